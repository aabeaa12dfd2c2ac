import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { Redis } from 'ioredis';
import { prepareTemplate } from '../../apps/cli/src/prepare-template';
import type * as Embedded from '../../apps/cli/src/services/embedded-postgres';
import { act } from '../../apps/cli/src/simulate/act';
import { instantOf } from '../../apps/cli/src/simulate/instants';
import { outcomeOf } from '../../apps/cli/src/simulate/outcome';
import { settleIn } from '../../apps/cli/src/simulate/people';
import { play } from '../../apps/cli/src/simulate/play';
import type { Outcome, Scenario } from '../../apps/cli/src/simulate/scenario';
import { World } from '../../apps/cli/src/simulate/world';
import { randomOf } from '../../apps/cli/src/simulate/year';
import { DoorProcess } from '../../apps/cli/src/start/door-process';
import { nextTurn } from '../../apps/worker/src/schedule';

// The guard of the server is a program of its own and stands beside the compiled code.
const { startPostgres } = jest.requireActual<typeof Embedded>('../../dist/apps/cli/src/services/embedded-postgres.js');

const SEED = 11;

const scenario: Scenario = {
  from: '2027-01-25T09:00:00Z',
  until: '2027-03-05T00:00',
  tenancies: [
    { id: 'T1', place: 'Köln', moveIn: '2027-02-01', people: [{ id: 'A' }, { id: 'B', channel: 'email' }] },
    {
      id: 'T2',
      place: 'Berlin',
      moveIn: '2027-02-02',
      people: [
        { id: 'A', phone: '+49 150 1' },
        { id: 'B', phone: '+49 150 2' },
      ],
    },
  ],
  events: [
    { at: '2027-02-16T12:00', do: 'answer', tenancy: 'T1', person: 'A', step: 's1', answers: { rent_paid: 'no' } },
    { at: '2027-02-17T12:00', do: 'answer', tenancy: 'T1', person: 'B', step: 's1', answers: { safe_at_home: 'no' } },
  ],
};

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Who was told what on which day; the hour may be later after a fault (R11), the day and the number may not. */
function ledgerOf(outcome: Outcome): string[] {
  const day = (at: unknown) => (typeof at === 'string' ? localDateOf(instantOf(at), GERMANY) : null);
  const attempts = outcome.attempts.map(({ tenancy, step, person, kind, seq, channel, at }) =>
    [tenancy, step, person, kind, seq, channel, day(at)].join(' '),
  );
  const messages = outcome.messages.map(({ to, channel, kind, step, variant, state, at }) =>
    ['message', to, channel, kind, step, variant, state, day(at)].join(' '),
  );
  const pages = outcome.pages.map(({ person, category, role, seq, at, toldAt, skipped }) =>
    ['page', person, category, role, seq, at, day(toldAt), skipped].join(' '),
  );
  const states = outcome.occurrences.map(({ tenancy, step, subject, on, state, reason }) =>
    ['occurrence', tenancy, step, subject, on, state, reason].join(' '),
  );
  return [...attempts, ...messages, ...pages, ...states].sort();
}

/** One real worker, one real PostgreSQL and Redis, all of which go down at moments that the seed chooses. */
class Trouble {
  private worker: DoorProcess | null = null;
  private readonly redis = new Redis(String(process.env.BLEIBE_TEST_REDIS_URL));
  private readonly random = randomOf(SEED);
  readonly happened = { flushed: 0, killed: 0, restarted: 0 };

  constructor(
    private readonly folder: string,
    private readonly databaseUrl: string,
    private postgres: Embedded.EmbeddedService,
  ) {}

  async startWorker(): Promise<void> {
    const env = {
      DATABASE_URL: this.databaseUrl,
      REDIS_URL: String(process.env.BLEIBE_TEST_REDIS_URL),
      QUEUE_PREFIX: `ledger-${SEED}-${process.pid}`,
      BLEIBE_SECRET: 'for-simulations-only-for-simulations',
      BLEIBE_DATA: this.folder,
      BLEIBE_DEMO: '1',
    };
    this.worker = new DoorProcess('worker', env, join(this.folder, 'logs'));
    await this.worker.start();
  }

