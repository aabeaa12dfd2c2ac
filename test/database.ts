import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Clock, Database } from '@bleibe/platform';
import { runtimeSource } from '../migrations/data-source';

export interface TestDatabase {
  database: Database;
  clock: Clock;
  /** As the owner of the tables. */
  url: string;
  close(): Promise<void>;
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env.BLEIBE_TEST_DATABASE_URL;
  if (!url) throw new Error('Run the tests with `npm test`, which starts PostgreSQL.');
  return url;
}

/** A database of its own for a test file: a copy of the template, migrated and with reference data. */
export async function openTestDatabase({ now }: { now?: string } = {}): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template bleibe_template`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const source = await runtimeSource(url.href).initialize();
  const clock = new Clock();
  if (now) clock.shift(Date.parse(now) - Date.now());
  return {
    database: new Database(source, clock),
    clock,
    url: url.href,
    async close() {
      await source.destroy();
      await onServer(`drop database ${name} with (force)`);
    },
  };
}
