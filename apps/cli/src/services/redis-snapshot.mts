import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Redis } from 'ioredis';

/** key, value in the server's own dump format, end of life in ms since 1970 or -1; the first two in base64 */
type Entry = [key: string, dump: string, expiresAt: number];

const PER_ROUND = 1_000;

/**
 * Writes all keys of database 0 into a file. Not one moment across keys: what is queued meanwhile may be missing,
 * and the task table in PostgreSQL brings it back.
 */
export async function saveSnapshot(redis: Redis, file: string): Promise<void> {
  const lines: string[] = [];
  let cursor = '0';
  do {
    const [next, keys] = await redis.scanBuffer(cursor, 'COUNT', PER_ROUND);
    cursor = next.toString();
    const pipeline = redis.pipeline();
    for (const key of keys) pipeline.dumpBuffer(key).pexpiretime(key);
    const answers = (await pipeline.exec()) ?? [];
    keys.forEach((key, i) => {
      const dump = answers[2 * i]?.[1];
      const expiresAt = answers[2 * i + 1]?.[1];
      // A key may end its life between SCAN and DUMP.
      if (!(dump instanceof Buffer)) return;
      const entry: Entry = [key.toString('base64'), dump.toString('base64'), Number(expiresAt)];
      lines.push(JSON.stringify(entry));
    });
  } while (cursor !== '0');
  await writeFile(`${file}.new`, lines.join('\n'), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Brings the keys of the file back. A file that cannot be read is put aside: Redis is a hint, and the start goes on. */
export async function loadSnapshot(redis: Redis, file: string): Promise<void> {
  if (!existsSync(file)) return;
  try {
    const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
    for (let from = 0; from < lines.length; from += PER_ROUND) {
      const pipeline = redis.pipeline();
      for (const line of lines.slice(from, from + PER_ROUND)) {
        const [key, dump, expiresAt] = JSON.parse(line) as Entry;
        const value = Buffer.from(dump, 'base64');
        pipeline.restore(Buffer.from(key, 'base64'), Math.max(0, expiresAt), value, 'REPLACE', 'ABSTTL');
      }
      await pipeline.exec();
    }
  } catch (error) {
    console.error('The snapshot cannot be read and is put aside:', error);
    await rename(file, `${file}.unreadable`);
  }
}
