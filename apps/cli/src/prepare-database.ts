import { randomUUID } from 'node:crypto';
import { publishFirstPolicy, publishFirstStages } from '@bleibe/matching';
import { loadReference } from '@bleibe/places';
import { Tx, system } from '@bleibe/platform';
import { ownerSource, withSource } from '../../../migrations/data-source';

type Say = (line: string) => void;

/** Brings the tables up to date, as their owner. Several at once take turns. */
export async function migrate(ownerUrl: string, say: Say): Promise<void> {
  await withSource(ownerSource(ownerUrl), async (source) => {
    const runner = source.createQueryRunner();
    try {
      await runner.query(`select pg_advisory_lock(hashtext('bleibe migrations'))`);
      const done = await source.runMigrations({ transaction: 'each' });
      say(done.length > 0 ? `Migrated the database (${done.length} steps).` : 'The database is up to date.');
      await source.transaction(async (manager) => {
        const tx = new Tx(manager, system, new Date(Date.now()));
        await publishFirstPolicy(tx);
        await publishFirstStages(tx);
      });
    } finally {
      await runner.release();
    }
  });
}

/** Loads what has changed of the reference data. */
export async function loadReferenceData(ownerUrl: string, say: Say): Promise<void> {
  await withSource(ownerSource(ownerUrl), async (source) => {
    let rows = 0;
    await loadReference(source, (line) => {
      rows += line.rows;
      say(`  ${line.table}: ${line.rows.toLocaleString('en')} rows`);
    });
    say(rows > 0 ? 'Loaded the reference data.' : 'The reference data is up to date.');
  });
}

/** A name for a database that nobody else has. */
export const freshName = (beginning: string): string => `${beginning}_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
