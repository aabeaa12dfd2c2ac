import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Clock, type Config, Database, followDemoClock, log } from '@bleibe/platform';
import { runtimeSource } from '../../../migrations/data-source';
import { Queues } from './queues';
import { Relay } from './relay';
import { runTasks } from './run-task';
import { startSchedule } from './schedule';
import type { Get } from './task-handlers';
import { WorkerModule } from './worker.module';

export interface RunningWorker {
  close(): Promise<void>;
}

/** Starts the worker door: relay, queues, schedule. @param prefix keeps the queues of several instances on one Redis apart */
export async function startWorker(
  config: Config,
  { prefix = 'bleibe' }: { prefix?: string } = {},
): Promise<RunningWorker> {
  const source = await runtimeSource(config.databaseUrl).initialize();
  const app = await NestFactory.createApplicationContext(WorkerModule.on(source, config), {
    logger: ['error', 'warn'],
  });
  const db = app.get(Database);
  const clock = app.get(Clock);
  const demoClock = config.demo ? await followDemoClock(source, clock) : null;

  const get: Get = (useCase) => app.get(useCase, { strict: false });
  const run = (taskIds: readonly string[]) => runTasks(db, get, taskIds);
  const queues = new Queues(config.redisUrl, prefix);
  const relay = new Relay(db, config.databaseUrl, queues, run);
  queues.work(run);
  relay.start();
  const schedule = startSchedule(get, clock);
  log('worker.started');

  return {
    async close() {
      await schedule.stop();
      await relay.stop();
      await queues.close();
      demoClock?.stop();
      await app.close();
      await source.destroy();
      log('worker.stopped');
    },
  };
}
