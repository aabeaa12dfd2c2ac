import {
  type HouseholdFacts,
  type PairRanking,
  StandingMarket,
  allocateByPricing,
  defaultPolicy,
} from '@bleibe/scoring';
import { WEIGHT_OF_A_POINT } from '@bleibe/scoring';
import { priorityOf, unitsOf } from './candidate-market';
import { GeneratedMarket, MARKET_DAY } from './market-generator';
import { peakMb, rounded } from './statistics';

interface Options {
  size: number;
  seed: number;
  /** Percent. */
  within: number;
  pairs: boolean;
}

/** A round over all pairs of a generated market that no rule excludes, by pricing. */
export function measurePricing({ size, seed, within, pairs: withPairs }: Options) {
  const market = new GeneratedMarket(seed);
  const numbers = Array.from({ length: size }, (_, number) => number);
  const standing = new StandingMarket(
    numbers.map((number) => market.listing(number)),
    market.figures,
    defaultPolicy,
    MARKET_DAY,
  );
  const households = inOrderOfPlace(
    numbers.map((number) => ({ number, facts: market.household(number), base: priorityOf(seed, number) })),
  );
  const ranking: PairRanking = {
    households: size,
    units: Int32Array.from(numbers, (number) => unitsOf(seed, number)),
    missed: (at, price, gain, most) => {
      const { facts: household, base } = households[at]!;
      return standing.search({ household, worth: { perPoint: WEIGHT_OF_A_POINT, base }, price, gain, most });
    },
  };

  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const round = allocateByPricing(ranking, { seed, within: within / 100 });
  const ms = performance.now() - startedAt;
  const cpu = process.cpuUsage(cpuBefore);
  const feasible = households.reduce((count, { facts }) => count + standing.countFor(facts), 0);
  const held = round.pairs.weight.length;
  return {
    ms: rounded(ms, 1),
    cpuMs: rounded((cpu.user + cpu.system) / 1000, 1),
    value: round.value,
    bound: round.bound,
    gapPercent: rounded((100 * (round.bound - round.value)) / Math.max(1, round.bound), 6),
    matched: round.matched,
    households: size,
    homes: size,
    pairsFeasible: feasible,
    pairsHeld: held,
    heldPercent: rounded((100 * held) / Math.max(1, feasible), 2),
    rounds: round.solved,
    peakMb: peakMb(),
    ...(withPairs ? { pairs: matchedPairs(round.homeOf, households) } : {}),
  };
}

interface Household {
  number: number;
  facts: HouseholdFacts;
  base: number;
}

function inOrderOfPlace(households: Household[]): Household[] {
  const placeOf = ({ wishes: [wish], allowedArea }: HouseholdFacts): string => {
    if (wish?.kind === 'radius') return `${wish.lat.toFixed(1)} ${wish.lon.toFixed(2)}`;
    return wish ? wish.name : (allowedArea?.kind ?? '');
  };
  const keys = new Map(households.map((one) => [one, placeOf(one.facts)]));
  return households.sort((a, b) => compare(keys.get(a)!, keys.get(b)!) || a.number - b.number);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const matchedPairs = (homeOf: Int32Array, households: readonly Household[]): [number, number][] =>
  households
    .flatMap(({ number }, at): [number, number][] => (homeOf[at]! < 0 ? [] : [[number, homeOf[at]!]]))
    .sort(([a], [b]) => a - b);
