import type { LocalDate } from '@bleibe/calendar';
import {
  MarketIndex,
  type MatchingPolicy,
  type PlaceFigures,
  type PlanHome,
  ShadowPlan,
  judgePriority,
} from '@bleibe/scoring';
import { type HouseholdOnMarket, type Policies, judgeHousehold } from './judge-household';
import { type PolicyEffect, policyEffect } from './policy-effect';

/** Who looked and what was free on a day. */
export interface MarketOfDay {
  on: LocalDate;
  households: readonly HouseholdOnMarket[];
  /** With the units that nobody was promised, 1 or more. */
  homes: readonly PlanHome[];
  figures: PlaceFigures;
}

/** Of the lottery: the same lots under both policies, so that chance makes no difference. */
const SEED = 1;

/** Plays one market under both policies: the same ranking and the same plan as in daily work, so it takes no longer. */
export function playMarket({ on: today, households, homes, figures }: MarketOfDay, policies: Policies): PolicyEffect {
  const listings = MarketIndex.of(
    homes.map(({ id, facts }) => [id, facts] as const),
    homes.length,
  );
  const planOf = (policy: MatchingPolicy) => {
    const people = households.map(({ id, facts, never, priority }) => {
      const { weight } = judgePriority(priority, policy.priority, today);
      return { id, facts, never, weight };
    });
    const plan = new ShadowPlan({ policy, figures, today, seed: SEED, floors: policy.floors }, homes, people);
    const homeOf = new Map(plan.lines().map(({ householdId, listingId }) => [householdId, listingId]));
    return { homeOf, floors: plan.round.floors };
  };
  const plans = { before: planOf(policies.before), after: planOf(policies.after) };
  const terms = { listings, figures, today };
  const judged = households.map((household) =>
    judgeHousehold(household, policies, terms, {
      before: plans.before.homeOf.get(household.id) ?? null,
      after: plans.after.homeOf.get(household.id) ?? null,
    }),
  );
  return policyEffect(judged, homes.length, { before: plans.before.floors, after: plans.after.floors });
}
