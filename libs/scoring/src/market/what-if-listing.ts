import type { ListingFacts } from '../facts';
import type { HardRuleCode } from '../finding';
import type { HouseholdIndex, HouseholdSearch } from './household-index';

/** Conditions that a landlord could change: what the home would be without each of them. */
const lifted = {
  'rent-within-limit': () => ({ netColdRent: 0, utilities: 0, heating: 0 }),
  'most-persons-respected': () => ({ mostPersons: 255 }),
  'pets-welcome': () => ({ petsAllowed: 'yes' }),
  'house-rules-kept': () => ({ houseRules: [] }),
  'women-only-respected': () => ({ womenOnly: false }),
  'available-in-time': (today: string) => ({ availableFrom: today }),
  'stay-long-enough': () => ({ availableUntil: null, longestStayMonths: null }),
} satisfies Partial<Record<HardRuleCode, (today: string) => Partial<ListingFacts>>>;

export type ListingCondition = keyof typeof lifted;

export interface ListingCounterfactuals {
  /** Households that no hard rule excludes; what has to be clarified counts as fitting. */
  fitting: number;
  /** Which condition shuts out most comes first; whole, never negative. */
  ifLifted: { code: ListingCondition; moreHouseholds: number }[];
}

/**
 * "With pets allowed, 14 more households fit": the same question to all households again, with the home changed in one
 * thing each time. What really would be: a home that is no longer for women only also loses those who wished for it.
 */
export function whatIfListing(
  households: HouseholdIndex,
  { listing, ...rest }: Omit<HouseholdSearch, 'most' | 'never'>,
): ListingCounterfactuals {
  const fitting = households.count({ listing, ...rest });
  const ifLifted = (Object.keys(lifted) as ListingCondition[]).map((code) => {
    const changed: ListingFacts = { ...listing, ...lifted[code](households.today) };
    const moreHouseholds = Math.max(0, households.count({ listing: changed, ...rest }) - fitting);
    return { code, moreHouseholds };
  });
  return { fitting, ifLifted: ifLifted.sort((a, b) => b.moreHouseholds - a.moreHouseholds) };
}
