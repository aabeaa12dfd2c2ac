import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type MarketIndex, defaultPolicy } from '@bleibe/scoring';
import { type GeneratedMarket, MARKET_DAY } from './market-generator';
import { type Times, timesOf } from './statistics';

const CHANGES = 200;
const MOST_OBJECTS = 200_000;

/** From a listing's change to the fifty best homes ranked anew for a household: a new rent, a new place, gone. */
export function measureChanges(index: MarketIndex, market: GeneratedMarket, count: number): Record<string, Times> {
  const rankAnew = (number: number) =>
    index.search({
      household: market.household(number, 'own'),
      figures: market.figures,
      policy: defaultPolicy,
      today: MARKET_DAY,
      most: 50,
    });
  const series = (change: (id: string, number: number) => void): Times => {
    const times: number[] = [];
    for (let nth = 0; nth < 2 * CHANGES; nth++) {
      const number = (nth * 7919) % count;
      const startedAt = performance.now();
      change(market.listingId(number), number);
      rankAnew(nth % 60);
      // The first half runs before the code is compiled.
      if (nth >= CHANGES) times.push(performance.now() - startedAt);
    }
    return timesOf(times);
  };
  const facts = (number: number) => market.listing(number);
  return {
    newRent: series((id, number) => index.put(id, { ...facts(number), netColdRent: facts(number).netColdRent + 1000 })),
    newPlace: series((id, number) => index.put(id, { ...facts(number), cell: facts(number + 1).cell })),
    gone: series((id) => index.remove(id)),
  };
}

/** What the same listings take as objects, bytes each; the texts and lists that they share are counted once. */
export function objectBytes(market: GeneratedMarket, count: number): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const number = Math.min(count, MOST_OBJECTS);
  collect();
  const before = process.memoryUsage().heapUsed;
  const objects = Array.from({ length: number }, (_, nth) => market.listing(nth));
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  return bytes / objects.length;
}
