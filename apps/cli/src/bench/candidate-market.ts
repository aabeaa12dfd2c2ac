import { type CandidatePairs, MarketIndex, defaultPolicy, defaultPriority, pairWeight } from '@bleibe/scoring';
import { Draw } from './draw';
import { GeneratedMarket, MARKET_DAY } from './market-generator';

const CANDIDATES = 50;
const { tierBonus, ageing } = defaultPriority;

/** What a household brings into the worth of every pair: urgency in four tiers, and how long it has waited. */
export function priorityOf(seed: number, number: number): number {
  const draw = new Draw(seed, 'priority', number);
  const tier = draw.weighted(['regular', 'raised', 'urgent', 'acute'] as const, [60, 25, 10, 5]);
  return tierBonus[tier] + Math.floor(ageing.mostDays * draw.between(0, 1) ** 2) * ageing.perDay;
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
    return ranked.map(({ id, score }) => ({ home: homeOf.get(id)!, weight: pairWeight({ weight: priority }, score) }));
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