  /** Perhaps nothing, perhaps one of the three, a moment after the clock has moved: in the middle of the work. */
  async strike(): Promise<void> {
    await wait(this.random() * 400);
    const dice = this.random();
    if (dice < 0.25) {
      this.happened.flushed++;
      await this.redis.flushall();
    } else if (dice < 0.5) {
      this.happened.killed++;
      if (this.worker?.pid) process.kill(this.worker.pid, 'SIGKILL');
      await this.worker?.stop();
      await this.startWorker();
    } else if (dice < 0.6) {
      this.happened.restarted++;
      await this.postgres.stop();
      this.postgres = await startPostgres(server(this.folder));
    }
  }

  async end(): Promise<void> {
    await this.worker?.stop();
    this.redis.disconnect();
    await this.postgres.stop();
  }
}

const server = (dataFolder: string) => ({ dataFolder, durable: true, say: () => {}, lost: () => {} });

/** Waits until the worker has done all that is due by the clock of the product; the database may be away meanwhile. */
async function untilDone(world: World): Promise<void> {
  let open: unknown = null;
  for (let waited = 0; waited < 120_000; waited += 100) {
    try {
      const tasks = await world.rows<{ name: string; state: string }>(
        `select name, state from task where state = 'running' or (state = 'pending' and run_after <= $1)`,
        [world.now],
      );
      const facts = await world.rows<{ name: string }>(`select name from fact where handled_at is null`);
      const due = await nextTurn(world.use, new Date(0));
      if (tasks.length === 0 && facts.length === 0 && (!due || due > world.now)) return;
      open = { tasks, facts, due };
    } catch {
      // Away; the next look finds it again.
    }
    await wait(100);
  }
  throw new Error(`not done at ${world.now.toISOString()}: ${JSON.stringify(open)}`);
}

async function moveClock(world: World, to: Date): Promise<void> {
  world.moveTo(to);
  await world.rows(
    `insert into demo_clock (shift_ms) values ($1) on conflict (only_row) do update set shift_ms = excluded.shift_ms`,
    [to.getTime() - Date.now()],
  );
}

describe('the ledger of messages', () => {
  it('is the same whether or not Redis is flushed, the worker killed and the database restarted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bleibe-ledger-'));
    chmodSync(folder, 0o755);
    const postgres = await startPostgres(server(folder));
    await prepareTemplate(postgres.url);
    const undisturbed = await play(postgres.url, scenario);

    const world = await World.open(postgres.url, instantOf(scenario.from));
    const trouble = new Trouble(folder, world.databaseUrl, postgres);
    try {
      const cast = await settleIn(world, scenario);
      await moveClock(world, world.now);
      await trouble.startWorker();
      await untilDone(world);

      const events = (scenario.events ?? []).map((event) => ({ at: instantOf(event.at), event }));
      const end = instantOf(String(scenario.until));
      while (world.now < end) {
        const [next] = events;
        const due = await world.nextDue();
        const to = new Date(Math.min(due?.getTime() ?? Infinity, next?.at.getTime() ?? Infinity, end.getTime()));
        await moveClock(world, to);
        await trouble.strike();
        await untilDone(world);
        if (next?.at.getTime() !== to.getTime()) continue;
        events.shift();
        expect(await act(world, cast, next.event)).toMatchObject({ status: 200 });
        await trouble.strike();
        await untilDone(world);
      }
      expect(ledgerOf(await outcomeOf(world, cast, []))).toEqual(ledgerOf(undisturbed));
      // Otherwise this test would have proved nothing.
      for (const count of Object.values(trouble.happened)) expect(count).toBeGreaterThan(0);
    } finally {
      await world.close();
      await trouble.end();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 590_000);
});
