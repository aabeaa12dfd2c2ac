import type { LocalDate } from '@bleibe/calendar';
import type { HouseholdFacts, ListingFacts, PairFacts } from './facts';
import { hardRules } from './hard-rules/all-hard-rules';
import type { ScoringPolicy } from './policy';
import type { Counterfactuals } from './market/what-if';
import { excludingRules } from './score-match';

/** One value for all listings, or looked up for each: the limit of the job centre depends on the place. */
export type PerListing<T, L> = T | ((listing: L) => T);

const forListing = <T, L>(given: PerListing<T, L>, listing: L): T =>
  typeof given === 'function' ? (given as (listing: L) => T)(listing) : given;

/** For specs only: the same as `whatIf` of a market, by judging every listing. */
export function obviousCounterfactuals<L extends ListingFacts>(
  household: PerListing<HouseholdFacts, L>,
  listings: readonly L[],
  extras: PerListing<PairFacts, L>,
  policy: ScoringPolicy,
  today: LocalDate,
): Counterfactuals {
  const against = listings.map((listing) =>
    excludingRules(forListing(household, listing), listing, { ...forListing(extras, listing), today }),
  );
  return {
    fitting: against.filter((rules) => rules.length === 0).length,
    ifLifted: hardRules.map(({ code, setBy }) => ({
      code,
      setBy,
      moreListings: against.filter((rules) => rules.length === 1 && rules[0] === code).length,
    })),
    policyVersion: policy.version,
  };
}
