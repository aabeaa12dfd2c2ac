import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { type HouseholdFacts, MarketIndex, type Ranked, defaultPolicy } from '@bleibe/scoring';
import { startServices } from '../services';
import { measureChanges, objectBytes } from './freshness';
import { GeneratedMarket, LANGUAGES, MARKET_DAY, type Reach } from './market-generator';
import { measureReverse } from './reverse';
import { bestPlan, isSame } from './sql-plans';
import { type SqlListing, createTable, fillTable, plans, sqlSearch, transitShares } from './sql-ranking';
import { type Times, peakMb, rounded, timesOf } from './statistics';

const help = `npm run -s bench -- ranking [--listings 100000] [--seed 1] [--searches 60] [--json]
The fifty best homes for a household, from the index in memory and from PostgreSQL on the same rows with the same scores.
PostgreSQL is started for this and may choose between several indexes and settings; per kind of search the best plan counts.
Times are the best of several repeats per search, on both sides; of PostgreSQL with the way through its socket.

--listings  so many homes of a generated market
--searches  so many households per kind (30 if there are more than 200,000 homes): local (15 km), regional (60 km), nationwide, own (as they wish)
--json      one JSON object on standard output and nothing else: ratioToSql (mean of own: PostgreSQL / index), ratios per kind
            (of medians; own of means), ratioReverse (one home and its best 50 of 100,000 households, of medians), different (answers that differ in an id or a score), bytesPerListing (what rankings
            read), idBytesPerListing (without the texts of ids that were told), bytesPerHousehold, objectsToColumns (memory of the same listings as objects / as columns),
            changes (from a listing's change to a household's fifty best anew), classes (medianMs, p95Ms, meanMs of both sides and the plan), reverse (the same), loadMs, orderMs, peakMb
Exit code 0: all answers are the same; 1: some differ; 2: not called like this.`;

const BEST_OF = 50;
const REVERSE_HOUSEHOLDS = 100_000;
const REPEATS = 7;
const WARM_UPS = 4;
const reaches: readonly Reach[] = ['local', 'regional', 'nationwide', 'own'];

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options || options.help) {
    (options ? console.log : console.error)(help);
    return options ? 0 : 2;
  }
  const { listings: count, seed, searches } = options;
  const say = options.json ? () => undefined : (line: string) => console.log(line);
  const market = new GeneratedMarket(seed);

  let startedAt = performance.now();
  const index = MarketIndex.of(listingsOf(market, count), count);
  const loadMs = Math.round(performance.now() - startedAt);
  startedAt = performance.now();
  index.order();
  const orderMs = Math.round(performance.now() - startedAt);
  say(`index of ${count} listings after ${loadMs} ms; loading the same rows into PostgreSQL …`);

  const services = await startServices({ profile: 'test' });
  const client = new Client({ connectionString: services.databaseUrl });
  try {
    await client.connect();
    await createTable(client);
    await fillTable(client, sqlListingsOf(market, count), LANGUAGES);

    // Unmeasured, so that the first kinds of search do not pay for compiling the code.
    for (let nth = 0; nth < WARM_UPS * reaches.length; nth++) {
      const reach = reaches[nth % reaches.length]!;
      for (let number = 0; number < searches; number++) searchIndex(index, market, market.household(number, reach));
    }
    let different = 0;
    const classes: Record<string, { index: Times; sql: Times & { plan: string } }> = {};
    for (const reach of reaches) {
      const households = Array.from({ length: searches }, (_, number) => market.household(number, reach));
      for (const household of households) searchIndex(index, market, household);
      const ours = households.map((household) => searchIndex(index, market, household));
      const { plan, times, answers } = await bestPlan(client, plans, searches, (nth, place) =>
        sqlSearch(households[nth]!, market.figures, market.agsOfLevel, LANGUAGES, BEST_OF, place),
      );
      for (const [nth, answer] of answers.entries()) different += Number(!isSame(answer, ours[nth]!.ranked));
      classes[reach] = { index: timesOf(ours.map(({ ms }) => ms)), sql: { ...timesOf(times), plan } };
      say(
        `${reach.padEnd(11)}index ${JSON.stringify(classes[reach].index)}  sql ${JSON.stringify(classes[reach].sql)}`,
      );
    }
    const reverse = await measureReverse(client, market, REVERSE_HOUSEHOLDS, searches, BEST_OF);
    different += reverse.different;
    say(`reverse    index ${JSON.stringify(reverse.index)}  sql ${JSON.stringify(reverse.sql)}`);
    const ratio = (reach: Reach, of: keyof Times) =>
      rounded(classes[reach]!.sql[of] / Math.max(1e-4, classes[reach]!.index[of]), 1);
    const bytes = index.bytes;
    const bytesAsObject = objectBytes(market, count);
    const changes = measureChanges(index, market, count);
    say(`from a change to the fifty best anew ${JSON.stringify(changes)}`);
    const report = {
      ratioToSql: ratio('own', 'meanMs'),
      ratios: {
        local: ratio('local', 'medianMs'),
        regional: ratio('regional', 'medianMs'),
        nationwide: ratio('nationwide', 'medianMs'),
        own: ratio('own', 'meanMs'),
      },
      ratioReverse: rounded(reverse.sql.medianMs / reverse.index.medianMs, 1),
      different,
      bytesPerListing: rounded(bytes.hot / count, 1),
      idBytesPerListing: rounded(bytes.ids / count, 1),
      bytesPerHousehold: reverse.bytesPerHousehold,
      objectsToColumns: rounded((bytesAsObject * count) / bytes.hot, 1),
      changes,
      classes,
      reverse,
      listings: count,
      searches,
      loadMs,
      orderMs,
      peakMb: peakMb(),
    };
    console.log(
      options.json
        ? JSON.stringify(report)
        : JSON.stringify({ ...report, classes: undefined, reverse: undefined }, null, 2),
    );
    return different === 0 ? 0 : 1;
  } finally {
    await client.end().catch(() => undefined);
    await services.stop();
  }
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        listings: { type: 'string', default: '100000' },
        seed: { type: 'string', default: '1' },
        searches: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [listings, seed] = [Number(values.listings), Number(values.seed)];
    const searches = Number(values.searches ?? (listings > 200_000 ? 30 : 60));
    if (![listings, seed, searches].every(Number.isInteger) || listings < 1 || searches < 1) return null;
    return { ...values, listings, seed, searches };
  } catch {
    return null;
  }
}

function* listingsOf(market: GeneratedMarket, count: number) {
  for (let number = 0; number < count; number++) yield [market.listingId(number), market.listing(number)] as const;
}

function* sqlListingsOf(market: GeneratedMarket, count: number): Generator<SqlListing> {
  const anybody = market.household(0);
  for (const [id, facts] of listingsOf(market, count)) {
    yield { id, facts, rentLevel: market.rentLevelOf(facts.ags), transit: transitShares(anybody, facts) };
  }
}

function searchIndex(index: MarketIndex, market: GeneratedMarket, household: HouseholdFacts) {
  const search = { household, figures: market.figures, policy: defaultPolicy, today: MARKET_DAY, most: BEST_OF };
  let ranked: Ranked[] = [];
  let ms = Infinity;
  for (let nth = 0; nth < REPEATS; nth++) {
    const startedAt = performance.now();
    ranked = index.search(search);
    ms = Math.min(ms, performance.now() - startedAt);
  }
  return { ranked, ms };
}
