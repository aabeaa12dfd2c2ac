import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Database, Secrets, type Tx, newId } from '@bleibe/platform';
import type { Verdict } from '../assess';
import type { Finding } from '../finding';
import { checks } from '../rules/all-checks';
import { assessSubject } from './assess-subject';
import { StoredFinding } from './finding.entity';
import { listingFacts } from './listing-facts';
import { organisationOf } from './organisation-of';
import { personFacts } from './person-facts';
import type { Subject } from './subject';

/** Goes through all checks of a subject, keeps what they find, and says whether it is clear. Repeating it is harmless. */
@Injectable()
export class CheckSubject {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  /** @returns null when there is no such subject (any more) */
  run(actor: Actor, subject: Subject): Promise<Verdict | null> {
    return this.db.inContext(actor, async (tx) => {
      await lockSubject(tx, subject);
      if ((await organisationOf(tx, subject)) === null) return null;
      for (const finding of await examine(tx, this.secrets, subject)) await keep(tx, subject, finding);
      return (await assessSubject(tx, subject)).verdict;
    });
  }
}

/**
 * Everybody who checks or decides about a subject takes this lock first, then the row of the subject: two checks do not
 * mix their findings, and a landlord's change waits, so that an old text cannot clear a new one.
 */
export async function lockSubject(tx: Tx, { kind, id }: Subject): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`check:${id}`]);
  const table = { household: 'household', landlord: 'landlord', listing: 'listing' }[kind];
  await tx.query(`select 1 from ${table} where id = $1 for update`, [id]);
}

async function examine(tx: Tx, secrets: Secrets, { kind, id }: Subject): Promise<Finding[]> {
  if (kind === 'listing') {
    const facts = await listingFacts(tx, secrets, id);
    return checks.flatMap((check) => (check.subject === 'listing' ? [check.examine(facts)] : []));
  }
  const facts = await personFacts(tx, { kind, id });
  return checks.flatMap((check) => (check.subject === 'person' ? [check.examine(facts)] : []));
}

/** Says whether two findings are the same one: then people who have looked at it need not look again. */
export const digestOf = ({ code, values, ruleVersion }: Finding): string =>
  createHash('sha256')
    .update(JSON.stringify([code, values, ruleVersion]))
    .digest('hex');

/** A finding that is new takes the place of the one before; the same one again only becomes valid for longer. */
async function keep(tx: Tx, { kind: subjectKind, id: subjectId }: Subject, finding: Finding): Promise<void> {
  const {
    check: checkCode,
    code,
    result,
    values,
    source,
    sourceDate,
    paragraph,
    ruleVersion,
    validUntil,
    points,
  } = finding;
  const digest = digestOf(finding);
  const [same] = await tx.query(
    `update finding set valid_until = $5
      where subject_kind = $1 and subject_id = $2 and check_code = $3 and superseded_at is null and digest = $4
      returning id`,
    [subjectKind, subjectId, checkCode, digest, validUntil],
  );
  if (same) return;
  await tx.query(
    `update finding set superseded_at = $4
      where subject_kind = $1 and subject_id = $2 and check_code = $3 and superseded_at is null`,
    [subjectKind, subjectId, checkCode, tx.now],
  );
  await tx.insert(StoredFinding, {
    id: newId(),
    subjectKind,
    subjectId,
    checkCode,
    result,
    code,
    values,
    source,
    sourceDate,
    paragraph,
    ruleVersion,
    points,
    digest,
    validUntil,
    foundAt: tx.now,
  });
}
