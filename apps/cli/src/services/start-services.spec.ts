import { tmpdir } from 'node:os';
import { EmbeddedRefused, startServices } from './start-services';

const given = { DATABASE_URL: 'postgres://db.example/bleibe', REDIS_URL: 'redis://queue.example' };

test('servers named by the environment are used, and nothing is started', async () => {
  const services = await startServices({ profile: 'run', dataFolder: tmpdir(), env: given });
  expect(services).toMatchObject({ databaseUrl: given.DATABASE_URL, redisUrl: given.REDIS_URL });
  await services.stop();
});

test('in production the built-in servers are refused, and the sentence names what is missing', async () => {
  const env = { NODE_ENV: 'production', DATABASE_URL: given.DATABASE_URL };
  const refusal = startServices({ profile: 'run', dataFolder: tmpdir(), env });
  await expect(refusal).rejects.toThrow(EmbeddedRefused);
  await expect(refusal).rejects.toThrow(/REDIS_URL must be set/);
});
