import { areaNeededAtFirst, personsAtFirst } from '../derived-facts';
import type { HouseholdFacts } from '../facts';
import type { HardRule, HardRuleCode } from '../finding';
import { hardRules } from '../hard-rules/all-hard-rules';
import type { PlaceFigures } from './figure-tables';
import type { MarketIndex, Search } from './market-index';

export interface Counterfactuals {
  /** Listings that no hard rule excludes; what has to be clarified counts as fitting. */
  fitting: number;
  /** For every hard rule: how many more would fit if it alone were lifted. */
  ifLifted: { code: HardRuleCode; setBy: HardRule['setBy']; moreListings: number }[];
  policyVersion: number;
}

interface Side {
  household: HouseholdFacts;
  figures: PlaceFigures;
}

/** The household as it would be judged without one rule; null = the rule excludes nobody, or only what was refused. */
const lifted: Record<HardRuleCode, ((side: Side) => Side) | null> = {
  'rent-within-limit': ({ household, figures }) => ({
    household: { ...household, warmRentLimit: null },
    figures: { ...boundTo(figures), jobCentreLimit: () => null },
  }),
  'enough-rooms': wish({ roomsMin: null }),
  'area-as-wished': wish({ areaMin: null }),
  'big-enough-for-the-household': ({ household, figures }) => ({
    household,
    figures: { ...boundTo(figures), minAreaPerPerson: () => null },
  }),
  'most-persons-respected': asOnePerson,
  'within-allowed-area': wish({ allowedArea: null }),
  'place-wished': wish({ wishes: [] }),
  'step-free-when-needed': wish({ stepFree: false }),
  'pets-welcome': wish({ pets: false }),
  'smoking-agreed': wish({ smoker: false }),
  // A home that is gone before the household can come stays out: that is no wish.
  'available-in-time': wish({ moveInUntil: null }),
  'stay-long-enough': wish({ stayMonths: 0 }),
  'women-only-respected': wish({ onlyWomenAndChildren: true }),
  'women-only-when-wished': wish({ womenOnlyWish: false }),
  'landlord-in-flat-accepted': wish({ acceptsLandlordInFlat: true }),
  'house-rules-kept': wish({ cannotKeep: [] }),
  'protected-home-respected': null,
  'protected-home-when-needed': null,
  'checks-valid': null,
  'not-refused-before': null,
  'permit-allows-lease': null,
};

/**
 * "Without the wish *step-free*, 14 more homes fit": the same question to the market again, with one thing changed each
 * time, so that each count is what the household would really find.
 */
export function whatIf(market: MarketIndex, { household, figures, ...rest }: Omit<Search, 'most'>): Counterfactuals {
  const now = market.count({ household, figures, ...rest });
  return {
    fitting: now.fitting,
    ifLifted: hardRules.map(({ code, setBy }) => {
      if (code === 'not-refused-before') return { code, setBy, moreListings: now.refused };
      if (code === 'protected-home-when-needed' || code === 'protected-home-respected') {
        // A household finds either the protected homes or the others, so without the rule it would find those as well.
        const keepsAway = household.protectedHomeOnly === (code === 'protected-home-when-needed');
        const others = { ...household, protectedHomeOnly: !household.protectedHomeOnly };
        const found = keepsAway ? market.count({ household: others, figures, ...rest }).fitting : 0;
        return { code, setBy, moreListings: found };
      }
      const lift = lifted[code];
      const without = lift ? market.count({ ...lift({ household, figures }), ...rest }) : now;
      return { code, setBy, moreListings: without.fitting - now.fitting };
    }),
    policyVersion: rest.policy.version,
  };
}

function wish(without: Partial<HouseholdFacts>): (side: Side) => Side {
  return ({ household, figures }) => ({ household: { ...household, ...without }, figures });
}

/** One person, for whom limit and smallest area are those of all of them: only how many they are has changed. */
function asOnePerson({ household, figures }: Side): Side {
  const persons = personsAtFirst(household);
  return {
    household: { ...household, adults: 1, childrenAges: [] },
    figures: {
      jobCentreLimit: (ags) => figures.jobCentreLimit(ags, persons),
      minAreaPerPerson(land) {
        const area = figures.minAreaPerPerson(land);
        return area && { ...area, adult: areaNeededAtFirst(household, area) };
      },
    },
  };
}

const boundTo = (figures: PlaceFigures): PlaceFigures => ({
  jobCentreLimit: (ags, persons) => figures.jobCentreLimit(ags, persons),
  minAreaPerPerson: (land) => figures.minAreaPerPerson(land),
});
