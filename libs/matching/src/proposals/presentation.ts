import { type AgeBand, ageBand } from '@bleibe/disclosure';
import type { HouseholdFacts, ListingFacts } from '@bleibe/scoring';

/** The household as a landlord is shown it from M3 on: facts without a person (P1), nothing else. */
export interface Presentation {
  adults: number;
  childrenByAgeBand: Partial<Record<AgeBand, number>>;
  /** Demands on the flat, never the reason. */
  needsTowardsFlat: { stepFree: boolean; pets: boolean };
  moveInWindow: { from: string; until: string | null };
  /** Whole months; null = for good. */
  stayLength: { months: number | null };
  /** Neither source nor amount. */
  rentSecured: 'yes' | 'being-clarified';
  /** Which language it is stands in for origin, and is told from M4 on only. */
  canTalkWithEachOther: 'yes' | 'with-interpreter';
}

/** What the household sees as "this is what the landlord will see of you", and then exactly what is shown. */
export function present(household: HouseholdFacts, listing: ListingFacts): Presentation {
  const childrenByAgeBand: Partial<Record<AgeBand, number>> = {};
  for (const age of household.childrenAges) {
    const band = ageBand(age);
    if (band) childrenByAgeBand[band] = (childrenByAgeBand[band] ?? 0) + 1;
  }
  const { adults, stepFree, pets, moveInFrom, moveInUntil, stayMonths, languages } = household;
  const limitKnown = household.rentPayer === 'self' ? household.warmRentLimit : household.jobCentreLimit;
  return {
    adults,
    childrenByAgeBand,
    needsTowardsFlat: { stepFree, pets },
    moveInWindow: { from: moveInFrom, until: moveInUntil },
    stayLength: { months: stayMonths },
    rentSecured: limitKnown === null ? 'being-clarified' : 'yes',
    canTalkWithEachOther: languages.some((one) => listing.languages.includes(one)) ? 'yes' : 'with-interpreter',
  };
}
