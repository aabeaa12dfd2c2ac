import {
  type Claim,
  type Database,
  LEASE_SECONDS,
  claimTasks,
  errorCodeOf,
  extendLeases,
  failTask,
  finishTasks,
  log,
  placeOf,
  system,
} from '@bleibe/platform';
import { type Get, handle, handleTogether, isDoneTogether } from './task-handlers';

/** So many tasks share one transaction at most; their locks are held until it ends. */
const MOST_TOGETHER = 100;

/** Divides tasks into those that are run together and those that are run alone. */
export function inBatches<T extends { name: string }>(tasks: readonly T[]): T[][] {
  const batches: T[][] = [];
  const open = new Map<string, T[]>();
  for (const task of tasks) {
    const batch = open.get(task.name);
    if (batch && batch.length < MOST_TOGETHER) batch.push(task);
    else {
      const fresh = [task];
      batches.push(fresh);
      if (isDoneTogether(task.name)) open.set(task.name, fresh);
    }
  }
  return batches;
}

/**
 * Runs tasks of one name, as far as nobody else has them. The fences they were claimed with hold all their transactions:
 * a worker that slept through its lease cannot commit any more.
 */
export async function runTasks(db: Database, get: Get, taskIds: readonly string[]): Promise<void> {
  const { source, clock } = db;
  const claims = await claimTasks(source, taskIds, clock.now());
  if (claims.length === 0) return;

  let beating = false;
  const beat = () => {
    // A beat waits while a transaction of these very tasks holds the rows; a second one must not wait behind it.
    if (beating) return;
    beating = true;
    // Without the database the lease simply runs out, and another worker takes over.
    void extendLeases(source, claims)
      .catch(() => undefined)
      .finally(() => (beating = false));
  };
  const heartbeat = setInterval(beat, (LEASE_SECONDS * 1000) / 3);
  try {
    if (claims.length > 1 && (await runTogether(db, get, claims))) return;
    for (const claim of claims) await runAlone(db, get, claim);
  } finally {
    clearInterval(heartbeat);
  }
}

/** @returns false when they failed together: one that cannot be done must not hold up the others */
async function runTogether(db: Database, get: Get, claims: readonly Claim[]): Promise<boolean> {
  const [{ name } = { name: '' }] = claims;
  try {
    await handleTogether(
      get,
      name,
      { ...system, tasks: claims },
      claims.map(({ ids }) => ids),
    );
    await finishTasks(db.source, claims, db.clock.now());
    return true;
  } catch (error) {
    log('tasks.failed-together', { name, count: claims.length, code: errorCodeOf(error), place: placeOf(error) });
    return false;
  }
}

async function runAlone(db: Database, get: Get, claim: Claim): Promise<void> {
  try {
    await handle(get, claim.name, { ...system, tasks: [claim] }, claim.ids);
    await finishTasks(db.source, [claim], db.clock.now());
  } catch (error) {
    const code = errorCodeOf(error);
    log('task.failed', {
      task: claim.id,
      name: claim.name,
      attempt: claim.attempts,
      code,
      place: placeOf(error),
    });
    await failTask(db.source, claim, db.clock.now(), code);
  }
}
