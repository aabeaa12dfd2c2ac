import { spawn } from 'node:child_process';
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import type { Account } from './account';

/** What a guard looks after; handed over as JSON in its only argument, so it holds no secret. */
export interface GuardedServer {
  command: string;
  args: string[];
  env: Record<string, string>;
  account: Account | null;
  logFile: string;
  /** Folders that go away with the server. */
  removeAfterwards: string[];
}

const LOG_LIMIT_BYTES = 10_000_000;
/** A fast shutdown ends all sessions and writes a checkpoint; after this it is cut short and repaired at the next start. */
const SHUTDOWN_MS = 30_000;

/**
 * A process of its own between the launcher and PostgreSQL. When the launcher goes, however it goes, the channel
 * to it closes, and the guard shuts the database down in order. Nobody could do that from inside a killed process.
 */
function guard(server: GuardedServer): void {
  const size = statSync(server.logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(server.logFile, size > LOG_LIMIT_BYTES ? 'w' : 'a');
  const child = spawn(server.command, server.args, {
    cwd: '/',
    env: server.env,
    stdio: ['ignore', log, log],
    ...server.account,
  });
  closeSync(log);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGQUIT'), SHUTDOWN_MS).unref();
  };
  process.on('disconnect', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

  const end = (code: number) => {
    // What is left of a server that died by itself is kept: it shows why.
    if (stopping) for (const folder of server.removeAfterwards) rmSync(folder, { recursive: true, force: true });
    process.exit(code);
  };
  child.on('error', () => end(127));
  child.on('exit', (code) => end(code ?? 1));
}

const job = process.argv[2];
if (!job) throw new Error('The guard is started by the launcher, not by hand.');
guard(JSON.parse(job) as GuardedServer);
