import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { Clock, type Config, followDemoClock, log } from '@bleibe/platform';
import { runtimeSource } from '../../../migrations/data-source';
import { ApiModule } from './api.module';
import { everyRouteHasAnAction } from './every-route-has-an-action';
import { validation } from './http/validation';
import { publishDescription } from './openapi';
import { acceptPictures } from './photos/picture-bodies';

const BODY_LIMIT = 256 * 1024;

export interface RunningApi {
  /** Where it listens, e.g. 'http://127.0.0.1:3001'. */
  url: string;
  close(): Promise<void>;
}

/** The application without a port; also made, never listening, to write its description down. */
export async function createApi(source: DataSource, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, genReqId: () => randomUUID(), logger: false });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.on(source, config), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    // Callbacks of providers are signed over the body exactly as it came.
    rawBody: true,
  });
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(validation);
  await app.register(helmet, {
    contentSecurityPolicy: {
      // The page that shows the description brings its own scripts and inline styles; everything else is JSON.
      directives: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'] },
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (_request, reply, payload) => {
      void reply.header('cache-control', 'no-store').header('vary', 'accept-language, authorization');
      return payload;
    });
  acceptPictures(app.getHttpAdapter().getInstance());
  everyRouteHasAnAction(app);
  publishDescription(app);
  return app;
}

/** Starts the API door on 127.0.0.1; port 0 takes a free one. */
export async function startApi(config: Config): Promise<RunningApi> {
  const source = await runtimeSource(config.databaseUrl, 20).initialize();
  const app = await createApi(source, config);
  const demoClock = config.demo ? await followDemoClock(source, app.get(Clock)) : null;
  await app.listen(config.apiPort, '127.0.0.1');
  log('api.started', { port: config.apiPort });
  return {
    url: await app.getUrl(),
    async close() {
      demoClock?.stop();
      await app.close();
      await source.destroy();
      log('api.stopped');
    },
  };
}
