import { IsNull } from 'typeorm';
import { GERMANY, type LocalDate, addDays, localDateOf, startOfDay } from '@bleibe/calendar';
import { recordLandlordClearance, recordListingClearance } from '@bleibe/listings';
import { type Tx, newId } from '@bleibe/platform';
import { recordHouseholdClearance } from '@bleibe/seekers';
import { type AssessedFindings, assess } from '../assess';
import type { CheckCode, Finding } from '../finding';
import { type SubjectKind, requiredChecksFor } from '../plan';
import { Review } from '../reviews/review.entity';
import { StoredFinding } from './finding.entity';
import { forPeople, isSnoozable } from './liftable';
import { organisationOf } from './organisation-of';
import type { Subject } from './subject';

/** A clear subject is checked again after this at the latest. Days; a matter of the product, not of law. */
const RECHECK_AFTER_DAYS: Record<SubjectKind, number> = { landlord: 365, household: 365, listing: 180 };

/** The findings that count now: the newest of each check; what people have lifted is told, but stops nothing. */
export async function currentFindings(tx: Tx, subject: Subject): Promise<CurrentFinding[]> {
  const rows = await tx.manager.find(StoredFinding, {
    where: { subjectKind: subject.kind, subjectId: subject.id, supersededAt: IsNull() },
    order: { checkCode: 'ASC' },
  });
  return withSnoozes(tx, subject, rows.map(asFinding));
}

/** A finding with what the database knows of it. */
export type CurrentFinding = Finding & Pick<StoredFinding, 'id' | 'digest' | 'liftedByReview'>;

/** By which a review knows what it is about. */
export const digestsOf = (findings: readonly CurrentFinding[]): string[] => findings.map(({ digest }) => digest).sort();

/** What people have to look at now; what they have lifted they need not look at again. */
export const openForPeople = (findings: readonly CurrentFinding[]): CurrentFinding[] =>
  forPeople(findings.filter(({ liftedByReview }) => liftedByReview === null));

const asFinding = (row: StoredFinding): CurrentFinding =>
  ({
    id: row.id,
    digest: row.digest,
    liftedByReview: row.liftedByReview,
    check: row.checkCode,
    result: row.liftedByReview ? 'info' : row.result,
    code: row.code,
    values: row.values,
    source: row.source,
    sourceDate: row.sourceDate,
    paragraph: row.paragraph,
    ruleVersion: row.ruleVersion,
    points: row.liftedByReview ? 0 : row.points,
    validUntil: row.validUntil,
  }) as CurrentFinding;

/** What is silenced today is told, stops nothing, and counts no longer than its last silent day. */
async function withSnoozes(tx: Tx, { kind, id }: Subject, findings: CurrentFinding[]): Promise<CurrentFinding[]> {
  const snoozes = await tx.query<{ check: CheckCode; until: LocalDate }>(
    `select check_code as "check", until::text from snoozed_checks($1, $2, $3)`,
    [kind, id, localDateOf(tx.now, GERMANY)],
  );
  return findings.map((finding) => {
    const until = snoozes.find(({ check }) => check === finding.check)?.until;
    if (!until || !isSnoozable(finding)) return finding;
    const validUntil = finding.validUntil !== null && finding.validUntil < until ? finding.validUntil : until;
    return { ...finding, result: 'info', points: 0, validUntil };
  });
}

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

  await keepReview(tx, subject, sum, openForPeople(findings));
  return sum;
}

/**
 * Keeps one review open, about exactly the findings that want a person now. When they change, what was said about the
 * earlier ones is closed with them: nobody may lift what the first of two people has never seen.
 */
async function keepReview(
  tx: Tx,
  { kind, id }: Subject,
  { verdict }: AssessedFindings,
  open: readonly CurrentFinding[],
): Promise<void> {
  const digests = digestsOf(open);
  const wanted = verdict === 'hold' ? 'hold' : 'review';
  await tx.query(
    `update review set closed_at = $4, outcome = 'superseded'
      where subject_kind = $1 and subject_id = $2 and closed_at is null and (digests <> $3 or wanted <> $5)`,
    [kind, id, digests, tx.now, wanted],
  );
  if (digests.length === 0) return;
  // Open already; or people have just said about exactly this that it stays: then an appeal opens the next one.
  const [settled] = await tx.query(
    `select 1 from review
      where subject_kind = $1 and subject_id = $2
        and (closed_at is null
             or (outcome = 'kept' and digests = $3 and wanted = $4
                 and opened_at = (select max(opened_at) from review where subject_kind = $1 and subject_id = $2)))`,
    [kind, id, digests, wanted],
  );
  const organisationId = await organisationOf(tx, { kind, id });
  if (settled || !organisationId) return;
  const about = { subjectKind: kind, subjectId: id, organisationId, wanted, digests } as const;
  await tx.insert(Review, { id: newId(), ...about, openedAt: tx.now });
}
