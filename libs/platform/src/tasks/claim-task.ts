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
 * Takes those of the tasks that are due or whose holder's lease is over; what another worker has is left out. The clock
 * of the database decides about leases, so that two machines with different clocks cannot both be right.
 *
 * @param now the product's clock, for `run_after` (a training instance may live in another month)
 */
export async function claimTasks(source: DataSource, ids: readonly string[], now: Date): Promise<Claim[]> {
  const [rows] = await source.query<[Claim[], number]>(
    `update task
        set state = 'running', fence = fence + 1, attempts = attempts + 1,
            lease_until = clock_timestamp() + make_interval(secs => $3)
      where id in (select id from task
                    where id = any($1)
                      and ((state = 'pending' and run_after <= $2)
                           or (state = 'running' and lease_until < clock_timestamp()))
                    order by id for update skip locked)
      returning id, name, ids, fence, attempts`,
    [ids, now, LEASE_SECONDS],
  );
  return rows;
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

/** Each held task with the fence it is held by; a fence that is not the latest any more matches nothing. */
const HELD = `from unnest($1::uuid[], $2::int[]) as held (id, fence)
  where task.id = held.id and task.fence = held.fence and task.state = 'running'`;

const asColumns = (held: readonly Pick<Claim, 'id' | 'fence'>[]) => [
  held.map(({ id }) => id),
  held.map(({ fence }) => fence),
];

export async function extendLeases(source: DataSource, claims: readonly Claim[]): Promise<void> {
  await source.query(`update task set lease_until = clock_timestamp() + make_interval(secs => $3) ${HELD}`, [
    ...asColumns(claims),
    LEASE_SECONDS,
  ]);
}

export async function finishTasks(source: DataSource, claims: readonly Claim[], now: Date): Promise<void> {
  await source.query(
    `update task set state = 'done', finished_at = $3, lease_until = null, error_code = null ${HELD}`,
    [...asColumns(claims), now],
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
