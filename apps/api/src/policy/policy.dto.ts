import {
  type CriterionCode,
  type FloorPolicy,
  type GroundCode,
  type MatchingPolicy,
  type PriorityTier,
  criterionCodes,
  floorGroups,
  groundCodes,
  priorityTiers,
} from '@bleibe/scoring';
import { everyOf } from '../http/every-of';
import { Nested, OneOf, Text, Whole } from '../http/fields';

export class WeightsBody {
  [code: string]: number;
}
everyOf(WeightsBody, criterionCodes, () => Whole({ least: 0, most: 1000 }));

export class TierBonusBody {
  [tier: string]: number;
}
everyOf(TierBonusBody, priorityTiers, () => Whole({ least: 0, most: 100_000_000 }));

export class TierOfBody {
  [ground: string]: string;
}
everyOf(TierOfBody, groundCodes, () => OneOf(priorityTiers));

export class AgeingBody {
  @Whole({ least: 0, most: 1_000_000 }) perDay: number;
  @Whole({ least: 0, most: 730 }) mostDays: number;
}

export class PriorityPolicyBody {
  @Nested(() => TierBonusBody) tierBonus: TierBonusBody;
  @Nested(() => TierOfBody) tierOf: TierOfBody;
  @Whole({ least: 0, most: 730 }) homeEndsSoonDays: number;
  @Whole({ least: 0, most: 730 }) homeEndsLaterDays: number;
  @Whole({ least: 0, most: 18 }) youngChildUnderAge: number;
  @Nested(() => AgeingBody) ageing: AgeingBody;
}

export class FloorsBody {
  [group: string]: number;
}
everyOf(FloorsBody, floorGroups, () => Whole({ least: 0, most: 100 }));

export class DraftPolicyBody {
  @Whole({ least: 1, most: 1_000_000 }) baseVersion: number;
  @Nested(() => WeightsBody) weights: WeightsBody;
  @Nested(() => PriorityPolicyBody) priority: PriorityPolicyBody;
  @Nested(() => FloorsBody) floors: FloorsBody;
  @Text({ most: 500 }) note: string;
}

/** The fields are checked by name, so the records are whole. */
export const policyOf = ({ weights, priority, floors }: DraftPolicyBody): Omit<MatchingPolicy, 'version'> => ({
  floors: floors as FloorPolicy,
  weights: weights as Record<CriterionCode, number>,
  priority: {
    ...priority,
    tierBonus: priority.tierBonus as Record<PriorityTier, number>,
    tierOf: priority.tierOf as Record<GroundCode, PriorityTier>,
  },
});
