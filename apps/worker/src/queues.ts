import { type ConnectionOptions, Queue, Worker } from 'bullmq';
import { errorCodeOf, log } from '@bleibe/platform';
import { inBatches } from './run-task';
import { taskNames } from './task-handlers';

/** A queue a room. */
const rooms = [...new Set(taskNames.map((name) => roomOf(name)))];

const CONCURRENCY = 4;
/** A job holds nothing but ids of task rows: losing it costs a second, running it twice costs a look at the row. */
const jobOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 };

export function roomOf(taskName: string): string {
  return taskName.split('.')[0] ?? taskName;
}

function connectionFrom(redisUrl: string, extra: object): ConnectionOptions {
  return { url: redisUrl, ...extra };
}

/** The bell that wakes workers. Everything that matters stands in PostgreSQL. */
export class Queues {
  private readonly queues: ReadonlyMap<string, Queue>;
  private workers: Worker[] = [];

  constructor(
    private readonly redisUrl: string,
    private readonly prefix = 'bleibe',
  ) {
    // A producer that waits for Redis for ever would hold the relay up; it fails at once, and the row is still there.
    const connection = connectionFrom(redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
    this.queues = new Map(rooms.map((room) => [room, new Queue(room, { connection, prefix })]));
    for (const queue of this.queues.values()) queue.on('error', () => undefined);
  }

  /** @throws when Redis cannot be reached */
  async wake(tasks: readonly { id: string; name: string; fence: number }[]): Promise<void> {
    for (const room of rooms) {
      const own = tasks.filter(({ name }) => roomOf(name) === room);
      if (own.length === 0) continue;
      // With the fence in the id a task whose worker died is woken again although its old job still stands there.
      const jobs = inBatches(own).map((batch) => ({
        name: room,
        data: { ids: batch.map(({ id }) => id) },
        opts: { jobId: `${batch[0]?.id}-${batch[0]?.fence}-${batch.length}`, ...jobOptions },
      }));
      await this.queues.get(room)?.addBulk(jobs);
    }
  }

  /** Starts to take jobs. */
  work(run: (taskIds: readonly string[]) => Promise<void>): void {
    const connection = connectionFrom(this.redisUrl, { maxRetriesPerRequest: null });
    this.workers = rooms.map(
      (room) =>
        new Worker<{ ids: string[] }>(
          room,
          async (job) => {
            try {
              await run(job.data.ids);
            } catch (error) {
              // BullMQ keeps the text of an error in Redis, and the text may carry values: only its code goes there,
              // and no cause.
              // eslint-disable-next-line preserve-caught-error
              throw new Error(errorCodeOf(error));
            }
          },
          {
            connection,
            prefix: this.prefix,
            concurrency: CONCURRENCY,
            lockDuration: 10_000,
            stalledInterval: 5_000,
            maxStalledCount: 10,
          },
        ),
    );
    let lastTold = 0;
    for (const worker of this.workers) {
      worker.on('error', (error) => {
        if (Date.now() - lastTold < 10_000) return;
        lastTold = Date.now();
        log('queue.error', { code: errorCodeOf(error) });
      });
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }
}
