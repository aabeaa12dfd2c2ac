import type { LocalDate } from '@bleibe/calendar';
import {
  type HouseholdFacts,
  type MarketIndex,
  type MatchingPolicy,
  type PlaceFigures,
  type PriorityFacts,
  judgePriority,
} from '@bleibe/scoring';
import { type HouseholdGroups, groupsOf } from './household-groups';

/** A caseworker looks at so many homes of a household (the case page). */
export const SHORTLIST = 10;

export interface HouseholdOnMarket {
  id: string;
  /** Of the organisation whose coordinator asks; others compete, but are not counted. */
  own: boolean;
  /** The limit of a job centre depends on the place, and comes with the figures. */
  facts: HouseholdFacts;
  priority: PriorityFacts;
  /** Homes that are never to be offered again. */
  never: ReadonlySet<string>;
}

/** One household under one policy. */
export interface Standing {
  /** Weight of its priority, and so its place in line. */
  priority: number;
  /** Homes that no hard rule excludes. */
  fits: number;
  /** The best of them. */
  shortlist: readonly string[];
  /** Its home in the plan. */
  home: string | null;
}

export interface JudgedHousehold {
  id: string;
  own: boolean;
  /** As the present policy sees it, so that both are counted in the same groups. */
  groups: HouseholdGroups;
  before: Standing;
  after: Standing;
}

/** What the homes on a market are judged by. */
export interface Terms {
  listings: MarketIndex;
  figures: PlaceFigures;
  today: LocalDate;
}

export interface Policies {
  before: MatchingPolicy;
  after: MatchingPolicy;
}

/** Judges a household with all homes under both policies. @param homeOf its home in the plan of each */
export function judgeHousehold(
  household: HouseholdOnMarket,
  { before, after }: Policies,
  terms: Terms,
  homeOf: Readonly<Record<keyof Policies, string | null>>,
): JudgedHousehold {
  const { id, own, facts, priority, never } = household;
  const search = { ...terms, household: facts, never, most: SHORTLIST };
  // Of others nothing but their place in line is looked at.
  const fits = own ? terms.listings.count({ ...search, policy: before }).fitting : 0;
  const standing = (policy: MatchingPolicy, home: string | null): Standing => ({
    priority: judgePriority(priority, policy.priority, terms.today).weight,
    fits,
    shortlist: own ? terms.listings.search({ ...search, policy }).map((ranked) => ranked.id) : [],
    home,
  });
  const { tier } = judgePriority(priority, before.priority, terms.today);
  return {
    id,
    own,
    groups: groupsOf(priority, facts.languages, tier),
    before: standing(before, homeOf.before),
    after: standing(after, homeOf.after),
  };
}
