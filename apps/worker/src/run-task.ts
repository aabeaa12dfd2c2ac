import {
  type Claim,
  type Database,
  LEASE_SECONDS,
  claimTask,
  errorCodeOf,
  extendLease,
  failTask,
  finishTask,
  log,
  placeOf,
  system,
} from '@bleibe/platform';
import { type Get, handle } from './task-handlers';

/**
 * Runs one task, if nobody else has it. The fence it was claimed with holds all its transactions: a worker that slept
 * through its lease cannot commit any more.
 */
export async function runTask(db: Database, get: Get, taskId: string): Promise<void> {
  const { source, clock } = db;
  const claim = await claimTask(source, taskId, clock.now());
  if (!claim) return;

  let beating = false;
  const beat = () => {
    // A beat waits while a transaction of this very task holds the row; a second one must not wait behind it.
    if (beating) return;
    beating = true;
    // Without the database the lease simply runs out, and another worker takes over.
    void extendLease(source, claim)
      .catch(() => undefined)
      .finally(() => (beating = false));
  };
  const heartbeat = setInterval(beat, (LEASE_SECONDS * 1000) / 3);
  try {
    const actor = { ...system, task: { id: claim.id, fence: claim.fence } };
    await handle(get, claim.name, actor, claim.ids);
    await finishTask(source, claim, clock.now());
  } catch (error) {
    await giveBack(db, claim, error);
  } finally {
    clearInterval(heartbeat);
  }
}

async function giveBack({ source, clock }: Database, claim: Claim, error: unknown): Promise<void> {
  const code = errorCodeOf(error);
  log('task.failed', { task: claim.id, name: claim.name, attempt: claim.attempts, code, place: placeOf(error) });
  await failTask(source, claim, clock.now(), code);
}
