import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { everyRouteHasAnAction } from '../../apps/api/src/every-route-has-an-action';
import { Town } from '../factories/town';
import { TestApi } from './api';

@Controller('open')
class OpenController {
  @Get()
  anybody(): string {
    return 'no action declared';
  }
}

@Module({ imports: [DiscoveryModule], controllers: [OpenController] })
class OpenModule {}

describe('the API', () => {
  let town: Town;
  let api: TestApi;
  beforeAll(async () => {
    town = await Town.open();
    api = await TestApi.open(town);
  });
  afterAll(async () => {
    await api.close();
    await town.close();
  });

  it('does not start with a route that says not what it does', async () => {
    const app = await NestFactory.create(OpenModule, new FastifyAdapter(), { logger: false });
    await app.init();
    expect(() => everyRouteHasAnAction(app)).toThrow('OpenController.anybody');
    await app.close();
  });

  it('is described, with bodies, answers and problems, and has a page to read', async () => {
    const { status, body } = await api.call('GET', '/openapi.json', {});
    expect(status).toBe(200);
    expect(Object.keys(body.paths as object).length).toBeGreaterThan(35);
    const empty = Object.entries(body.components.schemas as Record<string, { type?: string; properties?: object }>)
      .filter(([, schema]) => schema.type === 'object' && Object.keys(schema.properties ?? {}).length === 0)
      .map(([name]) => name);
    expect(empty).toEqual([]);
    expect(body.components.schemas.RegisterSeekerBody.required).toEqual(
      expect.arrayContaining(['language', 'persons', 'needs', 'consents']),
    );
    const page = await api.call('GET', '/docs', {});
    expect([page.status, page.text.includes('swagger')]).toEqual([200, true]);
  });

  it('says that it lives and that it is ready, and which part is away', async () => {
    const live = await api.nest.inject({ method: 'GET', url: '/health/live' });
    expect([live.statusCode, live.json()]).toEqual([200, { live: true }]);
    const ready = await api.nest.inject({ method: 'GET', url: '/health/ready' });
    expect([ready.statusCode, ready.json()]).toEqual([200, { ready: true, degraded: [] }]);
  });

  it('says how long to wait when somebody guesses', async () => {
    const body = { email: town.newEmail(), password: 'falsch' };
    for (let n = 0; n < 10; n++) expect((await api.call('POST', '/sessions', { body })).status).toBe(422);
    const stopped = await api.call('POST', '/sessions', { body });
    expect([stopped.status, stopped.headers['retry-after']]).toEqual([429, '900']);
  });

  it('pages through homes without leaving one out or showing one twice', async () => {
    const landlord = await town.landlord();
    const made = [];
    for (let n = 0; n < 5; n++) made.push(await town.listing(landlord));
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body } = await api.call('GET', `/listings?limit=2${after ? `&after=${after}` : ''}`, {});
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      after = body.next;
    }
    expect(seen.sort()).toEqual(made.sort());
  });

  it('never holds an address in what anybody may see', async () => {
    const { text } = await api.call('GET', '/listings?limit=100', {});
    expect(text).not.toContain('Storchenweg');
    expect(text).not.toContain('"plz"');
  });

  it('keeps demo helpers away from an instance with real people', async () => {
    const real = await TestApi.open(
      Object.assign(Object.create(town) as Town, { config: { ...town.config, demo: false } }),
    );
    for (const path of ['/demo/clock', '/demo/letters?to=a@b.example']) {
      expect((await real.call('GET', path, {})).status).toBe(404);
    }
    await real.close();
  });
});
