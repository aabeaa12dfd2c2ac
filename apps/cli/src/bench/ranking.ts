import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { type HouseholdFacts, MarketIndex, type Ranked, criteria, defaultPolicy } from '@bleibe/scoring';
import { startServices } from '../services';
import { GeneratedMarket, LANGUAGES, MARKET_DAY, type Reach } from './market-generator';
import { type PlanName, type SqlListing, createTable, fillTable, plans, sqlSearch } from './sql-ranking';
import { mean, peakMb, quantile, rounded } from './statistics';

const help = `npm run -s bench -- ranking [--listings 100000] [--seed 1] [--searches 60] [--json]
The fifty best homes for a household, from the index in memory and from PostgreSQL on the same rows with the same scores.
PostgreSQL is started for this and may choose between several indexes and settings; per kind of search the best plan counts.
Times are the best of several repeats per search, on both sides; of PostgreSQL with the way through its socket.

--listings  so many homes of a generated market
--searches  so many households per kind (30 if there are more than 200,000 homes): local (15 km), regional (60 km), nationwide, own (as they wish)
--json      one JSON object on standard output and nothing else: ratioToSql (mean of own: PostgreSQL / index), ratios per kind
            (of medians; own of means), different (answers that differ in an id or a score), bytesPerListing (what rankings
            read), idBytesPerListing, classes (medianMs, p95Ms, meanMs of both sides and the plan), loadMs, orderMs, peakMb
Exit code 0: all answers are the same; 1: some differ; 2: not called like this.`;

const BEST_OF = 50;
const REPEATS = { index: 7, sql: 4 };
const reaches: readonly Reach[] = ['local', 'regional', 'nationwide', 'own'];

interface Times {
  medianMs: number;
  p95Ms: number;
  meanMs: number;
}

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
    for (const reach of reaches) {
      for (let number = 0; number < searches; number++) searchIndex(index, market, market.household(number, reach));
    }
    let different = 0;
    const classes: Record<string, { index: Times; sql: Times & { plan: PlanName } }> = {};
    for (const reach of reaches) {
      const households = Array.from({ length: searches }, (_, number) => market.household(number, reach));
      for (const household of households) searchIndex(index, market, household);
      const ours = households.map((household) => searchIndex(index, market, household));
      const { plan, times, answers } = await bestPlan(client, market, households);
      for (const [nth, answer] of answers.entries()) different += Number(!isSame(answer, ours[nth]!.ranked));
      classes[reach] = { index: timesOf(ours.map(({ ms }) => ms)), sql: { ...timesOf(times), plan } };
      say(
        `${reach.padEnd(11)}index ${JSON.stringify(classes[reach].index)}  sql ${JSON.stringify(classes[reach].sql)}`,
      );
    }
    const ratio = (reach: Reach, of: keyof Times) =>
      rounded(classes[reach]!.sql[of] / Math.max(1e-4, classes[reach]!.index[of]), 1);
    const bytes = index.bytes;
    const report = {
      ratioToSql: ratio('own', 'meanMs'),
      ratios: {
        local: ratio('local', 'medianMs'),
        regional: ratio('regional', 'medianMs'),
        nationwide: ratio('nationwide', 'medianMs'),
        own: ratio('own', 'meanMs'),
      },
      different,
      bytesPerListing: rounded(bytes.hot / count, 1),
      idBytesPerListing: rounded(bytes.ids / count, 1),
      classes,
      listings: count,
      searches,
      loadMs,
      orderMs,
      peakMb: peakMb(),
    };
    console.log(options.json ? JSON.stringify(report) : JSON.stringify({ ...report, classes: undefined }, null, 2));
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

const nearTransit = criteria.find(({ code }) => code === 'near-transit')!;

function* sqlListingsOf(market: GeneratedMarket, count: number): Generator<SqlListing> {
  const [others, pupils] = [market.household(0), { ...market.household(0), childrenAges: [10] }];
  const share = (household: HouseholdFacts, facts: SqlListing['facts']) => {
    const finding = nearTransit.judge(household, facts, {
      minAreaPerPerson: null,
      neverAgain: false,
      today: MARKET_DAY,
    });
    return finding.kind === 'scored' ? finding.share : 0;
  };
  for (const [id, facts] of listingsOf(market, count)) {
    const transit = { others: share({ ...others, childrenAges: [] }, facts), pupils: share(pupils, facts) };
    yield { id, facts, rentLevel: market.rentLevelOf(facts.ags), transit };
  }
}

function searchIndex(index: MarketIndex, market: GeneratedMarket, household: HouseholdFacts) {
  const search = { household, figures: market.figures, policy: defaultPolicy, today: MARKET_DAY, most: BEST_OF };
  let ranked: Ranked[] = [];
  let ms = Infinity;
  for (let nth = 0; nth < REPEATS.index; nth++) {
    const startedAt = performance.now();
    ranked = index.search(search);
    ms = Math.min(ms, performance.now() - startedAt);
  }
  return { ranked, ms };
}

/** A plan that needs twice the time of the best one after so many searches is given up. */
const TRIAL = 10;

/** Each plan answers all searches; the one with the lowest mean counts, and its answers are compared. */
async function bestPlan(client: Client, market: GeneratedMarket, households: readonly HouseholdFacts[]) {
  let best: { plan: PlanName; times: number[]; answers: Ranked[][] } | undefined;
  for (const plan of Object.keys(plans) as PlanName[]) {
    await client.query('reset all');
    for (const setting of plans[plan].settings) await client.query(`set ${setting}`);
    const times: number[] = [];
    const answers: Ranked[][] = [];
    for (const household of households) {
      const { text, values } = sqlSearch(
        household,
        market.figures,
        market.agsOfLevel,
        LANGUAGES,
        BEST_OF,
        plans[plan].place,
      );
      const name = createHash('sha1').update(text).digest('hex').slice(0, 20);
      let ms = Infinity;
      let rows: Ranked[] = [];
      for (let nth = 0; nth < REPEATS.sql; nth++) {
        const startedAt = performance.now();
        ({ rows } = await client.query<Ranked>({ name, text, values }));
        ms = Math.min(ms, performance.now() - startedAt);
      }
      times.push(ms);
      answers.push(rows);
      if (best && times.length === TRIAL && mean(times) > 2 * mean(best.times.slice(0, TRIAL))) break;
    }
    if (times.length < households.length) continue;
    if (!best || mean(times) < mean(best.times)) best = { plan, times, answers };
  }
  return best!;
}

const isSame = (one: readonly Ranked[], other: readonly Ranked[]): boolean =>
  one.length === other.length && one.every(({ id, score }, at) => id === other[at]!.id && score === other[at]!.score);

const timesOf = (times: readonly number[]): Times => ({
  medianMs: rounded(quantile(times, 0.5), 4),
  p95Ms: rounded(quantile(times, 0.95), 4),
  meanMs: rounded(mean(times), 4),
});
