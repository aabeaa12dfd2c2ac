import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { unprivilegedAccount } from './account';
import type { GuardedServer } from './guard';
import { endHelper, hasEnded, letRun, startHelper } from './helper-process';
import { portFor } from './ports';
import { postgresBinaries } from './postgres-binaries';
import { PROGRAM_ENVIRONMENT, createCluster, endLeftOver, postgresHome } from './postgres-cluster';
import { secretIn } from './secret';

const MAJOR = '18';
const DATABASE = 'bleibe';
const START_MS = 120_000;
/** Sessions of a killed server need a moment to notice; until then a new one is refused the same memory. */
const ATTEMPTS = 10;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export interface EmbeddedService {
  url: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Absolute path. */
  dataFolder: string;
  /** Without it speed counts more than what is left after a power cut: for tests. */
  durable: boolean;
  say: (line: string) => void;
  /** Told in a sentence when a server that runs ends by itself. */
  lost: (sentence: string) => void;
}

/** Starts the built-in PostgreSQL on 127.0.0.1 and returns the address of its superuser. */
export async function startPostgres({ dataFolder, durable, say, lost }: EmbeddedOptions): Promise<EmbeddedService> {
  const account = unprivilegedAccount(join(dataFolder, 'postgres'));
  const home = postgresHome(dataFolder, account);
  const data = join(home, 'data');
  const binaries = postgresBinaries(account, dataFolder);
  const password = passwordFor(dataFolder, data);

  if (!existsSync(data)) {
    say('Creating the database files …');
    await createCluster(data, { binaries, account, password, durable });
  }
  const major = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (major !== MAJOR) {
    throw new Error(
      `The data in ${data} are of PostgreSQL ${major}, this program brings ${MAJOR}; back up and restore.`,
    );
  }
  await endLeftOver(data);

  const logFile = join(dataFolder, 'postgres.log');
  for (let attempt = 1; ; attempt++) {
    const port = await portFor('postgres', dataFolder);
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/${DATABASE}`;
    const server: GuardedServer = {
      command: binaries.postgres,
      args: ['-D', data, ...settings({ port, durable }).flatMap((setting) => ['-c', setting])],
      env: PROGRAM_ENVIRONMENT,
      account,
      logFile,
      removeAfterwards: durable ? [] : [home, dataFolder],
    };
    const guard = startHelper(join(__dirname, 'guard.js'), [JSON.stringify(server)]);
    if (await answers(guard, url, say)) {
      return { url, stop: letRun(guard, () => lost(`PostgreSQL has stopped by itself; the reason is in ${logFile}.`)) };
    }
    if (attempt === ATTEMPTS) throw new Error(`PostgreSQL does not start; the reason is at the end of ${logFile}.`);
    await wait(500);
  }
}

function passwordFor(dataFolder: string, data: string): string {
  const file = join(dataFolder, 'postgres.password');
  if (existsSync(data) && !existsSync(file)) {
    throw new Error(
      `${file} is missing, and without it the data in ${data} cannot be opened; bring it back from a backup.`,
    );
  }
  return secretIn(file);
}

function settings({ port, durable }: { port: number; durable: boolean }): string[] {
  return [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    // A socket file would be a second way in, and its path may be longer than systems allow.
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
}

/** Waits for the server and makes sure that the database of the product is there. False when the server ended. */
async function answers(guard: ChildProcess, url: string, say: (line: string) => void): Promise<boolean> {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  for (let waited = 0; !hasEnded(guard) && waited < START_MS; waited += 50) {
    const client = new Client({ connectionString: maintenance.href });
    // The server may go down under an open session; the loop finds out by itself.
    client.on('error', () => {});
    try {
      await client.connect();
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
      if (!rowCount) await client.query(`create database ${DATABASE}`);
      return true;
    } catch {
      if (waited === 5_000) say('PostgreSQL is still repairing its files after a hard end …');
      await wait(50);
    } finally {
      await client.end().catch(() => {});
    }
  }
  await endHelper(guard);
  return false;
}
