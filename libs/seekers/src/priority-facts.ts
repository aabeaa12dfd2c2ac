import { type LocalDate, GERMANY, localDateOf, wholeMonthsBetween } from '@bleibe/calendar';
import type { Tx } from '@bleibe/platform';
import type { PriorityFacts, PriorityProof } from '@bleibe/scoring';
import { ADULT_FROM_YEARS } from './needs-input';

interface Row {
  id: string;
  registered_at: Date;
  step_free: boolean;
  birth_dates: LocalDate[];
  proofs: PriorityProof[];
}

/**
 * What the priority of each of these households rests on, today; for all at once, because a plan asks for all of them.
 * Households that the actor may not see are absent, and proofs that the actor may not see do not count.
 */
export async function priorityFacts(
  tx: Tx,
  householdIds: readonly string[],
  today: LocalDate,
): Promise<Map<string, PriorityFacts>> {
  const rows = await tx.query<Row>(
    `select h.id, h.registered_at, n.step_free,
            array(select birth_date::text from household_person p where p.household_id = h.id) as birth_dates,
            coalesce((select json_agg(json_build_object('ground', ground, 'endsOn', ends_on, 'validUntil', valid_until))
                        from household_priority_proof
                       where household_id = h.id and withdrawn_at is null), '[]') as proofs
       from household h join household_needs n on n.household_id = h.id
      where h.id = any ($1)`,
    [householdIds],
  );
  return new Map(rows.map((row) => [row.id, factsOf(row, today)]));
}

function factsOf({ registered_at, step_free, birth_dates, proofs }: Row, today: LocalDate): PriorityFacts {
  const ages = birth_dates.map((birthDate) => Math.floor(wholeMonthsBetween(birthDate, today) / 12));
  return {
    waitingSince: localDateOf(registered_at, GERMANY),
    adults: ages.filter((age) => age >= ADULT_FROM_YEARS).length,
    childrenAges: ages.filter((age) => age < ADULT_FROM_YEARS),
    stepFree: step_free,
    proofs,
  };
}
