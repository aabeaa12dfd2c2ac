import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Account, Organisation } from '@bleibe/accounts';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { type Finding, type ListingFacts, checks, factsOfListings } from '@bleibe/checks';
import { DraftListing, RegisterLandlord, SubmitListing } from '@bleibe/listings';
import { type Actor, Database, Secrets, dueTasks, newId, readConfig } from '@bleibe/platform';
import { type ConnectionOptions, Queue, Worker } from 'bullmq';
import { runtimeSource, withSource } from '../../../../migrations/data-source';
import { Queues } from '../../../worker/src/queues';
import { runTasks } from '../../../worker/src/run-task';
import { WorkerModule } from '../../../worker/src/worker.module';
import { loadReferenceData, migrate } from '../prepare-database';
import { startServices } from '../services';
import { aDemoHome } from '../start/demo-town';
import { mean, quantile, rounded } from './statistics';

const help = `npm run -s bench -- checks [--listings 400] [--rounds 3] [--json]
Checks of listings as the product does them (task rows with a fence in PostgreSQL, woken through BullMQ, findings, assessment and
clearance written), beside BullMQ alone: the same number of jobs, each with the facts of a listing in the job and the same
rules, its findings kept in Redis. Both in one process, by turns, with the same number of jobs at a time.

--listings  how many are checked in a turn; every turn finds something new about each
--rounds    turns of each; the median counts
--json      one JSON object on standard output and nothing else: product and bullmqAlone (checksPerSecond, jobsPerSecond, ms
            of each turn), share = product over bullmqAlone, findings that the product has written
Exit code 0: all tasks are done, each once, with all findings; 1: they are not; 2: not called like this.`;

/** As the worker takes them (apps/worker/src/queues.ts). */
const AT_ONCE = 4;
const listingChecks = checks.flatMap((check) => (check.subject === 'listing' ? [check] : []));

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options || options.help) {
    (options ? console.log : console.error)(help);
    return options ? 0 : 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bleibe-bench-'));
  const services = await startServices({ profile: 'test', say: () => undefined });
  try {
    await migrate(services.databaseUrl, () => undefined);
    await loadReferenceData(services.databaseUrl, () => undefined);
    const config = readConfig({
      DATABASE_URL: services.databaseUrl,
      REDIS_URL: services.redisUrl,
      BLEIBE_SECRET: 'only-for-a-benchmark-only-for-a-benchmark',
      BLEIBE_DATA: folder,
    });
    return await withSource(runtimeSource(services.databaseUrl), async (source) => {
      const app = await NestFactory.createApplicationContext(WorkerModule.on(source, config), { logger: false });
      try {
        return await compare(app, services.redisUrl, options);
      } finally {
        await app.close();
      }
    });
  } finally {
    await services.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Options {
  listings: number;
  rounds: number;
  json: boolean;
}

async function compare(app: INestApplicationContext, redisUrl: string, options: Options): Promise<number> {
  const db = app.get(Database);
  const ids = await addListings(app, db, options.listings);
  const facts = await db.asSystem(async (tx) => [...(await factsOfListings(tx, app.get(Secrets), ids)).values()]);
  const product = new Product(app, db, redisUrl);
  const alone = new BullmqAlone(redisUrl);
  const times: Record<'product' | 'alone', number[]> = { product: [], alone: [] };
  try {
    // The first turn of each runs before the code is compiled, and is not counted.
    for (let round = 0; round <= options.rounds; round++) {
      const one = await product.turn(ids, round);
      const other = await alone.turn(facts);
      if (round > 0) {
        times.product.push(one);
        times.alone.push(other);
      }
    }
    const mistakes = await product.mistakes(ids, options.rounds + 1);
    const sideOf = (turns: readonly number[]) => {
      const perSecond = (ids.length * 1000) / quantile(turns, 0.5);
      return {
        jobsPerSecond: rounded(perSecond, 1),
        checksPerSecond: rounded(perSecond * listingChecks.length, 1),
        turnsMs: turns.map((ms) => rounded(ms, 0)),
        meanMsPerJob: rounded(mean(turns) / ids.length, 3),
      };
    };
    const [ours, theirs] = [sideOf(times.product), sideOf(times.alone)];
    const report = {
      share: rounded(ours.jobsPerSecond / theirs.jobsPerSecond, 3),
      product: ours,
      bullmqAlone: theirs,
      checksPerJob: listingChecks.length,
      mistakes,
    };
    if (options.json) console.log(JSON.stringify(report));
    else for (const [what, told] of Object.entries(report)) console.log(`${what.padEnd(14)}${JSON.stringify(told)}`);
    return mistakes === 0 ? 0 : 1;
  } finally {
    await product.close();
    await alone.close();
  }
}

/** Tasks in PostgreSQL, BullMQ as the bell. */
class Product {
  private readonly queues: Queues;
  private left = 0;
  private finished: () => void = () => undefined;

  constructor(
    app: INestApplicationContext,
    private readonly db: Database,
    redisUrl: string,
  ) {
    this.queues = new Queues(redisUrl, `bench-${newId()}`);
    this.queues.work(async (taskIds) => {
      await runTasks(db, (useCase) => app.get(useCase, { strict: false }), taskIds);
      this.left -= taskIds.length;
      if (this.left === 0) this.finished();
    });
  }

  /** @returns milliseconds from the first task to the last finding */
  async turn(ids: readonly string[], round: number): Promise<number> {
    await this.db.asSystem(async (tx) => {
      // A deposit that is another in every turn, so that there is something new to find and to write.
      await tx.query(`update listing set deposit = $2 where id = any($1)`, [ids, 300_000 + round]);
    });
    this.left = ids.length;
    const done = new Promise<void>((resolve) => (this.finished = resolve));
    const startedAt = performance.now();
    await this.db.asSystem(async (tx) => {
      await tx.addTasks(ids.map((id) => ({ name: 'checks.check-subject', ids: { kind: 'listing', id } })));
    });
    await this.queues.wake(await dueTasks(this.db.source, this.db.clock.now(), ids.length));
    await done;
    return performance.now() - startedAt;
  }

  /** Tasks that are not done by exactly one claim, and current findings that are missing or too many. */
  async mistakes(ids: readonly string[], turns: number): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const [row] = await tx.query<{ tasks: string; findings: string }>(
        `select (select count(*) from task where name = 'checks.check-subject' and state = 'done' and fence = 1) as tasks,
                (select count(*) from finding where subject_id = any($1) and superseded_at is null) as findings`,
        [ids],
      );
      const missing = (counted: unknown, wanted: number) => Math.abs(Number(counted) - wanted);
      return missing(row?.tasks, ids.length * turns) + missing(row?.findings, ids.length * listingChecks.length);
    });
  }

  close(): Promise<void> {
    return this.queues.close();
  }
}

