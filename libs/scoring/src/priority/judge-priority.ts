import { type LocalDate, daysBetween } from '@bleibe/calendar';
import { grounds } from './all-grounds';
import type { PriorityFacts } from './facts';
import type { GroundCode, GroundFinding, PriorityReason } from './finding';
import { type PriorityPolicy, type PriorityTier, WEIGHT_OF_A_POINT, priorityTiers } from './priority-policy';

export interface GroundResult {
  code: GroundCode;
  /** Where the ground leads when it counts. */
  tier: PriorityTier;
  finding: GroundFinding;
}

export interface Priority {
  tier: PriorityTier;
  /** Whole, 0 or more; all days, also those that count no more. */
  daysWaited: number;
  /** Thousandths of a score point: bonus of the tier and ageing. The parts add up to `weight` exactly. */
  bonus: number;
  ageing: number;
  weight: number;
  /** Every ground, in the order of `groundCodes`. */
  grounds: GroundResult[];
  waiting: PriorityReason;
}

/** Who goes first: tier from documented grounds, and days waited. Never a score of a person, never less after a no. */
export function judgePriority(facts: PriorityFacts, policy: PriorityPolicy, today: LocalDate): Priority {
  const results = grounds.map((ground) => ({
    code: ground.code,
    tier: policy.tierOf[ground.code],
    finding: ground.judge(facts, policy, today),
  }));
  const counting = new Set(results.filter(({ finding }) => finding.kind === 'counts').map(({ tier }) => tier));
  const tier = priorityTiers.find((one) => counting.has(one)) ?? 'regular';

  const daysWaited = Math.max(0, daysBetween(facts.waitingSince, today));
  const { perDay, mostDays } = policy.ageing;
  const ageing = Math.min(daysWaited, mostDays) * perDay;
  const bonus = policy.tierBonus[tier];
  return {
    tier,
    daysWaited,
    bonus,
    ageing,
    weight: bonus + ageing,
    grounds: results,
    waiting:
      daysWaited > mostDays
        ? { code: 'waiting-counted-in-full', values: { days: daysWaited, mostDays } }
        : { code: 'waiting', values: { days: daysWaited } },
  };
}

/**
 * What a pair is worth to the plan: bonus of the tier + ageing + score, in thousandths of a point of the score. In the
 * plan no household without a home has a higher weight for a home than the one that got it.
 * @param score whole, 0 to 1000, of a pair that no hard rule excludes
 */
export const pairWeight = ({ weight }: Pick<Priority, 'weight'>, score: number): number =>
  weight + score * WEIGHT_OF_A_POINT;
