import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import type { DataSource, Logger } from 'typeorm';
import { Database, dueTasks, readConfig, takeFacts } from '@bleibe/platform';
import { runtimeSource } from '../../../../migrations/data-source';
import { follow } from '../../../worker/src/afterwards';
import { inBatches, runTasks } from '../../../worker/src/run-task';
import { nextTurn, sendPages, takeTurn } from '../../../worker/src/schedule';
import { WorkerModule } from '../../../worker/src/worker.module';
import { freshName } from '../prepare-database';
import { TEMPLATE } from '../prepare-template';

const TASKS_AT_ONCE = 4;

/** Counts statements instead of writing them down. */
class Counter implements Logger {
  statements = 0;
  logQuery(): void {
    this.statements++;
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/** The real worker on a database of its own, with a clock that stands until it is moved. */
export class World {
  private instants = 0;

  private constructor(
    readonly app: INestApplicationContext,
    readonly source: DataSource,
    readonly databaseUrl: string,
    private readonly clear: () => Promise<void>,
    private at: Date,
    private readonly counter: Counter,
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
    const source = runtimeSource(url.href, TASKS_AT_ONCE + 2);
    const counter = new Counter();
    await source.setOptions({ logging: ['query'], logger: counter }).initialize();
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
    return new World(app, source, url.href, clear, from, counter);
  }

  get db(): Database {
    return this.app.get(Database);
  }

  get now(): Date {
    return this.at;
  }

  /** How much work it was: statements to the database, and instants at which the clock stopped. */
  get counted(): { statements: number; instants: number } {
    return { statements: this.counter.statements, instants: this.instants };
  }

  readonly use = <T>(useCase: Type<T>): T => this.app.get(useCase, { strict: false });

  rows<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.db.asSystem((tx) => tx.query<Row>(sql, parameters));
  }

  moveTo(instant: Date): void {
    if (instant <= this.at) return;
    this.at = instant;
    this.instants++;
  }

  /** Does all that is due at this instant. Without a queue only pages leave, because they need none (R11). */
  async work({ queue }: { queue: boolean }): Promise<void> {
    if (!queue) return sendPages(this.use);
    await takeTurn(this.use);
    for (;;) {
      const facts = await takeFacts(this.source, this.at, follow);
      const due = await dueTasks(this.source, this.at, 500);
      await inParallel(inBatches(due), TASKS_AT_ONCE, (batch) =>
        runTasks(
          this.db,
          this.use,
          batch.map(({ id }) => id),
        ),
      );
      if (facts === 0 && due.length === 0) return;
    }
  }

  /** The next instant at which anything is due, after now; null = nothing will happen any more. */
  async nextDue(): Promise<Date | null> {
    const [row] = await this.source.query<{ next: Date | null }[]>(
      `select min(run_after) as next from task where state = 'pending' and run_after > $1`,
      [this.at],
    );
    const dates = [row?.next ?? null, await nextTurn(this.use, this.at)].filter((at) => at !== null);
    return dates.length === 0 ? null : new Date(Math.min(...dates.map((at) => at.getTime())));
  }

  close(): Promise<void> {
    return this.clear();
  }
}

/** Several at a time. */
export async function inParallel<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
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
