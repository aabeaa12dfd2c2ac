import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResultRow } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryDeepPartialEntity,
} from 'typeorm';
import { type Actor, system } from './actor';
import { Clock } from './clock';
import { Fact } from './tasks/fact.entity';
import { type NewTask, addTasks, ringBell } from './tasks/add-task';
import { NotFound, Refused } from './errors';
import { newId } from './new-id';
import { type AuditLine, writeAudit } from './audit/write-audit';

export interface AnyFact {
  name: string;
}

/** One transaction in the context of one actor. All reading and writing goes through it. */
export class Tx {
  private readonly audited: AuditLine[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
    readonly now: Date,
  ) {}

  /** Writes a new row; columns that are left out take the default of the database. */
  async insert<T extends ObjectLiteral>(entity: EntityTarget<T>, row: QueryDeepPartialEntity<T>): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(entity).values(row).returning([]).execute();
  }

  /** The rows of a hand-written query. Values only as parameters, never inside the text. */
  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.manager.query(sql, parameters);
    // TypeORM answers updates with [rows, count] and everything else with rows.
    const isUpdate = Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]);
    return (isUpdate ? answer[0] : answer) as Row[];
  }

  /** As `query`, for a large question that is asked all the time: PostgreSQL plans it once for each connection. */
  async askAgain<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('a question outside of a transaction');
    const client = (await runner.connect()) as PoolClient;
    this.manager.dataSource.logger.logQuery(sql, parameters, runner);
    const name = createHash('sha256').update(sql).digest('base64url');
    return (await client.query<Row & QueryResultRow>({ name, text: sql, values: parameters })).rows;
  }

  /** The one row or `NotFound`; hidden rows are absent because row-level security leaves them out. */
  async one<T extends ObjectLiteral>(entity: EntityTarget<T>, where: Partial<T>): Promise<T> {
    const row = await this.manager.findOneBy(entity, where);
    if (!row) throw new NotFound();
    return row;
  }

  /** The one row, locked until the transaction ends, or `NotFound`. */
  async lock<T extends ObjectLiteral>(entity: EntityTarget<T>, where: Partial<T>): Promise<T> {
    const row = await this.manager.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new NotFound();
    return row;
  }

  /** Records what happened, in this transaction; the corridor (`apps/worker/src/afterwards.ts`) says what follows. */
  async publish<F extends AnyFact>(fact: F): Promise<void> {
    const { name, ...ids } = fact;
    await this.insert(Fact, { id: newId(), name, ids: ids as Record<string, string>, recordedAt: this.now });
    await ringBell(this.manager);
  }

  /** Adds a task; it runs after this transaction has committed. */
  addTask(task: NewTask): Promise<void> {
    return this.addTasks([task]);
  }

  addTasks(tasks: readonly NewTask[]): Promise<void> {
    return addTasks(this.manager, this.now, tasks);
  }

  /**
   * Who did or read what, on which record, and why it was allowed; never the value itself. The lines are written when the
   * work of this transaction is done, so that the ends of their chains are held for a moment only.
   */
  audit(act: string, recordKind: string, recordId: string, details: object = {}): void {
    this.audited.push({ act, recordKind, recordId, details });
  }

  /** The last step of every transaction. */
  writeAudited(): Promise<void> {
    return writeAudit(this, this.audited);
  }
}

@Injectable()
export class Database {
  constructor(
    readonly source: DataSource,
    readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in one transaction that row-level security sees as `actor`. The variables are local to the
   * transaction: set for the session they would leak to the next request through the pool.
   */
  inContext<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const now = this.clock.now();
    return this.source.transaction(async (manager) => {
      await manager.query(
        `select set_config('app.account', $1, true), set_config('app.organisation', $2, true),
                set_config('app.roles', $3, true), set_config('app.system', $4, true), set_config('app.now', $5, true)`,
        [
          actor.accountId ?? '',
          actor.organisationId ?? '',
          actor.roles.join(','),
          actor.system ? 'on' : '',
          now.toISOString(),
        ],
      );
      if (actor.tasks) await holdFences(manager, actor.tasks);
      const tx = new Tx(manager, actor, now);
      const result = await work(tx);
      await tx.writeAudited();
      return result;
    });
  }

  /**
   * For acts of a person that write where the person may only read: the caller has made sure, in the person's own
   * context, that this act is allowed. The audit log names the person.
   */
  onBehalfOf<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.inContext({ ...actor, system: true }, work);
  }

  /** As `inContext`, for the product's own work. */
  asSystem<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.inContext(system, work);
  }
}

/** A worker that slept through its lease has been replaced; from then on none of its transactions may commit. */
async function holdFences(manager: EntityManager, tasks: NonNullable<Actor['tasks']>): Promise<void> {
  const rows: unknown[] = await manager.query(
    `select 1 from task join unnest($1::uuid[], $2::int[]) as held (id, fence) using (id, fence)
      where task.state = 'running' order by task.id for update of task`,
    [tasks.map(({ id }) => id), tasks.map(({ fence }) => fence)],
  );
  if (rows.length < tasks.length) throw new Refused('lost-fence');
}
