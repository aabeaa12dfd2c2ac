import { GERMANY, addDays, localDateOf, startOfDay } from '@bleibe/calendar';
import { recordLandlordClearance, recordListingClearance } from '@bleibe/listings';
import { type Tx, newId } from '@bleibe/platform';
import { recordHouseholdClearance } from '@bleibe/seekers';
import { type AssessedFindings, assess } from '../assess';
import type { Finding } from '../finding';
import { type SubjectKind, requiredChecksFor } from '../plan';
import { Review } from '../reviews/review.entity';
import { StoredFinding } from './finding.entity';
import { wantsPerson } from './liftable';
import { organisationOf } from './organisation-of';
import type { Subject } from './subject';

/** A clear subject is checked again after this at the latest. Days; a matter of the product, not of law. */
const RECHECK_AFTER_DAYS: Record<SubjectKind, number> = { landlord: 365, household: 365, listing: 180 };

/** The findings that count now: the newest of each check; what people have lifted is told, but stops nothing. */
export async function currentFindings(tx: Tx, { kind, id }: Subject): Promise<Finding[]> {
  const rows = await tx.manager
    .createQueryBuilder(StoredFinding, 'finding')
    .where('finding.subjectKind = :kind and finding.subjectId = :id and finding.supersededAt is null', { kind, id })
    .orderBy('finding.checkCode')
    .getMany();
  return rows.map(asFinding);
}

export const asFinding = (row: StoredFinding): Finding =>
  ({
    check: row.checkCode,
    result: row.liftedByReview ? 'info' : row.result,
    code: row.code,
    values: row.values,
    source: row.source,
    sourceDate: row.sourceDate,
    paragraph: row.paragraph,
    ruleVersion: row.ruleVersion,
    validUntil: row.validUntil,
  }) as Finding;

/** Adds the findings up, records the clearance at the subject itself, and opens or closes the review. */
export async function assessSubject(tx: Tx, subject: Subject): Promise<AssessedFindings> {
  const { kind, id } = subject;
  const today = localDateOf(tx.now, GERMANY);
  const findings = await currentFindings(tx, subject);
  const sum = assess(findings, requiredChecksFor(kind), today);
  await tx.query(
    `insert into assessment (subject_kind, subject_id, verdict, valid_until, assessed_at) values ($1, $2, $3, $4, $5)
     on conflict (subject_kind, subject_id) do update
       set verdict = excluded.verdict, valid_until = excluded.valid_until, assessed_at = excluded.assessed_at`,
    [kind, id, sum.verdict, sum.validUntil, tx.now],
  );

  const latest = addDays(today, RECHECK_AFTER_DAYS[kind]);
  const lastDay = sum.validUntil !== null && sum.validUntil < latest ? sum.validUntil : latest;
  const clearedUntil = sum.verdict === 'clear' ? startOfDay(addDays(lastDay, 1), GERMANY) : null;
  const clearance = { clearedUntil, held: sum.verdict === 'hold' || sum.verdict === 'review' };
  if (kind === 'listing') await recordListingClearance(tx, id, clearance);
  else if (kind === 'landlord') await recordLandlordClearance(tx, id, clearance);
  else await recordHouseholdClearance(tx, id, clearance);

  await keepReview(tx, subject, findings, sum);
  return sum;
}

async function keepReview(
  tx: Tx,
  { kind, id }: Subject,
  findings: Finding[],
  { verdict }: AssessedFindings,
): Promise<void> {
  const wanted = findings.some(wantsPerson) ? (verdict === 'hold' ? 'hold' : 'review') : null;
  if (!wanted) {
    await tx.query(
      `update review set closed_at = $3, outcome = 'superseded'
        where subject_kind = $1 and subject_id = $2 and closed_at is null`,
      [kind, id, tx.now],
    );
    return;
  }
  const [open] = await tx.query(
    `update review set wanted = $3 where subject_kind = $1 and subject_id = $2 and closed_at is null returning id`,
    [kind, id, wanted],
  );
  const organisationId = await organisationOf(tx, { kind, id });
  if (open || !organisationId) return;
  await tx.insert(Review, { id: newId(), subjectKind: kind, subjectId: id, organisationId, wanted, openedAt: tx.now });
}
