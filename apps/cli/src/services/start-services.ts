import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type EmbeddedOptions, type EmbeddedService, startPostgres } from './embedded-postgres';
import { startRedis } from './embedded-redis';

export interface Services {
  /** Of an account that may create databases and roles. */
  databaseUrl: string;
  redisUrl: string;
  stop(): Promise<void>;
}

export type ServicesOptions = {
  /** Told in one line each what happens; silent without it. */
  say?: (line: string) => void;
  /** Told in a sentence when a built-in server ends by itself; without it `say` is. */
  lost?: (sentence: string) => void;
} & (
  | {
      /** Durable; whatever DATABASE_URL and REDIS_URL name is used instead of a built-in server. */
      profile: 'run';
      dataFolder: string;
      env?: Record<string, string | undefined>;
    }
  | {
      /** Always built-in, in a temporary folder that goes away: tests must never meet real data. */
      profile: 'test';
    }
);

export class EmbeddedRefused extends Error {
  constructor(missing: string[]) {
    super(
      `In production ${missing.join(' and ')} must be set; the built-in servers are for trying out. BLEIBE_EMBEDDED=1 allows them all the same.`,
    );
    this.name = 'EmbeddedRefused';
  }
}

/**
 * Starts PostgreSQL and Redis, as far as the environment does not name them.
 * @throws Error with one sentence that an operator can act on
 */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const say = options.say ?? (() => {});
  const lost = options.lost ?? say;
  if (options.profile === 'test') {
    const dataFolder = mkdtempSync(join(tmpdir(), 'bleibe-test-'));
    // The account of PostgreSQL must pass through; what is secret inside is closed by itself.
    chmodSync(dataFolder, 0o755);
    try {
      return await start({ dataFolder, durable: false, say, lost }, {});
    } catch (error) {
      rmSync(dataFolder, { recursive: true, force: true });
      throw error;
    }
  }

  const env = options.env ?? process.env;
  const missing = ['DATABASE_URL', 'REDIS_URL'].filter((name) => !env[name]);
  if (missing.length > 0 && env.NODE_ENV === 'production' && env.BLEIBE_EMBEDDED !== '1') {
    throw new EmbeddedRefused(missing);
  }
  const dataFolder = resolve(options.dataFolder);
  mkdirSync(dataFolder, { recursive: true });
  return start({ dataFolder, durable: true, say, lost }, { databaseUrl: env.DATABASE_URL, redisUrl: env.REDIS_URL });
}

async function start(
  embedded: EmbeddedOptions,
  given: { databaseUrl?: string | undefined; redisUrl?: string | undefined },
): Promise<Services> {
  const starts = [
    given.databaseUrl ? asGiven(given.databaseUrl) : startPostgres(embedded),
    given.redisUrl ? asGiven(given.redisUrl) : startRedis(embedded),
  ];
  const settled = await Promise.allSettled(starts);
  const running = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const stop = async () => {
    await Promise.all(running.map((service) => service.stop()));
  };
  const [postgres, redis] = running;
  if (!postgres || !redis) {
    await stop();
    throw asSentence(settled.find((each) => each.status === 'rejected')?.reason);
  }
  return { databaseUrl: postgres.url, redisUrl: redis.url, stop };
}

async function asGiven(url: string): Promise<EmbeddedService> {
  return { url, stop: async () => {} };
}

function asSentence(reason: unknown): Error {
  const { code, path, message } = reason as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') {
    return new Error(`${path ?? 'The data folder'} belongs to another account; start as the one that made it.`);
  }
  return reason instanceof Error ? reason : new Error(message);
}
