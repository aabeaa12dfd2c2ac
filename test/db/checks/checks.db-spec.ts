import {
  CheckSubject,
  DecideReview,
  RecordIdentityInPerson,
  SeeFindings,
  SeeReviews,
  StartIdentityCheck,
} from '@bleibe/checks';
import { ChangeListing, SeeListings } from '@bleibe/listings';
import { type Actor, Forbidden, NotFound, Refused, system } from '@bleibe/platform';
import { aHome } from '../../factories/needs';
import { type Landlord, Town } from '../../factories/town';

describe('checks of listings and people', () => {
  let town: Town;
  let landlord: Landlord;
  beforeAll(async () => {
    town = await Town.open();
    landlord = await town.landlord();
  });
  afterAll(() => town.close());

  const stateOf = async (id: string) => (await town.use(SeeListings).one(landlord.actor, id)).listing.state;
  const findings = (id: string, actor: Actor = landlord.actor) =>
    town.use(SeeFindings).run(actor, { kind: 'listing', id });
  const note = 'Mit der Vermieterin gesprochen, Unterlagen gesehen.';
  const lift = { verdict: 'lift', reasonCode: 'ground-shown', note } as const;
  const reviewOf = async (id: string, actor: Actor) =>
    (await town.use(SeeReviews).list(actor)).find(({ review }) => review.subjectId === id)?.review;

  it('hold a rent 25 % above the comparative rent, with paragraph, figures, source and date', async () => {
    const id = await town.listing(landlord, { netColdRent: 68_100 });
    expect(await stateOf(id)).toBe('held');
    expect(await findings(id)).toContainEqual(
      expect.objectContaining({
        check: 'rent-within-comparison',
        result: 'hold',
        paragraph: '§ 5 Abs. 2 WiStrG',
        source: expect.stringContaining('Zensus') as string,
        sourceDate: '2022-05-15',
        values: expect.objectContaining({ percentOver: 25.1, comparison: 939, allowedPercent: 20 }) as object,
      }),
    );
  });

  it('hold a text that sends keys by post after a transfer', async () => {
    const description = 'Ich bin im Ausland. Nach der Überweisung der Kaution schicke ich den Schlüssel per Post.';
    const id = await town.listing(landlord, { description });
    expect(await stateOf(id)).toBe('held');
    const held = (await findings(id))
      .filter(({ result }) => result === 'hold' || result === 'review')
      .map(({ check }) => check);
    expect(held).toEqual(expect.arrayContaining(['no-advance-payment-asked', 'viewing-possible']));
  });

  it('hold a deposit above three net cold rents, and clear it when it is corrected', async () => {
    const id = await town.listing(landlord, { deposit: 138_001 });
    expect(await stateOf(id)).toBe('held');
    const { version } = (await town.use(SeeListings).one(landlord.actor, id)).listing;
    await town.use(ChangeListing).run(landlord.actor, id, version, aHome({ deposit: 138_000 }));
    await town.work();
    expect(await stateOf(id)).toBe('cleared');
    expect(await reviewOf(id, await town.staff('check-worker'))).toBeUndefined();
  });

  it('do not clear a home where nobody knows what is usual', async () => {
    const id = await town.listing(landlord);
    await town.rows(`update listing set ags = '99999999' where id = $1`, [id]);
    await town.use(CheckSubject).run(system, { kind: 'listing', id });
    expect(await stateOf(id)).toBe('submitted');
    expect(await findings(id)).toContainEqual(
      expect.objectContaining({ code: 'no-comparison-known', result: 'unknown' }),
    );
    // Nobody but a person can go on from here.
    expect(await reviewOf(id, await town.staff('check-worker'))).toMatchObject({ wanted: 'review' });
  });

  it.each(['Storchenweg 5 im dritten Stock.', 'Anrufen unter 0171 2345678.'])(
    'stop a text that tells everybody the address or a number: %s',
    async (description) => {
      const id = await town.listing(landlord, { description });
      expect(await stateOf(id)).toBe('held');
      expect(await findings(id)).toContainEqual(
        expect.objectContaining({ check: 'no-contact-in-text', result: 'review' }),
      );
    },
  );

  it('stop a text that asks for closeness instead of rent, and tell its author nothing of why', async () => {
    const description = 'Zimmer kostenlos für eine junge Frau, dafür erwarte ich Zärtlichkeit. Bett in meinem Zimmer.';
    const id = await town.listing(landlord, { description });
    expect(await stateOf(id)).toBe('held');
    expect((await findings(id)).map(({ check }) => check)).not.toContain('no-exploitation');
    const seen = (await town.use(SeeReviews).list(await town.staff('check-worker'))).find(
      ({ review }) => review.subjectId === id,
    );
    expect(seen?.findings).toContainEqual(expect.objectContaining({ code: 'exploitation-indicated', result: 'hold' }));
  });

  it('find the same again when they run twice, and keep one row', async () => {
    const id = await town.listing(landlord);
    const rows = () => town.rows(`select id, digest from finding where subject_id = $1 order by id`, [id]);
    const before = await rows();
    await Promise.all([1, 2, 3].map(() => town.use(CheckSubject).run(system, { kind: 'listing', id })));
    expect(await rows()).toEqual(before);
  });

  it('are told to the own landlord, and to nobody else', async () => {
    const id = await town.listing(landlord, { deposit: 200_000 });
    expect((await findings(id)).length).toBeGreaterThan(0);
    for (const actor of [(await town.landlord()).actor, (await town.seeker()).actor, await town.staff('caseworker')]) {
      expect(await findings(id, actor)).toEqual([]);
    }
  });

  describe('a hold', () => {
    it('is lifted by two different people, never by one', async () => {
      const id = await town.listing(landlord, { netColdRent: 68_100 });
      const [first, second] = [await town.staff('check-worker'), await town.staff('team-lead')];
      const review = await reviewOf(id, first);
      expect(await town.use(DecideReview).run(first, String(review?.id), lift)).toBe('needs-second-person');
      await expect(town.use(DecideReview).run(first, String(review?.id), lift)).rejects.toThrow(
        new Forbidden('needs_second_person'),
      );
      expect(await stateOf(id)).toBe('held');
      expect(await town.use(DecideReview).run(second, String(review?.id), lift)).toBe('lifted');
      expect(await stateOf(id)).toBe('cleared');
      // The next check finds the same and does not stop it again.
      await town.use(CheckSubject).run(system, { kind: 'listing', id });
      expect(await stateOf(id)).toBe('cleared');
    });

    it('comes back when the landlord changes what was looked at', async () => {
      const id = await town.listing(landlord, { netColdRent: 68_100 });
      const [first, second] = [await town.staff('check-worker'), await town.staff('team-lead')];
      const review = String((await reviewOf(id, first))?.id);
      await town.use(DecideReview).run(first, review, lift);
      await town.use(DecideReview).run(second, review, lift);
      const { version } = (await town.use(SeeListings).one(landlord.actor, id)).listing;
      await town.use(ChangeListing).run(landlord.actor, id, version, aHome({ netColdRent: 69_000 }));
      await town.work();
      expect(await stateOf(id)).toBe('held');
    });

    it('asks both people anew when the landlord changes the text between the two', async () => {
      const id = await town.listing(landlord, { netColdRent: 68_100 });
      const [first, second] = [await town.staff('check-worker'), await town.staff('team-lead')];
      const before = String((await reviewOf(id, first))?.id);
      expect(await town.use(DecideReview).run(first, before, lift)).toBe('needs-second-person');
      const { version } = (await town.use(SeeListings).one(landlord.actor, id)).listing;
      const description = 'Ich bin im Ausland, der Schlüssel kommt nach der Überweisung mit der Post.';
      await town.use(ChangeListing).run(landlord.actor, id, version, aHome({ netColdRent: 68_100, description }));
      await town.work();
      await expect(town.use(DecideReview).run(second, before, lift)).rejects.toThrow(new Refused('review-closed'));
      const after = String((await reviewOf(id, second))?.id);
      expect(await town.use(DecideReview).run(second, after, lift)).toBe('needs-second-person');
      expect(await stateOf(id)).toBe('held');
    });

    it('is kept by one person, and is closed then', async () => {
      const id = await town.listing(landlord, { netColdRent: 68_100 });
      const reviewer = await town.staff('check-worker');
      const review = String((await reviewOf(id, reviewer))?.id);
      const keep = { ...lift, verdict: 'keep', reasonCode: 'risk-confirmed' } as const;
      expect(await town.use(DecideReview).run(reviewer, review, keep)).toBe('kept');
      await expect(town.use(DecideReview).run(await town.staff('team-lead'), review, lift)).rejects.toThrow(
        new Refused('review-closed'),
      );
      expect(await stateOf(id)).toBe('held');
    });

    it('is not there for reviewers of another organisation, for caseworkers and for the landlord', async () => {
      const id = await town.listing(landlord, { netColdRent: 68_100 });
      const review = String((await reviewOf(id, await town.staff('check-worker')))?.id);
      const others = [
        await town.staff('check-worker', { other: true }),
        await town.staff('caseworker'),
        landlord.actor,
      ];
      for (const actor of others)
        await expect(town.use(DecideReview).run(actor, review, lift)).rejects.toThrow(NotFound);
    });
  });

  describe('the identity', () => {
    const clearedUntil = async (id: string) =>
      (
        await town.rows<{ cleared_until: Date | null; held: boolean }>(
          `select cleared_until, held from landlord where id = $1`,
          [id],
        )
      )[0];
    const check = async (input: 'pass' | 'fail' | 'review' | 'timeout') => {
      const person = await town.landlord({ cleared: false });
      await town.rows(`update account set email_confirmed_at = now() - interval '1 day' where id = $1`, [
        person.actor.accountId,
      ]);
      await town.use(StartIdentityCheck).run(person.actor, input);
      await town.work();
      return person;
    };

    it('clears a landlord whom the provider confirms', async () => {
      const { id } = await check('pass');
      expect((await clearedUntil(id))?.cleared_until).not.toBeNull();
    });

    it('holds a landlord whom the provider refuses, and no two people can lift that', async () => {
      const { id } = await check('fail');
      expect(await clearedUntil(id)).toEqual({ cleared_until: null, held: true });
      const reviewer = await town.staff('check-worker');
      const review = String((await reviewOf(id, reviewer))?.id);
      await expect(town.use(DecideReview).run(reviewer, review, lift)).rejects.toThrow(
        new Refused('finding-cannot-be-lifted'),
      );
    });

    it('leaves a landlord waiting while the provider is silent, and is asked again later', async () => {
      const { id } = await check('timeout');
      expect(await clearedUntil(id)).toEqual({ cleared_until: null, held: false });
      const [task] = await town.rows(
        `select state, error_code from task where name = 'checks.ask-identity-provider' order by created_at desc limit 1`,
      );
      expect(task).toEqual({ state: 'pending', error_code: 'ProviderSilent' });
    });

    it('that was refused is not wiped out by trying again; staff who see the person can', async () => {
      const { id, actor } = await check('fail');
      await town.use(StartIdentityCheck).run(actor, 'pass');
      await town.work();
      expect(await clearedUntil(id)).toEqual({ cleared_until: null, held: true });
      const subject = { subjectKind: 'landlord', subjectId: id } as const;
      for (let n = 0; n < 2; n++) await town.use(RecordIdentityInPerson).run(await town.staff('check-worker'), subject);
      await town.work();
      expect((await clearedUntil(id))?.held).toBe(false);
    });

    it('that a provider has confirmed is not made less by one sighting more', async () => {
      const { id } = await check('pass');
      const subject = { subjectKind: 'landlord', subjectId: id } as const;
      await town.use(RecordIdentityInPerson).run(await town.staff('check-worker'), subject);
      await town.work();
      expect((await clearedUntil(id))?.cleared_until).not.toBeNull();
    });

    it('is begun once at a time', async () => {
      const { actor } = await check('timeout');
      await expect(town.use(StartIdentityCheck).run(actor, 'pass')).rejects.toThrow(
        new Refused('identity-check-running'),
      );
    });

    it('of a landlord is confirmed in person by two members of staff, not by one', async () => {
      const person = await town.landlord({ cleared: false });
      await town.rows(`update account set email_confirmed_at = now() - interval '1 day' where id = $1`, [
        person.actor.accountId,
      ]);
      const subject = { subjectKind: 'landlord', subjectId: person.id } as const;
      const [first, second] = [await town.staff('check-worker'), await town.staff('check-worker')];
      await town.use(RecordIdentityInPerson).run(first, subject);
      await town.use(RecordIdentityInPerson).run(first, subject);
      await town.work();
      expect((await clearedUntil(person.id))?.cleared_until).toBeNull();
      await town.use(RecordIdentityInPerson).run(second, subject);
      await town.work();
      expect((await clearedUntil(person.id))?.cleared_until).not.toBeNull();
    });

    it('is not confirmed by staff of another organisation', async () => {
      const subject = { subjectKind: 'landlord', subjectId: landlord.id } as const;
      const stranger = await town.staff('check-worker', { other: true });
      await expect(town.use(RecordIdentityInPerson).run(stranger, subject)).rejects.toThrow(NotFound);
    });
  });
});
