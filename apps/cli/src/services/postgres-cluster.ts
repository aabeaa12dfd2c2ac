import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Account, SHARED_FOLDER, reachableByOthers } from './account';
import { isAlive } from './pid-lock.cjs';
import type { PostgresBinaries } from './postgres-binaries';

/** Only what the programs need: settings of the operator's shell (PGDATA, PGPORT, LC_ALL, TZ) must not leak in. */
export const PROGRAM_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The folder of the database, closed to everyone but its account. It is `<dataFolder>/postgres`; when that lies in
 * a place the account cannot reach, this is a link to a folder with a name of its own outside. A lost link makes a
 * new folder and never touches the old one.
 */
export function postgresHome(dataFolder: string, account: Account | null): string {
  const home = join(dataFolder, 'postgres');
  const known = lstatSync(home, { throwIfNoEntry: false });
  if (known?.isSymbolicLink()) {
    if (existsSync(home)) return realpathSync(home);
    throw new Error(
      `${home} points to ${readlinkSync(home)}, which is gone; bring it back, or remove the link to begin anew.`,
    );
  }
  if (known || !account || reachableByOthers(dataFolder)) return closedFolder(home, account);

  mkdirSync(SHARED_FOLDER, { recursive: true });
  chmodSync(SHARED_FOLDER, 0o755);
  const outside = join(SHARED_FOLDER, `postgres-${randomBytes(6).toString('hex')}`);
  closedFolder(outside, account);
  symlinkSync(outside, home);
  return outside;
}

function closedFolder(folder: string, account: Account | null): string {
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    if (account) chownSync(folder, account.uid, account.gid);
  }
  return folder;
}

/**
 * Creates the database files. They appear under their name only when complete, so a start that was killed half way
 * is simply repeated. Text is compared by code point on every machine alike; a list that people read names its
 * collation ("de-x-icu").
 */
export async function createCluster(
  data: string,
  {
    binaries,
    account,
    password,
    durable,
  }: { binaries: PostgresBinaries; account: Account | null; password: string; durable: boolean },
): Promise<void> {
  const half = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(half, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
  try {
    if (account) chownSync(passwordFile, account.uid, account.gid);
    await runToEnd(
      binaries.initdb,
      [
        `--pgdata=${half}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(durable ? [] : ['--no-sync']),
      ],
      account,
    );
    renameSync(half, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function runToEnd(command: string, args: string[], account: Account | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: '/',
      env: PROGRAM_ENVIRONMENT,
      stdio: ['ignore', 'ignore', 'pipe'],
      // Ctrl-C ends the launcher, not a program in the middle of writing; the next start begins it anew.
      detached: true,
      ...account,
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT' && existsSync(command)
          ? new Error('The built-in PostgreSQL needs a system with glibc; set DATABASE_URL on this one.')
          : error,
      ),
    );
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`PostgreSQL could not create its files: ${said.trim()}`)),
    );
  });
}

/** The process that serves these files now, or null: the file with its number outlives a kill, and numbers come back. */
function serverOf(data: string): number | null {
  const [pid, folder] = lines(join(data, 'postmaster.pid'));
  if (!pid || folder !== data || !isAlive(Number(pid))) return null;
  if (process.platform !== 'linux') return Number(pid);
  const [command = '', ...args] = lines(`/proc/${pid}/cmdline`, '\0');
  return command.endsWith('postgres') && args.includes(data) ? Number(pid) : null;
}

function lines(file: string, separator = '\n'): string[] {
  try {
    return readFileSync(file, 'utf8').split(separator);
  } catch {
    return [];
  }
}

/**
 * Ends a server that an earlier launcher left behind with these files and waits until it is gone. Two servers on
 * the same files would destroy them.
 */
export async function endLeftOver(data: string): Promise<void> {
  const pid = serverOf(data);
  if (pid === null) {
    rmSync(join(data, 'postmaster.pid'), { force: true });
    return;
  }
  for (let waited = 0; serverOf(data) === pid; waited += 100) {
    if (waited % 5_000 === 0) process.kill(pid, 'SIGINT');
    if (waited > 60_000)
      throw new Error(`An earlier PostgreSQL (process ${pid}) does not end; end it and start again.`);
    await wait(100);
  }
}
