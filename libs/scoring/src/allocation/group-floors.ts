import type { CandidatePairs } from './candidate-pairs';
import { GroupedMarket, type WithBonuses } from './grouped-market';

export interface GroupFloor {
  /** Number of the bit in `groupsOf`, from 0 to 31. */
  group: number;
  /** From 0 to 1: of the households of the group that could be housed if nobody else were there. */
  share: number;
}

export interface GroupOutcome extends GroupFloor {
  /** How many of the group could be housed if nobody else were there. */
  alone: number;
  /** How many must be. */
  floor: number;
  housed: number;
  /** What was added to the weight of each pair of the group. */
  bonus: number;
}

export interface FairAllocation {
  /** `cannot-be-met` is proved: no plan at all meets the floors. `not-found` says only that no bonuses tried do. */
  answer: 'met' | 'cannot-be-met' | 'not-found';
  /** Per household, -1 = none. If the floors are not met, the plan that lacks fewest households. */
  homeOf: Int32Array;
  /** In the weights as they were given, without bonuses. */
  value: number;
  /** No plan that meets the floors is worth more. */
  bound: number;
  /** The price of fairness: what the plan without floors is worth more. */
  lost: number;
  groups: GroupOutcome[];
  /** How many rounds were solved. */
  solved: number;
}

/** The last bonuses outweigh everything else. */
const MOST_RAISES = 12;
const REFINEMENTS = 4;

/**
 * The round in which certain groups reach at least a share of what they could reach alone. Each group that falls short
 * gets one bonus on all its pairs, as small as a few rounds can find it (after Freund et al., Group fairness in
 * dynamic refugee assignment, 2023). A household of several groups gets the bonus of each.
 * @param groupsOf per household, its groups as bits
 * @throws RangeError when a share is not between 0 and 1, or a group not between 0 and 31
 */
export function allocateWithFloors(
  pairs: CandidatePairs,
  { seed, groupsOf, floors }: { seed: number; groupsOf: Uint32Array; floors: readonly GroupFloor[] },
): FairAllocation {
  for (const { group, share } of floors) {
    if (!(share >= 0 && share <= 1)) throw new RangeError('the share of a floor runs from 0 to 1');
    if (!(Number.isInteger(group) && group >= 0 && group < 32)) throw new RangeError('groups run from 0 to 31');
  }
  const market = new GroupedMarket(pairs, groupsOf, floors, seed);
  const tried = [market.solve(floors.map(() => 0))];
  const [best] = tried as [WithBonuses];

  for (let nth = 0, last = best; last.lacking > 0 && nth < MOST_RAISES; nth++) {
    last = market.solve(market.raised(last, nth));
    tried.push(last);
  }
  if (tried.length > 1 && tried.at(-1)!.lacking === 0) tried.push(...refined(market, tried.at(-2)!, tried.at(-1)!));

  const nearest = tried.reduce((one, other) => (isBetter(other, one) ? other : one));
  const isMet = nearest.lacking === 0;
  const groups = floors.map((floor, nth) => ({
    ...floor,
    alone: market.alone[nth]!,
    floor: market.floor[nth]!,
    housed: nearest.housed[nth]!,
    bonus: nearest.bonus[nth]!,
  }));
  return {
    answer: isMet ? 'met' : market.isRefuted() ? 'cannot-be-met' : 'not-found',
    homeOf: nearest.homeOf,
    value: nearest.value,
    bound: Math.min(...tried.map(({ bound }) => bound)),
    lost: best.value - nearest.value,
    groups,
    solved: market.solved,
  };
}

const isBetter = (one: WithBonuses, other: WithBonuses): boolean =>
  one.lacking < other.lacking || (one.lacking === other.lacking && one.value > other.value);

/** Between bonuses that are too small and ones that are enough, a few that are smaller still. */
function refined(market: GroupedMarket, tooSmall: WithBonuses, enough: WithBonuses): WithBonuses[] {
  const tried: WithBonuses[] = [];
  let [low, high] = [tooSmall.bonus, enough.bonus];
  for (let nth = 0; nth < REFINEMENTS; nth++) {
    const middle = low.map((bonus, group) => Math.floor((bonus + high[group]!) / 2));
    if (middle.every((bonus, group) => bonus === low[group])) break;
    const solved = market.solve(middle);
    tried.push(solved);
    if (solved.lacking === 0) high = middle;
    else low = middle;
  }
  return tried;
}
