import type { EntityManager } from 'typeorm';

export interface NewTask {
  name: string;
  ids: Record<string, string>;
  /** Adding a key again while its task is still pending changes nothing. */
  key?: string;
  runAfter?: Date;
}

/** Adds tasks in the caller's transaction and wakes the relay at its commit, with one statement. */
export async function addTasks(manager: EntityManager, now: Date, tasks: readonly NewTask[]): Promise<void> {
  if (tasks.length === 0) return;
  await manager.query(
    `with added as (
       insert into task (id, name, ids, key, state, run_after, attempts, fence, created_at)
       select gen_random_uuid(), name, ids::jsonb, key, 'pending', run_after, 0, 0, $5
         from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) as t (name, ids, key, run_after)
       on conflict (key) where state = 'pending' do nothing)
     select pg_notify('bleibe', '')`,
    [
      tasks.map(({ name }) => name),
      tasks.map(({ ids }) => JSON.stringify(ids)),
      tasks.map(({ key }) => key ?? null),
      tasks.map(({ runAfter }) => runAfter ?? now),
      now,
    ],
  );
}

/** Wakes the relay at commit. Only a bell: who misses it finds the work at the next look into the table. */
export async function ringBell(manager: EntityManager): Promise<void> {
  await manager.query(`select pg_notify('bleibe', '')`);
}
