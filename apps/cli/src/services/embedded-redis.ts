import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedOptions, EmbeddedService } from './embedded-postgres';
import { endHelper, letRun, startHelper } from './helper-process';
import { portFor } from './ports';
import { secretIn } from './secret';
import type { ValkeyAnswer, ValkeyOrder } from './valkey-process.mjs';

const ATTEMPTS = 3;

/**
 * Starts the built-in Redis-compatible server on 127.0.0.1. A hard end can cost the last five seconds of the queue;
 * the task table in PostgreSQL brings them back.
 */
export async function startRedis({ dataFolder, durable, lost }: EmbeddedOptions): Promise<EmbeddedService> {
  const folder = join(dataFolder, 'redis');
  mkdirSync(folder, { recursive: true });
  const password = secretIn(join(dataFolder, 'redis.password'));
  const logFile = join(dataFolder, 'redis.log');

  for (let attempt = 1; ; attempt++) {
    const port = await portFor('redis', dataFolder);
    const log = openSync(logFile, 'w');
    const helper = startHelper(join(__dirname, 'valkey-process.mjs'), [], log);
    closeSync(log);
    const answer = await ask(helper, { port, password, snapshot: durable ? join(folder, 'snapshot') : null });
    if ('ready' in answer) {
      return {
        url: `redis://:${password}@127.0.0.1:${port}`,
        stop: letRun(helper, () => lost(`The built-in Redis has stopped by itself; the reason is in ${logFile}.`)),
      };
    }
    await endHelper(helper);
    if (attempt === ATTEMPTS) throw new Error(`The built-in Redis does not start: ${answer.failed}`);
  }
}

function ask(helper: ChildProcess, order: ValkeyOrder): Promise<ValkeyAnswer> {
  return new Promise((resolve) => {
    helper.once('message', (answer: ValkeyAnswer) => resolve(answer));
    helper.once('exit', (code) => resolve({ failed: `it ended with code ${code}` }));
    helper.once('error', (error) => resolve({ failed: error.message }));
    helper.send(order);
  });
}
