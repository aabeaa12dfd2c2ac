import {
  AskIdentityProvider,
  EndWaitingForProviders,
  type IdentityEvent,
  type IdentityProvider,
  ReceiveIdentityEvent,
  SeeReviews,
  type SimulatedInput,
  StartIdentityCheck,
  WebhookProvider,
  signatureOf,
} from '@bleibe/checks';
import { NotFound, NotSignedIn, system } from '@bleibe/platform';
import { type Landlord, Town } from '../../factories/town';
import { NOW } from '../../factories/needs';

const secret = 'of-a-provider-of-a-provider-of-a-provider';
const connection = { name: 'video-house', secret, startUrl: 'https://ident.example/start' };
const hoursLater = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();

describe('an identity check', () => {
  let town: Town;
  beforeEach(async () => {
    town = await Town.open();
  });
  afterEach(() => town.close());

  const aLandlord = async (): Promise<Landlord> => {
    const landlord = await town.landlord({ cleared: false });
    await town.rows(`update account set email_confirmed_at = now() - interval '1 day' where id = $1`, [
      landlord.actor.accountId,
    ]);
    return landlord;
  };
  const standing = async ({ id }: Landlord) => {
    const [row] = await town.rows<{ cleared_until: Date | null; held: boolean }>(
      `select cleared_until, held from landlord where id = $1`,
      [id],
    );
    return row?.held ? 'held' : row?.cleared_until ? 'cleared' : 'waiting';
  };
  const begin = async (landlord: Landlord, input: SimulatedInput) => {
    const { id } = await town.use(StartIdentityCheck).run(landlord.actor, input);
    await town.work();
    return id;
  };
  const check = async (id: string) =>
    (await town.rows<{ state: string }>(`select * from identity_check where id = $1`, [id]))[0];

  describe('with a provider that is asked', () => {
    it.each(['twice', 'out-of-order'] as const)('passes once when the events come %s', async (input) => {
      const landlord = await aLandlord();
      const id = await begin(landlord, input);
      expect(await standing(landlord)).toBe('cleared');
      const changes = await town.rows(
        `select 1 from identity_event where identity_check_id = $1 and changed_standing`,
        [id],
      );
      expect(changes).toHaveLength(1);
    });

    it('passes when the verdict comes late', async () => {
      const landlord = await aLandlord();
      await begin(landlord, 'late');
      expect(await standing(landlord)).toBe('waiting');
      town.moveTo(hoursLater(1.1));
      await town.work();
      expect(await standing(landlord)).toBe('cleared');
    });

    it('goes to a person when there is no verdict in two days, and is never passed by that', async () => {
      const landlord = await aLandlord();
      const id = await begin(landlord, 'timeout');
      town.moveTo(hoursLater(49));
      expect(await town.use(EndWaitingForProviders).run()).toBe(1);
      expect(await town.use(EndWaitingForProviders).run()).toBe(0);
      await town.work();
      expect(await check(id)).toMatchObject({ state: 'unanswered' });
      expect(await standing(landlord)).toBe('waiting');
      const reviews = await town.use(SeeReviews).list(await town.staff('check-worker'));
      expect(reviews.flatMap(({ findings }) => findings)).toContainEqual(
        expect.objectContaining({ code: 'identity-not-answered', result: 'unknown' }),
      );
      expect(await town.use(SeeReviews).list(await town.staff('check-worker', { other: true }))).toEqual([]);
    });

    it('leaves a provider alone that is out of order, tries it again alone, and goes to a person after four hours', async () => {
      const asked: string[] = [];
      const broken: IdentityProvider = {
        name: 'simulated',
        method: 'eid',
        linkFor: () => null,
        ask: ({ reference }) => {
          asked.push(reference);
          return Promise.reject(new Error('connection refused'));
        },
      };
      const ask = new AskIdentityProvider(town.db, broken);
      const { id } = await new StartIdentityCheck(town.db, broken).run((await aLandlord()).actor, null);
      const failure = () => ask.run(system, id).catch((error: Error) => error.message);
      for (let n = 0; n < 5; n++) expect(await failure()).toBe('connection refused');
      expect(await failure()).toBe('provider-silent');
      expect(asked).toHaveLength(5);

      town.moveTo(hoursLater(0.02));
      expect(await failure()).toBe('connection refused');
      expect(await failure()).toBe('provider-silent');
      expect(asked).toHaveLength(6);

      town.moveTo(hoursLater(4.1));
      expect(await town.use(EndWaitingForProviders).run()).toBe(1);
    });

    it('does not pass by an attempt that was begun before the present one', async () => {
      const landlord = await aLandlord();
      const first = await begin(landlord, 'timeout');
      town.moveTo(hoursLater(3.1));
      const second = await begin(landlord, 'timeout');
      await new ReceiveIdentityEvent(town.db, {
        ...town.config,
        identityProvider: { ...connection, name: 'simulated' },
      }).run(callback({ reference: first }, 'simulated'));
      await town.work();
      expect(await check(first)).toMatchObject({ state: 'confirmed' });
      expect(await check(second)).toMatchObject({ state: 'pending' });
      expect(await standing(landlord)).toBe('waiting');
    });
  });

  const callback = (more: Partial<IdentityEvent>, provider = connection.name) => {
    const event: IdentityEvent = {
      id: 'event-1',
      reference: '',
      occurredAt: town.db.clock.now(),
      state: 'confirmed',
      level: 'substantial',
      method: 'video',
      validUntil: null,
      ...more,
    };
    const body = JSON.stringify(event);
    const timestamp = String(Math.floor(town.db.clock.now().getTime() / 1000));
    return { provider, timestamp, body, signature: signatureOf(secret, timestamp, body), event };
  };

  describe('with a provider that calls back', () => {
    let landlord: Landlord;
    let reference: string;
    const receive = (more: Partial<IdentityEvent>) =>
      new ReceiveIdentityEvent(town.db, { ...town.config, identityProvider: connection }).run(
        callback({ reference, ...more }),
      );
    beforeEach(async () => {
      landlord = await aLandlord();
      const started = await new StartIdentityCheck(town.db, new WebhookProvider(connection)).run(landlord.actor, null);
      reference = started.id;
      expect(started.link).toBe(`https://ident.example/start?reference=${reference}`);
      await town.work();
    });

    it('passes, once, however often the event comes', async () => {
      expect(await receive({})).toBe('changed');
      expect(await receive({})).toBe('repeated');
      expect(await receive({ id: 'event-2' })).toBe('nothing-new');
      await town.work();
      expect(await standing(landlord)).toBe('cleared');
    });

    it('is held when it was refused, also when that comes before a confirmation or after it', async () => {
      await receive({ id: 'b', state: 'refused', level: 'none' });
      await receive({ id: 'a' });
      await town.work();
      expect(await standing(landlord)).toBe('held');
    });

    it('takes away what was cleared when the provider withdraws it', async () => {
      await receive({ id: 'a' });
      await town.work();
      expect(await standing(landlord)).toBe('cleared');
      await receive({ id: 'b', state: 'refused', level: 'none' });
      await town.work();
      expect(await standing(landlord)).toBe('held');
    });

    it('takes two events at once one after the other', async () => {
      const both = await Promise.all([receive({ id: 'a' }), receive({ id: 'b', state: 'refused', level: 'none' })]);
      expect(both).toContain('changed');
      expect(await check(reference)).toMatchObject({ state: 'refused' });
    });

    it('is not there for another provider, another reference, or a wrong signature', async () => {
      const config = { ...town.config, identityProvider: connection };
      const use = new ReceiveIdentityEvent(town.db, config);
      await expect(use.run(callback({ reference }, 'another'))).rejects.toThrow(NotFound);
      await expect(receive({ reference: '6f2c8a52-0000-4000-8000-000000000000' })).rejects.toThrow(NotFound);
      await expect(use.run({ ...callback({ reference }), signature: '0'.repeat(64) })).rejects.toThrow(NotSignedIn);
      await expect(new ReceiveIdentityEvent(town.db, town.config).run(callback({ reference }))).rejects.toThrow(
        NotFound,
      );
      expect(await check(reference)).toMatchObject({ state: 'pending' });
    });

    it('does not pass by the check of another provider', async () => {
      const other = await aLandlord();
      const { id } = await town.use(StartIdentityCheck).run(other.actor, 'timeout');
      await expect(receive({ reference: id })).rejects.toThrow(NotFound);
    });
  });
});
