import type { Client } from 'pg';
import { HouseholdIndex, type Ranked, defaultPolicy } from '@bleibe/scoring';
import { type GeneratedMarket, LANGUAGES, MARKET_DAY } from './market-generator';
import { bestPlan, isSame } from './sql-plans';
import { type SqlListing, transitShares } from './sql-ranking';
import { fillHouseholds, reversePlans, sqlReverseSearch } from './sql-reverse';
import { type Times, timesOf } from './statistics';

const REPEATS = 7;

export interface ReverseReport {
  index: Times;
  sql: Times & { plan: string };
  different: number;
  bytesPerHousehold: number;
  loadMs: number;
}

function* householdsOf(market: GeneratedMarket, count: number) {
  for (let number = 0; number < count; number++) {
    yield [market.householdId(number), market.household(number)] as const;
  }
}

/** One home and its best households, from the index and from PostgreSQL. */
export async function measureReverse(
  client: Client,
  market: GeneratedMarket,
  households: number,
  searches: number,
  most: number,
): Promise<ReverseReport> {
  const { figures } = market;
  const startedAt = performance.now();
  const index = new HouseholdIndex(householdsOf(market, households), MARKET_DAY);
  const loadMs = Math.round(performance.now() - startedAt);
  await fillHouseholds(client, householdsOf(market, households), figures, LANGUAGES);

  const listings = Array.from({ length: searches }, (_, number) => market.listing(number));
  const search = (listing: SqlListing['facts']) => {
    let ranked: Ranked[] = [];
    let ms = Infinity;
    for (let nth = 0; nth < REPEATS; nth++) {
      const from = performance.now();
      ranked = index.search({ listing, figures, policy: defaultPolicy, most });
      ms = Math.min(ms, performance.now() - from);
    }
    return { ranked, ms };
  };
  for (const listing of listings) search(listing);
  const ours = listings.map(search);
  const { plan, times, answers } = await bestPlan(client, reversePlans, searches, (nth, place) =>
    sqlReverseSearch(
      listings[nth]!,
      transitShares(market.household(0), listings[nth]!),
      figures,
      LANGUAGES,
      most,
      place,
    ),
  );
  return {
    index: timesOf(ours.map(({ ms }) => ms)),
    sql: { ...timesOf(times), plan },
    different: answers.filter((answer, nth) => !isSame(answer, ours[nth]!.ranked)).length,
    bytesPerHousehold: Math.round(index.bytes.hot / index.size),
    loadMs,
  };
}
