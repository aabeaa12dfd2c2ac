import type { Reads } from '@bleibe/places';
import { runtimeSource, withSource } from '../../../../migrations/data-source';
import { loadReferenceData, migrate } from '../prepare-database';
import { startServices } from '../services';

/** The database of the installation where one is named; else one of its own, for as long as this takes. */
export async function withReference<T>(work: (tx: Reads) => Promise<T>): Promise<T> {
  const given = process.env.DATABASE_URL;
  if (given) return withSource(runtimeSource(given, 1), (source) => work(source));

  const quiet = () => undefined;
  const services = await startServices({ profile: 'test' });
  try {
    await migrate(services.databaseUrl, quiet);
    await loadReferenceData(services.databaseUrl, quiet);
    return await withSource(runtimeSource(services.databaseUrl, 1), (source) => work(source));
  } finally {
    await services.stop();
  }
}
