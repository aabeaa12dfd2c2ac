import { Auction } from './auction';
import { type CandidatePairs, type SortedPairs, sortPairs } from './candidate-pairs';
import { checkCertificate } from './certificate';
import { type Proof, exactPrices } from './exact-prices';
import { HeldPairs } from './held-pairs';
import { drawLots } from './lottery';

/** Knows all pairs that are possible, far more than a round could hold, and finds the best of them at given prices. */
export interface PairRanking {
  households: number;
  /** Units that may be given away per home. */
  units: Int32Array;
  /**
   * The pairs of a household that are worth more than `gain` after the price of the home, the one most worth first,
   * and at most so many. Weights are whole and the same at every call.
   */
  missed(
    household: number,
    price: Float64Array,
    gain: number,
    most: number,
  ): readonly { home: number; weight: number }[];
}

export interface PricedAllocation extends Proof {
  /** Per household: its home, -1 = none. */
  homeOf: Int32Array;
  value: number;
  /** No plan of all possible pairs can be worth more: the sum of `gain` and of `price` times units. */
  bound: number;
  matched: number;
  /** The pairs it was found with; of these, `homeOf` is a plan of the highest value. */
  pairs: CandidatePairs;
  /** How often the pairs were solved. */
  solved: number;
}

export interface Pricing {
  seed: number;
  /** Share of the bound that the value may lack; 0 = the best plan of all pairs. */
  within?: number;
  /** How many pairs a household starts with. */
  first?: number;
  /** How many it may gain at a time. */
  more?: number;
}

/** In how many groups the households come, so that the later ones know what the earlier ones have made dear. */
const FIRST_GROUPS = 8;
const GROUPS = 4;
/** So near to the best plan, all households are asked at the same prices: only that proves something. */
const NEAR = 0.01;
/** Nobody pays so much, so a home without units is never missed. */
const UNPAYABLE = 2 ** 31 - 1;

/**
 * The round over all possible pairs without holding them (column generation). It solves for the best few pairs of
 * each household and asks the ranking which others are worth more at these prices than what the household gains; they
 * are added and the auction goes on, until what all households have missed together is within the bound. Households
 * that are near to each other should have near numbers: then the ranking reads the same homes one after the other.
 * @throws RangeError when the weights are too large to be computed exactly
 */
export function allocateByPricing(
  ranking: PairRanking,
  { seed, within = 0.0001, first = 8, more = 6 }: Pricing,
): PricedAllocation {
  const { households, units } = ranking;
  const held = new HeldPairs(households, units);
  const closed = [...units.keys()].filter((home) => units[home] === 0);
  let solution: Solution = solve(held.all, closed);
  let solved = 1;
  const solveAgain = () => {
    solution = solve(held.all, closed, solution);
    solved++;
  };

  /** Adds what the households have missed, group by group. @returns by how much more each of them would gain */
  const addMissed = (groups: number, most: number): Float64Array => {
    const missing = new Float64Array(households);
    for (let group = 0; group < groups; group++) {
      if (group > 0) solveAgain();
      const { gain, price } = solution.proof;
      for (let i = group; i < households; i += groups) {
        const offers = ranking.missed(i, price, gain[i]!, most);
        missing[i] = offers[0] ? offers[0].weight - price[offers[0].home]! - gain[i]! : 0;
        for (const { home, weight } of offers) held.add(i, home, weight);
      }
    }
    return missing;
  };

  addMissed(FIRST_GROUPS, first);
  let missed: number;
  do {
    solveAgain();
    missed = sum(addMissed(GROUPS, more));
  } while (missed > NEAR * solution.value);

  // Prices that were asked about once stay proved, so the lowest bound of all counts for the best plan of all.
  let bound: Bound | null = null;
  for (;;) {
    solveAgain();
    if (bound && bound.value - solution.value <= within * bound.value) break;
    const { gain, price } = solution.proof;
    const missing = addMissed(1, more);
    const value = solution.value + sum(missing);
    if (!bound || value < bound.value) bound = { value, gain: gain.map((one, i) => one + missing[i]!), price };
  }
  return finished(held.all, solution, bound, seed, solved);
}

/** Gains and prices that hold for all possible pairs. */
interface Bound extends Proof {
  value: number;
}

interface Solution {
  sorted: SortedPairs;
  homeOf: Int32Array;
  proof: Proof;
  value: number;
}

function solve(pairs: CandidatePairs, closed: readonly number[], before?: Solution): Solution {
  const sorted = sortPairs(pairs);
  const auction = new Auction(sorted, before && { homeOf: before.homeOf, price: before.proof.price });
  auction.run();
  const homeOf = auction.homeOf();
  const proof = exactPrices(sorted, homeOf, auction.price);
  const value = sum(proof.gain) + proof.price.reduce((all, price, home) => all + price * pairs.units[home]!, 0);
  for (const home of closed) proof.price[home] = UNPAYABLE;
  return { sorted, homeOf, proof, value };
}

function finished(
  pairs: CandidatePairs,
  { sorted, homeOf: anyPlan, proof }: Solution,
  { gain, price }: Bound,
  seed: number,
  solved: number,
): PricedAllocation {
  const homeOf = drawLots(sorted, anyPlan, proof, seed);
  const { problems } = checkCertificate(pairs, homeOf, proof);
  if (problems[0]) throw new Error(`the plan is not proved: ${problems[0].code} ${JSON.stringify(problems[0].values)}`);
  const { value, bound } = checkCertificate(pairs, homeOf, { gain, price });
  const matched = homeOf.reduce((count, home) => (home < 0 ? count : count + 1), 0);
  return { homeOf, gain, price, value, bound, matched, pairs, solved };
}

const sum = (numbers: Float64Array): number => numbers.reduce((all, one) => all + one, 0);
