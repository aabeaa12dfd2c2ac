import type { EntityManager } from 'typeorm';

export interface NewTask {
  name: string;
  ids: Record<string, string>;
  /** Adding a key again while its task is still pending changes nothing. */
  key?: string;
  runAfter?: Date;
}

/** Adds a task in the caller's transaction. */
export async function addTask(manager: EntityManager, now: Date, { name, ids, key, runAfter }: NewTask): Promise<void> {
  await manager.query(
    `insert into task (id, name, ids, key, state, run_after, attempts, fence, created_at)
     values (gen_random_uuid(), $1, $2, $3, 'pending', $4, 0, 0, $5)
     on conflict (key) where state = 'pending' do nothing`,
    [name, JSON.stringify(ids), key ?? null, runAfter ?? now, now],
  );
  await ringBell(manager);
}

/** Wakes the relay at commit. Only a bell: who misses it finds the work at the next look into the table. */
export async function ringBell(manager: EntityManager): Promise<void> {
  await manager.query(`select pg_notify('bleibe', '')`);
}
