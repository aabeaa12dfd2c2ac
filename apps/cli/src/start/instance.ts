import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clock, Database, readConfig } from '@bleibe/platform';
import { runtimeSource, withSource } from '../../../../migrations/data-source';
import { loadReferenceData, migrate } from '../prepare-database';
import { startServices } from '../services';
import { playDemoHistory } from './demo-history';
import { fillDemoTown } from './demo-town';
import { type DoorName, DoorProcess } from './door-process';
import { isFree } from './free-port';

export interface Instance {
  webUrl: string;
  /** Invented people, who may be named on the screen. */
  demo: boolean;
  apiUrl: string;
  redisUrl: string;
  databaseUrl: string;
  doors: ReadonlyMap<DoorName, DoorProcess>;
  stop(): Promise<void>;
}

export interface InstanceOptions {
  dataFolder: string;
  env: Record<string, string | undefined>;
  say: (line: string) => void;
  /** Told in a sentence when a part is gone that is not brought back; without it `say` is. */
  lost?: (sentence: string) => void;
  /** Which doors to open; all but in tests. */
  doors?: readonly DoorName[];
  /** 'test': databases without durability, in a temporary folder. */
  profile?: 'run' | 'test';
}

/** Long enough not to spin when a door cannot stay open. */
const OPEN_AGAIN_AFTER_MS = 2_000;

/** The secret of the instance, made once and kept in its folder, readable by its owner only. */
function secretOf(dataFolder: string): string {
  const file = join(dataFolder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/**
 * Brings up a whole instance: services, tables, reference data, demo people, doors.
 * @throws with a sentence for the operator; what had been started is stopped again
 */
export async function bringUp({
  dataFolder,
  env,
  say,
  lost = say,
  doors,
  profile = 'run',
}: InstanceOptions): Promise<Instance> {
  // Mistakes of the environment are told before anything is started.
  const wanted = readConfig({ ...env, BLEIBE_DATA: dataFolder }, { services: false });
  for (const [name, port] of [
    ['PORT', wanted.webPort],
    ['API_PORT', wanted.apiPort],
  ] as const) {
    if (!(await isFree(port)))
      throw new Error(`${name} ${port} is in use by another program; set ${name} to a free one.`);
  }
  const services = await startServices(
    profile === 'run' ? { profile, dataFolder, env, say, lost } : { profile, say, lost },
  );
  const open = new Map<DoorName, DoorProcess>();
  let stopping = false;
  const stop = async () => {
    stopping = true;
    for (const door of [...open.values()].reverse()) await door.stop();
    await services.stop();
  };
  try {
    const secret = wanted.secret || secretOf(dataFolder);
    const ownerUrl = wanted.databaseOwnerUrl || services.databaseUrl;
    await migrate(ownerUrl, say);
    await loadReferenceData(ownerUrl, say);
    if (wanted.demo) {
      await withSource(runtimeSource(services.databaseUrl, 2), async (source) => {
        if (!(await fillDemoTown(new Database(source, new Clock())))) return;
        say('Made a small demo town with invented people.');
        if (profile === 'run') await playDemoHistory(source, { ...wanted, databaseUrl: services.databaseUrl, secret });
      });
    }

    const doorEnv = {
      DATABASE_URL: services.databaseUrl,
      REDIS_URL: services.redisUrl,
      BLEIBE_SECRET: secret,
      BLEIBE_DATA: dataFolder,
      BLEIBE_DEMO: wanted.demo ? '1' : '0',
      PORT: String(wanted.webPort),
      API_PORT: String(wanted.apiPort),
      PUBLIC_URL: wanted.publicUrl,
    };
    const logFolder = join(dataFolder, 'logs');
    for (const name of doors ?? (['api', 'worker', 'web'] as const)) {
      const door = new DoorProcess(name, doorEnv, logFolder, (dead) => {
        say(`The ${dead} door has stopped unexpectedly; it is opened again.`);
        setTimeout(() => {
          if (stopping) return;
          door.start().catch((error: unknown) => lost(error instanceof Error ? error.message : String(error)));
        }, OPEN_AGAIN_AFTER_MS);
      });
      open.set(name, door);
      await door.start();
      say(`The ${name} door is open.`);
    }
    return {
      webUrl: wanted.publicUrl,
      demo: wanted.demo,
      apiUrl: `http://127.0.0.1:${wanted.apiPort}`,
      redisUrl: services.redisUrl,
      databaseUrl: services.databaseUrl,
      doors: open,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
