import { type CandidatePairs, MarketIndex, defaultPolicy } from '@bleibe/scoring';
import { Draw } from './draw';
import { GeneratedMarket, MARKET_DAY } from './market-generator';

const CANDIDATES = 50;
/** A score runs to 1000, so a point is a thousandth of a million. */
export const POINT_WORTH = 1000;
/** Lexicographic in effect would be a bonus of a whole score range; soft tiers are a quarter of it. */
const TIER_BONUS = 250_000;
const MOST_DAYS_OF_WAITING = 730;
const PER_DAY = 100;

/** What a household brings into the worth of every pair: urgency in four tiers, and how long it has waited. */
export function priorityOf(seed: number, number: number): number {
  const draw = new Draw(seed, 'priority', number);
  const tier = draw.weighted([0, 1, 2, 3], [60, 25, 10, 5]);
  return tier * TIER_BONUS + Math.floor(MOST_DAYS_OF_WAITING * draw.between(0, 1) ** 2) * PER_DAY;
}

/** Most homes have one unit. */
export const unitsOf = (seed: number, home: number): number =>
  new Draw(seed, 'units', home).weighted([1, 2, 3, 8], [94, 4, 1, 1]);

export interface CandidateMarket {
  pairs: CandidatePairs;
  /** The candidates of a household that is not in the market yet, by its number. */
  candidatesOf(number: number): { home: number; weight: number }[];
}

/** As many households as homes of a generated market, each with its best fifty homes; most homes have one unit. */
export function candidateMarket(size: number, seed: number): CandidateMarket {
  const market = new GeneratedMarket(seed);
  const homeOf = new Map<string, number>();
  const units = new Int32Array(size);
  function* listings() {
    for (let number = 0; number < size; number++) {
      const id = market.listingId(number);
      homeOf.set(id, number);
      units[number] = unitsOf(seed, number);
      yield [id, market.listing(number)] as const;
    }
  }
  const index = MarketIndex.of(listings(), size);
  const search = { figures: market.figures, policy: defaultPolicy, today: MARKET_DAY, most: CANDIDATES };
  const candidatesOf = (number: number) => {
    const priority = priorityOf(seed, number);
    const ranked = index.search({ ...search, household: market.household(number) });
    return ranked.map(({ id, score }) => ({ home: homeOf.get(id)!, weight: score * POINT_WORTH + priority }));
  };

  const column = () => new Int32Array(size * CANDIDATES);
  const [household, home, weight] = [column(), column(), column()];
  let count = 0;
  for (let number = 0; number < size; number++) {
    for (const candidate of candidatesOf(number)) {
      household[count] = number;
      home[count] = candidate.home;
      weight[count++] = candidate.weight;
    }
  }
  const pairs = {
    households: size,
    units,
    household: household.slice(0, count),
    home: home.slice(0, count),
    weight: weight.slice(0, count),
  };
  return { pairs, candidatesOf };
}
