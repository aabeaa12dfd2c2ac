import { createHash } from 'node:crypto';
import { type Tx, newId } from '@bleibe/platform';
import type { Finding } from '../finding';
import { kindsAndIds } from './current-findings';
import { StoredFinding } from './finding.entity';
import type { Subject } from './subject';

export interface Examined {
  subject: Subject;
  findings: readonly Finding[];
}

type Kept = Pick<StoredFinding, 'id' | 'subjectId' | 'checkCode' | 'digest' | 'validUntil'>;

/** Says whether two findings are the same one: then people who have looked at it need not look again. */
const digestOf = ({ code, values, ruleVersion }: Finding): string =>
  createHash('sha256')
    .update(JSON.stringify([code, values, ruleVersion]))
    .digest('hex');

const placeOf = ({ subjectId, checkCode }: Pick<Kept, 'subjectId' | 'checkCode'>) => `${subjectId} ${checkCode}`;

/**
 * A finding that is new takes the place of the one before; the same one again only becomes valid for longer. The subjects
 * are locked by the caller, so what is read here still stands when it is written.
 */
export async function keepFindings(tx: Tx, examined: readonly Examined[]): Promise<void> {
  const { kinds, ids } = kindsAndIds(examined.map(({ subject }) => subject));
  const kept = await tx.query<Kept>(
    `select id, subject_id as "subjectId", check_code as "checkCode", digest, valid_until::text as "validUntil"
       from finding where subject_kind = any($1) and subject_id = any($2) and superseded_at is null`,
    [kinds, ids],
  );
  const before = new Map(kept.map((row) => [placeOf(row), row]));
  const rows = examined.flatMap(({ subject, findings }) => findings.map((finding) => rowOf(subject, finding)));
  const fresh = rows.filter((row) => before.get(placeOf(row))?.digest !== row.digest);
  const gone = fresh.flatMap((row) => before.get(placeOf(row))?.id ?? []);
  const longer = rows.flatMap(({ validUntil, ...row }) => {
    const same = before.get(placeOf(row));
    return same?.digest === row.digest && same.validUntil !== validUntil ? [{ id: same.id, validUntil }] : [];
  });

  if (gone.length > 0) await tx.query(`update finding set superseded_at = $2 where id = any($1)`, [gone, tx.now]);
  if (longer.length > 0) {
    await tx.query(
      `update finding set valid_until = longer.until
         from unnest($1::uuid[], $2::date[]) as longer (id, until) where finding.id = longer.id`,
      [longer.map(({ id }) => id), longer.map(({ validUntil }) => validUntil)],
    );
  }
  for (let at = 0; at < fresh.length; at += ROWS_AT_ONCE) {
    const values = fresh.slice(at, at + ROWS_AT_ONCE).map((row) => ({ ...row, id: newId(), foundAt: tx.now }));
    await tx.manager.createQueryBuilder().insert().into(StoredFinding).values(values).returning([]).execute();
  }
}

/** A statement takes at most 65,535 values, and a finding has 17 columns. */
const ROWS_AT_ONCE = 1000;

function rowOf({ kind: subjectKind, id: subjectId }: Subject, finding: Finding) {
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
  return {
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
    digest: digestOf(finding),
    validUntil,
  };
}