/** The same rules on facts that the job carries; what they find is kept as the result of the job. */
class BullmqAlone {
  private readonly queue: Queue<ListingFacts, Finding[]>;
  private readonly worker: Worker<ListingFacts, Finding[]>;
  private left = 0;
  private finished: () => void = () => undefined;

  constructor(redisUrl: string) {
    const connection: ConnectionOptions = { url: redisUrl, maxRetriesPerRequest: null };
    const prefix = `bench-${newId()}`;
    this.queue = new Queue('alone', { connection, prefix });
    this.worker = new Worker<ListingFacts, Finding[]>(
      'alone',
      ({ data }) => Promise.resolve(listingChecks.map((check) => check.examine(data))),
      { connection, prefix, concurrency: AT_ONCE },
    );
    this.worker.on('completed', () => {
      if (--this.left === 0) this.finished();
    });
  }

  async turn(facts: readonly ListingFacts[]): Promise<number> {
    await this.worker.waitUntilReady();
    this.left = facts.length;
    const done = new Promise<void>((resolve) => (this.finished = resolve));
    const startedAt = performance.now();
    await this.queue.addBulk(facts.map((data) => ({ name: 'check', data })));
    await done;
    return performance.now() - startedAt;
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.queue.close();
  }
}

const plzs = ['50823', '51065', '50667'] as const;

async function addListings(app: INestApplicationContext, db: Database, count: number): Promise<string[]> {
  const email = 'bench@test.example';
  await db.asSystem((tx) =>
    tx.insert(Organisation, { id: newId(), name: 'Benchmark', areas: [''], createdAt: tx.now }),
  );
  await new RegisterLandlord(db).run({
    account: { email, password: 'ein-langes-kennwort', language: 'de' },
    firstName: 'Hedwig',
    surname: 'Probe',
    company: null,
    ags: '05315000',
    consents: { survey: false, visit: false },
  });
  const { id: accountId } = await db.asSystem((tx) => tx.one(Account, { email }));
  const actor: Actor = { accountId, organisationId: null, roles: ['landlord'], system: false };
  const today = localDateOf(db.clock.now(), GERMANY);
  const ids: string[] = [];
  for (let nth = 0; nth < count; nth++) {
    // Of many sizes and years, in three places, so that hardly two are compared with the same.
    const home = {
      houseNumber: String(nth + 1),
      area: 45 + (nth % 40),
      yearBuilt: 1950 + (nth % 7) * 10,
      plz: plzs[nth % 3],
    };
    const id = await app.get(DraftListing, { strict: false }).run(actor, aDemoHome(today, home));
    await app.get(SubmitListing, { strict: false }).run(actor, id);
    ids.push(id);
  }
  return ids;
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        listings: { type: 'string', default: '400' },
        rounds: { type: 'string', default: '3' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [listings, rounds] = [Number(values.listings), Number(values.rounds)];
    if (![listings, rounds].every(Number.isInteger) || listings < 1 || rounds < 1) return null;
    return { ...values, listings, rounds };
  } catch {
    return null;
  }
}
