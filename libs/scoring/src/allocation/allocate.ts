import { Auction } from './auction';
import { type CandidatePairs, checkPairs, sortPairs } from './candidate-pairs';
import { checkCertificate } from './certificate';
import { type Proof, exactPrices } from './exact-prices';
import { drawLots } from './lottery';
import { type PinnedPair, withoutPinned } from './pinned-pairs';

export interface Allocation extends Proof {
  /** Per household: its home, -1 = none; also -1 for who is pinned, because that is decided already. */
  homeOf: Int32Array;
  /** Sum of the weights; equal to `bound`, or there is no allocation. */
  value: number;
  bound: number;
  matched: number;
}

/**
 * The round: a plan of the highest value in which every household has at most one home and every home at most its
 * units, with the prices that prove it. The same pairs give the same plan in whatever order they come; between plans
 * of equal value the lots of the seed decide.
 * @param pinned live proposals: their households take no part, and each of them uses a unit of its home
 * @throws RangeError when the pairs make no sense or the weights are too large to be computed exactly
 */
export function allocate(
  given: CandidatePairs,
  { seed, pinned = [] }: { seed: number; pinned?: readonly PinnedPair[] },
): Allocation {
  checkPairs(given);
  const pairs = withoutPinned(given, pinned);
  const sorted = sortPairs(pairs);
  const auction = new Auction(sorted);
  auction.run();
  const anyPlan = auction.homeOf();
  const proof = exactPrices(sorted, anyPlan, auction.price);
  priceHomesWithoutUnits(pairs, proof);
  const homeOf = drawLots(sorted, anyPlan, proof, seed);

  const { value, bound, problems } = checkCertificate(pairs, homeOf, proof);
  if (problems[0]) throw new Error(`the plan is not proved: ${problems[0].code} ${JSON.stringify(problems[0].values)}`);
  return { homeOf, ...proof, value, bound, matched: homeOf.reduce((count, j) => (j < 0 ? count : count + 1), 0) };
}

/** They took no part; their price tells what a first unit would be worth, and lets a live plan go on from here. */
function priceHomesWithoutUnits({ units, household, home, weight }: CandidatePairs, { gain, price }: Proof): void {
  for (let pair = 0; pair < weight.length; pair++) {
    const j = home[pair]!;
    if (units[j] === 0) price[j] = Math.max(price[j]!, weight[pair]! - gain[household[pair]!]!);
  }
}
