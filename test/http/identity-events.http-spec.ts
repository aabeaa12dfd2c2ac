import { StartIdentityCheck, WebhookProvider, signatureOf } from '@bleibe/checks';
import { Town } from '../factories/town';
import { TestApi } from './api';

const connection = {
  name: 'video-house',
  secret: 'of-a-provider-of-a-provider-of-a-provider',
  startUrl: 'https://ident.example/start',
};

describe('the callback of a provider of identities', () => {
  let town: Town;
  let api: TestApi;
  let reference: string;
  beforeAll(async () => {
    town = await Town.open();
    town.config.identityProvider = connection;
    api = await TestApi.open(town);
    const { actor } = await town.landlord({ cleared: false });
    ({ id: reference } = await new StartIdentityCheck(town.db, new WebhookProvider(connection)).run(actor, null));
  });
  afterAll(async () => {
    await api.close();
    await town.close();
  });

  const event = (more: object = {}) => ({
    id: 'event-1',
    reference,
    occurredAt: town.db.clock.now().toISOString(),
    state: 'confirmed',
    level: 'substantial',
    method: 'eid',
    ...more,
  });
  async function send(
    body: object,
    {
      provider = connection.name,
      secret = connection.secret,
      secondsAgo = 0,
    }: Partial<Record<'provider' | 'secret', string>> & { secondsAgo?: number } = {},
  ) {
    // Blanks as another program would set them: what is signed is the body as it is sent.
    const payload = JSON.stringify(body, null, 3);
    const timestamp = String(Math.floor(town.db.clock.now().getTime() / 1000) - secondsAgo);
    const answer = await api.nest.inject({
      method: 'POST',
      url: `/api/identity-events/${provider}`,
      headers: {
        'content-type': 'application/json',
        'bleibe-timestamp': timestamp,
        'bleibe-signature': signatureOf(secret, timestamp, payload),
      },
      payload,
    });
    return { status: answer.statusCode, body: answer.json<{ outcome?: string; code?: string }>() };
  }

  it('is taken once, and answered again when it comes again', async () => {
    expect(await send(event())).toEqual({ status: 200, body: { outcome: 'changed' } });
    expect(await send(event())).toEqual({ status: 200, body: { outcome: 'repeated' } });
  });

  it('is not taken with a wrong signature, or after its time', async () => {
    expect((await send(event(), { secret: 'x'.repeat(40) })).status).toBe(401);
    expect((await send(event(), { secondsAgo: 301 })).status).toBe(401);
  });

  it('is not there for a provider that is not connected, and for a check that is not', async () => {
    expect((await send(event(), { provider: 'another' })).status).toBe(404);
    expect((await send(event({ reference: '6f2c8a52-0000-4000-8000-000000000000' }))).status).toBe(404);
  });

  it('names the field that is wrong', async () => {
    expect((await send(event({ method: 'simulated' }))).status).toBe(422);
    expect((await send(event({ documentNumber: 'L01X00T47' }))).status).toBe(422);
  });
});
