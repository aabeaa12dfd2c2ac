import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { Database, dueTasks, readConfig, takeFacts } from '@bleibe/platform';
import { runtimeSource } from '../../../../migrations/data-source';
import { follow } from '../../../worker/src/afterwards';
import { runTask } from '../../../worker/src/run-task';
import { sendPages, takeTurn } from '../../../worker/src/schedule';
import { WorkerModule } from '../../../worker/src/worker.module';
import { freshName } from '../prepare-database';
import { TEMPLATE } from '../prepare-template';

const TASKS_AT_ONCE = 8;

/** The real worker on a database of its own, with a clock that stands until it is moved. */
export class World {
  private constructor(
    readonly app: INestApplicationContext,
    readonly source: DataSource,
    private readonly clear: () => Promise<void>,
    private at: Date,
  ) {
    this.db.clock.now = () => this.at;
  }

  /** @param serverUrl of a server that has the template, as owner */
  static async open(serverUrl: string, from: Date): Promise<World> {
    const name = freshName('simulate');
    await onServer(serverUrl, `create database ${name} template ${TEMPLATE}`);
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    const dataFolder = mkdtempSync(join(tmpdir(), 'bleibe-simulate-'));
    const source = await runtimeSource(url.href, TASKS_AT_ONCE + 2).initialize();
    const config = readConfig({
      DATABASE_URL: url.href,
      REDIS_URL: 'redis://127.0.0.1',
      BLEIBE_SECRET: 'for-simulations-only-for-simulations',
      BLEIBE_DATA: dataFolder,
    });
    const app = await NestFactory.createApplicationContext(WorkerModule.on(source, config), { logger: false });
    const clear = async () => {
      await app.close();
      if (source.isInitialized) await source.destroy();
      await onServer(serverUrl, `drop database ${name} with (force)`);
      rmSync(dataFolder, { recursive: true, force: true });
    };
    return new World(app, source, clear, from);
  }

  get db(): Database {
    return this.app.get(Database);
  }

  get now(): Date {
    return this.at;
  }

  readonly use = <T>(useCase: Type<T>): T => this.app.get(useCase, { strict: false });

  rows<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.db.asSystem((tx) => tx.query<Row>(sql, parameters));
  }

  moveTo(instant: Date): void {
    if (instant > this.at) this.at = instant;
  }

  /** Does all that is due at this instant. Without a queue only pages leave, because they need none (R11). */
  async work({ queue }: { queue: boolean }): Promise<void> {
    if (!queue) return sendPages(this.use);
    await takeTurn(this.use);
    for (;;) {
      const facts = await takeFacts(this.source, this.at, follow);
      const due = await dueTasks(this.source, this.at, 500);
      await inParallel(due, TASKS_AT_ONCE, ({ id }) => runTask(this.db, this.use, id));
      if (facts === 0 && due.length === 0) return;
    }
  }

  /** The next instant at which anything is due, after now; null = nothing will happen any more. */
  async nextDue(): Promise<Date | null> {
    const [row] = await this.rows<{ next: Date | null }>(NEXT_DUE, [this.at]);
    return row?.next ?? null;
  }

  close(): Promise<void> {
    return this.clear();
  }
}

/** Everything the schedule and the queue look at, in one question. */
const NEXT_DUE = `
  select min(at) as next from (
    (select min(run_after) as at from task where state = 'pending' and run_after > $1)
    union all (select min(send_at) from occurrence where state = 'planned' and send_at > $1)
    union all (select min((window_end + 1)::timestamp at time zone 'Europe/Berlin') from occurrence
                where state in ('sent', 'planned', 'offered', 'confirmed')
                  and (window_end + 1)::timestamp at time zone 'Europe/Berlin' > $1
                  and (kind = 'survey' or exists (select 1 from appointment a
                                                   where a.occurrence_id = occurrence.id and a.pool_until is not null)))
    union all (select min(at) from escalation_rung where told_at is null and skipped is null and at > $1)
    union all (select min(deadline_at) from escalation where state = 'open' and breached_at is null and deadline_at > $1)
    union all (select min(send_at) from duty_reminder where state = 'planned' and send_at > $1)
    union all (select min(paused_until) from aftercare_plan where paused_from is not null and paused_until > $1)
    union all (select min(starts_at - interval '1 day') from appointment
                where state = 'unassigned' and starts_at - interval '1 day' > $1)
    union all (select min(pool_until) from appointment where pool_until > $1)
  ) due`;

async function inParallel<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<unknown>): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
