import 'reflect-metadata';
import { Client } from 'pg';
import { loadReferenceData, migrate } from './prepare-database';

/** Name of the database that tests copy: migrated, with reference data, without people. */
export const TEMPLATE = 'bleibe_template';

/** @param url of any database of the server, as its owner */
export async function prepareTemplate(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${TEMPLATE}`);
  } finally {
    await client.end();
  }
  const template = new URL(url);
  template.pathname = `/${TEMPLATE}`;
  const quiet = () => undefined;
  await migrate(template.href, quiet);
  await loadReferenceData(template.href, quiet);
}
