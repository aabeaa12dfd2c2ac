import { Client } from 'pg';
import { type Database, dueTasks, errorCodeOf, log, takeFacts } from '@bleibe/platform';
import { follow } from './afterwards';
import type { Queues } from './queues';
import { inBatches } from './run-task';

const LOOK_EVERY_MS = 1_000;
const MOST_TASKS_AT_ONCE = 500;
/** So long without Redis, and the relay runs the tasks itself. */
const PATIENCE_MS = 10_000;
const AT_ONCE_WITHOUT_REDIS = 4;

/**
 * From the table to the queue: turns facts into tasks, wakes workers for what is due, and takes back what a dead worker
 * held. It looks when the bell rings, and every second anyway; several relays do no harm.
 */
export class Relay {
  private timer: NodeJS.Timeout | null = null;
  private bell: Client | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private redisGoneSince: number | null = null;

  constructor(
    private readonly db: Database,
    private readonly databaseUrl: string,
    private readonly queues: Queues,
    private readonly run: (taskIds: readonly string[]) => Promise<void>,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    void this.listen();
    this.look();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.bell?.end().catch(() => undefined);
    await this.running;
  }

  /** One look at a time; a bell during a look means another one after it. */
  private look(): void {
    this.again = true;
    if (this.running || this.stopped) return;
    this.running = (async () => {
      while (this.again && !this.stopped) {
        this.again = false;
        try {
          await this.relayOnce();
        } catch (error) {
          log('relay.error', { code: errorCodeOf(error) });
        }
      }
      this.running = null;
    })();
  }

  private async relayOnce(): Promise<void> {
    const { source, clock } = this.db;
    while ((await takeFacts(source, clock.now(), follow)) > 0);
    const due = await dueTasks(source, clock.now(), MOST_TASKS_AT_ONCE);
    if (due.length === 0) return;
    try {
      await this.queues.wake(due);
      this.redisGoneSince = null;
    } catch {
      this.redisGoneSince ??= Date.now();
      if (Date.now() - this.redisGoneSince > PATIENCE_MS) await this.runHere(due);
    }
  }

  /** Redis is a hint: without it the work goes on, only more slowly. */
  private async runHere(due: readonly { id: string; name: string }[]): Promise<void> {
    log('relay.without-redis', { tasks: due.length });
    const rest = inBatches(due);
    const next = async (): Promise<void> => {
      for (let batch = rest.shift(); batch && !this.stopped; batch = rest.shift()) {
        await this.run(batch.map(({ id }) => id));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE_WITHOUT_REDIS }, next));
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({ connectionString: this.databaseUrl });
    this.bell = client;
    client.on('notification', () => this.look());
    // A lost connection costs nothing but promptness: the look of every second stays.
    const tryAgain = () => setTimeout(() => void this.listen(), LOOK_EVERY_MS).unref();
    client.on('error', () => undefined);
    client.on('end', tryAgain);
    try {
      await client.connect();
      await client.query('listen bleibe');
    } catch {
      await client.end().catch(() => undefined);
    }
  }
}
