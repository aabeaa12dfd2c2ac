import { createHash } from 'node:crypto';
import type { Database } from './database';
import { TooMany } from './errors';

/**
 * Counts a try in PostgreSQL, where it survives a flushed Redis, in a transaction of its own, so that a refused act
 * counts too.
 * @param key whose tries are counted; only its hash is stored
 * @throws TooMany once `most` tries were made within the running `minutes`
 */
export async function countTry(db: Database, key: string, most: number, minutes: number): Promise<void> {
  const hits = await db.asSystem(async (tx) => {
    const [row] = await tx.query<{ hits: number }>(
      `insert into throttle (key, bucket, hits)
       values ($1, to_timestamp(floor(extract(epoch from $2::timestamptz) / ($3::int * 60)) * ($3::int * 60)), 1)
       on conflict (key, bucket) do update set hits = throttle.hits + 1
       returning hits`,
      [createHash('sha256').update(key).digest('hex'), tx.now, minutes],
    );
    return row?.hits ?? most + 1;
  });
  if (hits > most) throw new TooMany(minutes * 60);
}
