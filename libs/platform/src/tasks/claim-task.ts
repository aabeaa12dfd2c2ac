import type { DataSource } from 'typeorm';
import type { Task } from './task.entity';

/** A worker that says nothing for this long is taken for dead and its task goes to another. Seconds. */
export const LEASE_SECONDS = 10;
/** After so many failures a task is dead and a person has to look at it. */
export const MOST_ATTEMPTS = 8;
const BACKOFF_SECONDS = [1, 5, 15, 60, 300, 1800, 7200, 21600];

export interface Claim {
  id: string;
  name: string;
  ids: Record<string, string>;
  fence: number;
  attempts: number;
}

/**
 * Takes the task if it is due or its holder's lease is over; null if another worker has it. The clock of the
 * database decides about leases, so that two machines with different clocks cannot both be right.
 *
 * @param now the product's clock, for `run_after` (a training instance may live in another month)
 */
export async function claimTask(source: DataSource, id: string, now: Date): Promise<Claim | null> {
  const [rows] = await source.query<[Claim[], number]>(
    `update task
        set state = 'running', fence = fence + 1, attempts = attempts + 1,
            lease_until = clock_timestamp() + make_interval(secs => $3)
      where id = $1
        and ((state = 'pending' and run_after <= $2) or (state = 'running' and lease_until < clock_timestamp()))
      returning id, name, ids, fence, attempts`,
    [id, now, LEASE_SECONDS],
  );
  return rows[0] ?? null;
}

/** Tasks that are due, or whose holder went silent; oldest first. */
export async function dueTasks(
  source: DataSource,
  now: Date,
  limit: number,
): Promise<Pick<Task, 'id' | 'name' | 'fence'>[]> {
  return source.query(
    `select id, name, fence from task
      where (state = 'pending' and run_after <= $1) or (state = 'running' and lease_until < clock_timestamp())
      order by run_after limit $2`,
    [now, limit],
  );
}

export async function extendLease(source: DataSource, { id, fence }: Claim): Promise<void> {
  await source.query(
    `update task set lease_until = clock_timestamp() + make_interval(secs => $3)
      where id = $1 and fence = $2 and state = 'running'`,
    [id, fence, LEASE_SECONDS],
  );
}

export async function finishTask(source: DataSource, { id, fence }: Claim, now: Date): Promise<void> {
  await source.query(
    `update task set state = 'done', finished_at = $3, lease_until = null, error_code = null
      where id = $1 and fence = $2 and state = 'running'`,
    [id, fence, now],
  );
}

/** Puts the task back for later, or to the dead after `MOST_ATTEMPTS`. `errorCode` is a code, never an error's text. */
export async function failTask(source: DataSource, claim: Claim, now: Date, errorCode: string): Promise<void> {
  const dead = claim.attempts >= MOST_ATTEMPTS;
  const seconds = BACKOFF_SECONDS[Math.min(claim.attempts, BACKOFF_SECONDS.length) - 1] ?? 1;
  const jitter = 1 + Math.random() / 4;
  await source.query(
    `update task set state = $3, run_after = $4, lease_until = null, error_code = $5
      where id = $1 and fence = $2 and state = 'running'`,
    [claim.id, claim.fence, dead ? 'dead' : 'pending', new Date(now.getTime() + seconds * 1000 * jitter), errorCode],
  );
}
