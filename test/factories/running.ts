import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { randomUUID } from 'node:crypto';
import { DoorProcess, type DoorName } from '../../apps/cli/src/start/door-process';
import { freePort } from '../../apps/cli/src/start/free-port';
import { playDemoHistory } from '../../apps/cli/src/start/demo-history';
import { fillDemoTown } from '../../apps/cli/src/start/demo-town';
import { Clock, Database, readConfig } from '@bleibe/platform';
import { runtimeSource, withSource } from '../../migrations/data-source';

/** A whole instance of real processes, on the PostgreSQL and Redis of the tests. */
export class Running {
  private readonly doors = new Map<string, DoorProcess>();

  private constructor(
    readonly apiUrl: string,
    readonly webUrl: string,
    readonly redisUrl: string,
    private readonly databaseUrl: string,
    private readonly databaseName: string,
    private readonly env: Record<string, string>,
    private readonly dataFolder: string,
  ) {}

  /** @param history with some days of work behind the town: households that moved in, visits */
  static async open(doors: readonly DoorName[], { history = false } = {}): Promise<Running> {
    const databaseName = `running_${randomUUID().replaceAll('-', '')}`;
    await onServer(`create database ${databaseName} template bleibe_template`);
    const url = new URL(String(process.env.BLEIBE_TEST_DATABASE_URL));
    url.pathname = `/${databaseName}`;
    const [webPort, apiPort] = [await freePort(), await freePort()];
    const dataFolder = mkdtempSync(join(tmpdir(), 'bleibe-running-'));
    const redisUrl = String(process.env.BLEIBE_TEST_REDIS_URL);
    const env = {
      DATABASE_URL: url.href,
      REDIS_URL: redisUrl,
      QUEUE_PREFIX: databaseName,
      BLEIBE_SECRET: 'only-for-tests-only-for-tests-only',
      BLEIBE_DATA: dataFolder,
      BLEIBE_DEMO: '1',
      PORT: String(webPort),
      API_PORT: String(apiPort),
      PUBLIC_URL: `http://127.0.0.1:${webPort}`,
    };
    await withSource(runtimeSource(url.href, 2), async (source) => {
      await fillDemoTown(new Database(source, new Clock()));
      if (history) await playDemoHistory(source, readConfig(env));
    });
    const running = new Running(
      `http://127.0.0.1:${apiPort}`,
      env.PUBLIC_URL,
      redisUrl,
      url.href,
      databaseName,
      env,
      dataFolder,
    );
    try {
      for (const door of doors) await running.start(door);
    } catch (error) {
      await running.close();
      throw error;
    }
    return running;
  }

  /** Opens a door; a second worker gets a name of its own. */
  async start(door: DoorName, name: string = door): Promise<DoorProcess> {
    const process = new DoorProcess(door, this.env, join(this.dataFolder, 'logs'));
    this.doors.set(name, process);
    await process.start();
    return process;
  }

  door(name: string): DoorProcess {
    const door = this.doors.get(name);
    if (!door) throw new Error(`no door ${name}`);
    return door;
  }

  /** As the owner of the tables. */
  async rows<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query(sql, parameters)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    for (const door of this.doors.values()) await door.stop();
    await onServer(`drop database ${this.databaseName} with (force)`);
    rmSync(this.dataFolder, { recursive: true, force: true });
  }
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: process.env.BLEIBE_TEST_DATABASE_URL });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
