import { dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import { waitForLock } from './pid-lock.cjs';
import { loadSnapshot, saveSnapshot } from './redis-snapshot.mjs';
import { Valkey } from './valkey.mjs';

/** What the launcher sends through the channel; the password must not stand in the list of processes. */
export interface ValkeyOrder {
  port: number;
  password: string;
  /** Null: nothing is kept. */
  snapshot: string | null;
}

export type ValkeyAnswer = { ready: true } | { failed: string };

const SNAPSHOT_EVERY_MS = 5_000;
/** An earlier server that still writes its last snapshot is given this long. */
const PREDECESSOR_MS = 20_000;

/** A process of its own, so that a long script or snapshot blocks no one who answers people. */
async function serve({ port, password, snapshot }: ValkeyOrder): Promise<void> {
  // Two writers of one snapshot would undo each other's work.
  const lock = snapshot
    ? await waitForLock(join(dirname(snapshot), 'writer.lock'), { timeoutMs: PREDECESSOR_MS })
    : null;
  const server = new Valkey({ port, host: '127.0.0.1' });
  await server.start();
  const open = new Redis({ port, host: '127.0.0.1' });
  await open.config('SET', 'requirepass', password);
  open.disconnect();
  const redis = new Redis({ port, host: '127.0.0.1', password });

  let saved = '';
  const save = async () => {
    if (!snapshot) return;
    const changes = /rdb_changes_since_last_save:(\d+)/.exec(await redis.info('persistence'))?.[1] ?? '';
    if (changes === saved) return;
    await saveSnapshot(redis, snapshot);
    saved = changes;
  };

  if (snapshot) await loadSnapshot(redis, snapshot);
  let saving: Promise<void> = Promise.resolve();
  const saveAfterTheLast = () =>
    (saving = saving.then(save).catch((error) => console.error('Snapshot failed:', error)));
  const timer = setInterval(() => void saveAfterTheLast(), SNAPSHOT_EVERY_MS);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    clearInterval(timer);
    await saveAfterTheLast();
    lock?.release();
    await server.stop();
    process.exit(0);
  };
  process.removeAllListeners('disconnect');
  for (const event of ['disconnect', 'SIGINT', 'SIGTERM', 'SIGHUP']) process.on(event, () => void stop());
  if (process.connected) answer({ ready: true });
  else await stop();
}

function answer(text: ValkeyAnswer): void {
  process.send?.(text);
}

// A launcher that goes away while we start takes us along.
process.once('disconnect', () => process.exit(1));
process.once('message', (order: ValkeyOrder) => {
  serve(order).catch((error: Error) => {
    answer({ failed: error.message });
    process.disconnect();
  });
});
