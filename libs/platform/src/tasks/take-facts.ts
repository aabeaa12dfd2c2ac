import type { DataSource } from 'typeorm';
import { type NewTask, addTasks } from './add-task';
import type { Fact } from './fact.entity';

const AT_ONCE = 200;

/** Says which tasks follow from a fact; given by the corridor. */
export interface Follow {
  (fact: Pick<Fact, 'id' | 'name' | 'ids'>): NewTask[];
  /** Facts that are known here. Others wait for a newer worker, and hold nobody up. */
  readonly facts: readonly string[];
}

/**
 * Turns facts into the tasks that follow from them, each exactly once: tasks and mark are one transaction, and several
 * relays skip what another one holds.
 * @returns how many were turned
 */
export async function takeFacts(source: DataSource, now: Date, follow: Follow): Promise<number> {
  // Mostly there is nothing, which is worth no transaction.
  const waiting: unknown[] = await source.query(
    `select 1 from fact where handled_at is null and name = any($1) limit 1`,
    [follow.facts],
  );
  if (waiting.length === 0) return 0;
  return source.transaction(async (manager) => {
    const facts: Pick<Fact, 'id' | 'name' | 'ids'>[] = await manager.query(
      `select id, name, ids from fact where handled_at is null and name = any($2)
        order by recorded_at, id limit $1 for update skip locked`,
      [AT_ONCE, follow.facts],
    );
    const tasks = facts.flatMap((fact) => follow(fact).map((task) => ({ key: `${task.name} ${fact.id}`, ...task })));
    await addTasks(manager, now, tasks);
    if (facts.length > 0) {
      await manager.query(`update fact set handled_at = $2 where id = any($1)`, [facts.map(({ id }) => id), now]);
    }
    return facts.length;
  });
}
