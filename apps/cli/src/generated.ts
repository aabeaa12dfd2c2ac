import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@bleibe/platform';
import { runtimeSource } from '../../../migrations/data-source';
import { createApi } from '../../api/src/start-api';
import { describeApi } from '../../api/src/openapi';

const DESCRIPTION = 'apps/api/openapi.json';
const TYPES = 'apps/web/src/api/schema.d.ts';

/** The description of the API as it is now; nothing listens and no database is asked. */
async function description(): Promise<string> {
  const config = readConfig({
    DATABASE_URL: 'postgres://127.0.0.1/none',
    REDIS_URL: 'redis://127.0.0.1',
    BLEIBE_SECRET: 'x'.repeat(32),
  });
  const app = await createApi(runtimeSource(config.databaseUrl), config);
  return `${JSON.stringify(describeApi(app), null, 2)}\n`;
}

function typesOf(openapi: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bleibe-openapi-'));
  try {
    const [from, to] = [join(folder, 'openapi.json'), join(folder, 'schema.d.ts')];
    writeFileSync(from, openapi);
    const done = spawnSync(process.execPath, ['node_modules/openapi-typescript/bin/cli.js', from, '-o', to]);
    if (done.status !== 0) throw new Error(`openapi-typescript failed: ${String(done.stderr)}`);
    return readFileSync(to, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run cli -- generate`: writes the description of the API, and the types of the web from it. */
export async function generate(): Promise<void> {
  const openapi = await description();
  writeFileSync(DESCRIPTION, openapi);
  writeFileSync(TYPES, typesOf(openapi));
  console.log(`Wrote ${DESCRIPTION} and ${TYPES}.`);
}

/** True if both files are what `generate` would write now. */
export async function isFresh(): Promise<boolean> {
  const openapi = await description();
  const stale = [[DESCRIPTION, openapi] as const, [TYPES, typesOf(openapi)] as const].filter(
    ([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content,
  );
  for (const [file] of stale) console.error(`${file} is stale; run: npm run cli -- generate`);
  return stale.length === 0;
}
