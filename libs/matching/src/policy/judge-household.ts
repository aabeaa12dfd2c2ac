import {
  type HouseholdFacts,
  type ListingFacts,
  type MatchingPolicy,
  type MinAreaPerPerson,
  type PriorityFacts,
  judgePriority,
  scoreMatch,
} from '@bleibe/scoring';
import type { LocalDate } from '@bleibe/calendar';
import { type HouseholdGroups, groupsOf } from './household-groups';

export interface HomeOnMarket {
  id: string;
  facts: ListingFacts;
  /** Units that nobody was promised. */
  units: number;
  minArea: MinAreaPerPerson | null;
}

export interface HouseholdOnMarket {
  id: string;
  /** Of the organisation whose coordinator asks; others compete, but are not counted. */
  own: boolean;
  /** ISO 639-1 codes, best language first. */
  languages: readonly string[];
  /** The limit of a job centre depends on the place. */
  factsAt(home: HomeOnMarket): HouseholdFacts;
  priority: PriorityFacts;
  /** Homes that are never to be offered again. */
  never: ReadonlySet<string>;
}

/** One household under one policy. */
export interface Standing {
  /** Weight of its priority, and so its place in line. */
  priority: number;
  /** Score by the place of the home in the list of homes; homes that a hard rule excludes are absent. */
  scores: ReadonlyMap<number, number>;
}

export interface JudgedHousehold {
  id: string;
  own: boolean;
  /** As the present policy sees it, so that both are counted in the same groups. */
  groups: HouseholdGroups;
  before: Standing;
  after: Standing;
}

/** Judges a household with every home under both policies. */
export function judgeHousehold(
  household: HouseholdOnMarket,
  homes: readonly HomeOnMarket[],
  { before, after }: { before: MatchingPolicy; after: MatchingPolicy },
  today: LocalDate,
): JudgedHousehold {
  const standing = (policy: MatchingPolicy): Standing => {
    const scores = new Map<number, number>();
    homes.forEach((home, at) => {
      const neverAgain = household.never.has(home.id);
      // Who is not cleared is not on the market that is played through.
      const extras = { minAreaPerPerson: home.minArea, neverAgain, cleared: { household: true, listing: true } };
      const result = scoreMatch(household.factsAt(home), home.facts, extras, policy, today);
      if (!result.excluded) scores.set(at, result.score);
    });
    return { priority: judgePriority(household.priority, policy.priority, today).weight, scores };
  };
  const { tier } = judgePriority(household.priority, before.priority, today);
  return {
    id: household.id,
    own: household.own,
    groups: groupsOf(household.priority, household.languages, tier),
    before: standing(before),
    after: standing(after),
  };
}
