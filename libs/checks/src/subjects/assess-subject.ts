import { GERMANY, type LocalDate, addDays, localDateOf, startOfDay } from '@bleibe/calendar';
import { type RecordedClearance, recordLandlordClearance, recordListingClearances } from '@bleibe/listings';
import type { Tx } from '@bleibe/platform';
import { recordHouseholdClearance } from '@bleibe/seekers';
import { type AssessedFindings, assess } from '../assess';
import { type SubjectKind, requiredChecksFor } from '../plan';
import { currentFindingsOf } from './current-findings';
import { keepReviews } from './keep-reviews';
import type { LockedSubject } from './lock-subjects';

/** A clear subject is checked again after this at the latest. Days; a matter of the product, not of law. */
const RECHECK_AFTER_DAYS: Record<SubjectKind, number> = { landlord: 365, household: 365, listing: 180 };

interface Assessed {
  subject: LockedSubject;
  sum: AssessedFindings;
}

/**
 * Adds the findings up, records the clearance at the subjects themselves, and opens or closes reviews.
 * @returns by the id of the subject
 */
export async function assessSubjects(
  tx: Tx,
  subjects: readonly LockedSubject[],
): Promise<Map<string, AssessedFindings>> {
  if (subjects.length === 0) return new Map();
  const today = localDateOf(tx.now, GERMANY);
  const findings = await currentFindingsOf(tx, subjects);
  const assessed = subjects.map((subject) => ({
    subject,
    findings: findings.get(subject.id) ?? [],
    sum: assess(findings.get(subject.id) ?? [], requiredChecksFor(subject.kind), today),
  }));
  await tx.query(
    `insert into assessment (subject_kind, subject_id, verdict, valid_until, assessed_at)
     select kind, id, verdict, valid_until, $5 from unnest($1::text[], $2::uuid[], $3::text[], $4::date[])
       as sum (kind, id, verdict, valid_until)
     on conflict (subject_kind, subject_id) do update
       set verdict = excluded.verdict, valid_until = excluded.valid_until, assessed_at = excluded.assessed_at`,
    [
      assessed.map(({ subject }) => subject.kind),
      assessed.map(({ subject }) => subject.id),
      assessed.map(({ sum }) => sum.verdict),
      assessed.map(({ sum }) => sum.validUntil),
      tx.now,
    ],
  );
  await recordClearances(tx, assessed, today);
  await keepReviews(tx, assessed);
  return new Map(assessed.map(({ subject, sum }) => [subject.id, sum]));
}

async function recordClearances(tx: Tx, assessed: readonly Assessed[], today: LocalDate): Promise<void> {
  const listings = new Map<string, RecordedClearance>();
  for (const { subject, sum } of assessed) {
    const clearance = clearanceBy(sum, addDays(today, RECHECK_AFTER_DAYS[subject.kind]));
    if (subject.kind === 'listing') listings.set(subject.id, clearance);
    else if (subject.kind === 'landlord') await recordLandlordClearance(tx, subject.id, clearance);
    else await recordHouseholdClearance(tx, subject.id, clearance);
  }
  if (listings.size > 0) await recordListingClearances(tx, listings);
}

function clearanceBy({ verdict, validUntil }: AssessedFindings, latest: LocalDate): RecordedClearance {
  const lastDay = validUntil !== null && validUntil < latest ? validUntil : latest;
  const clearedUntil = verdict === 'clear' ? startOfDay(addDays(lastDay, 1), GERMANY) : null;
  return { clearedUntil, held: verdict === 'hold' || verdict === 'review' };
}
