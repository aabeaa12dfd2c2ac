import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openSession } from '@bleibe/accounts';
import { type Actor, Clock } from '@bleibe/platform';
import { createApi } from '../../apps/api/src/start-api';
import { runtimeSource } from '../../migrations/data-source';
import type { Town } from '../factories/town';

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: any; // eslint-disable-line @typescript-eslint/no-explicit-any
  text: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The API door on the database of a town, spoken to over HTTP without a port. */
export class TestApi {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly town: Town,
    private readonly stop: () => Promise<void>,
  ) {}

  static async open(town: Town): Promise<TestApi> {
    const source = await runtimeSource(town.config.databaseUrl).initialize();
    const app = await createApi(source, town.config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    app.get(Clock).shift(town.db.clock.now().getTime() - Date.now());
    return new TestApi(app, town, async () => {
      await app.close();
      await source.destroy();
    });
  }

  close(): Promise<void> {
    return this.stop();
  }

  get nest(): NestFastifyApplication {
    return this.app;
  }

  /** A way to call as this person; null = without a session. */
  async as(actor: Actor | null, language = 'de') {
    const token = actor
      ? (await this.town.db.asSystem((tx) => openSession(tx, String(actor.accountId), { secondFactorAt: tx.now })))
          .token
      : null;
    return (method: Method, path: string, body?: object): Promise<Answer> =>
      this.call(method, path, { body, token, language });
  }

  async call(
    method: Method,
    path: string,
    {
      body,
      token = null,
      language = 'de',
      raw,
    }: { body?: object; token?: string | null; language?: string; raw?: string },
  ): Promise<Answer> {
    const response = await this.app.inject({
      method,
      url: `/api${path}`,
      headers: {
        'accept-language': language,
        ...(token && { authorization: `Bearer ${token}` }),
        ...((body || raw !== undefined) && { 'content-type': 'application/json' }),
      },
      payload: raw ?? (body ? JSON.stringify(body) : undefined),
    });
    const text = response.payload;
    const isJson = String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      headers: response.headers,
      body: isJson && text ? JSON.parse(text) : undefined,
      text,
    };
  }
}
