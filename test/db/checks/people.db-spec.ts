import {
  DecideBan,
  DecideReport,
  DecideReview,
  FileAppeal,
  FileReport,
  FollowReport,
  ProposeBan,
  SeeBans,
  SeeFindings,
  SeeOwnDecisions,
  SeePrecision,
  SeeReports,
  SeeReviews,
  SnoozeCheck,
} from '@bleibe/checks';
import { SeeListings } from '@bleibe/listings';
import { type Actor, Forbidden, Invalid, NotFound, Refused, TooMany } from '@bleibe/platform';
import { type Landlord, Town } from '../../factories/town';

const note = 'Mit der Vermieterin gesprochen, Unterlagen gesehen.';
const lift = { verdict: 'lift', reasonCode: 'ground-shown', note } as const;
const keep = { verdict: 'keep', reasonCode: 'risk-confirmed', note, label: 'confirmed-risk' } as const;

describe('people decide where rules are not enough', () => {
  let town: Town;
  let landlord: Landlord;
  let [first, second, third]: Actor[] = [];
  beforeAll(async () => {
    town = await Town.open();
    landlord = await town.landlord();
    [first, second, third] = [
      await town.staff('check-worker'),
      await town.staff('team-lead'),
      await town.staff('check-worker'),
    ];
  });
  afterAll(() => town.close());

  const someone = (actor: Actor | undefined): Actor => {
    if (!actor) throw new Error('no such member of staff');
    return actor;
  };
  const stateOf = async (id: string) => (await town.use(SeeListings).one(landlord.actor, id)).listing.state;
  const reviewOf = async (id: string) =>
    String((await town.use(SeeReviews).list(someone(first))).find(({ review }) => review.subjectId === id)?.review.id);
  const decide = (actor: Actor | undefined, review: string, verdict: typeof lift | typeof keep, more: object = {}) =>
    town.use(DecideReview).run(someone(actor), review, { ...verdict, ...more });
  const decisionOn = async (id: string) =>
    (await town.use(SeeOwnDecisions).run(landlord.actor)).find(({ subject }) => subject.id === id);
  const statement = 'Die Wohnung ist neu gebaut, der Vergleich stimmt nicht.';
  const appeal = (id: string, actor = landlord.actor) =>
    town.use(FileAppeal).run(actor, { kind: 'listing', id }, statement);

  describe('an appeal', () => {
    it('is decided by others than the one who decided, with four eyes for a hold, and is answered', async () => {
      const id = await town.listing(landlord, { netColdRent: 68_100 });
      const answer = 'Die Miete liegt 25 % über dem Vergleich. Bitte senken Sie sie.';
      expect(await decide(first, await reviewOf(id), keep, { answer })).toBe('kept');
      expect(await decisionOn(id)).toMatchObject({ reasonCode: 'risk-confirmed', answer, appeal: null });

      expect(await appeal(id)).toBe('2026-12-02');
      expect(await stateOf(id)).toBe('held');
      expect(await decisionOn(id)).toMatchObject({ appeal: { state: 'open', answerBy: '2026-12-02' } });
      const again = await reviewOf(id);
      expect((await town.use(SeeReviews).one(someone(second), again)).appeal).toMatchObject({ statement });
      for (const verdict of [lift, keep]) {
        await expect(decide(first, again, verdict)).rejects.toThrow(new Forbidden('needs_second_person'));
      }
      expect(await decide(second, again, lift)).toBe('needs-second-person');
      expect(await decide(third, again, lift, { label: 'false-positive' })).toBe('lifted');
      expect(await stateOf(id)).toBe('cleared');
      expect(await decisionOn(id)).toMatchObject({ appeal: { state: 'granted' } });
    });

    it('is filed once, and its rejection is told with the new answer', async () => {
      const id = await town.listing(landlord, { deposit: 200_000 });
      await decide(first, await reviewOf(id), keep);
      await appeal(id);
      await expect(appeal(id)).rejects.toThrow(new Refused('appeal-filed'));
      await decide(second, await reviewOf(id), keep, { answer: 'Auch beim zweiten Blick zu hoch.' });
      await expect(appeal(id)).rejects.toThrow(new Refused('appeal-filed'));
      expect(await decisionOn(id)).toMatchObject({
        answer: 'Auch beim zweiten Blick zu hoch.',
        appeal: { state: 'rejected' },
      });
    });

    it('needs a decision of people, and the own one', async () => {
      const id = await town.listing(landlord, { deposit: 200_000 });
      await expect(appeal(id)).rejects.toThrow(new Refused('nothing-to-appeal'));
      await decide(first, await reviewOf(id), keep);
      for (const { actor } of [await town.landlord(), await town.seeker()]) {
        await expect(appeal(id, actor)).rejects.toThrow(NotFound);
        expect(await town.use(SeeOwnDecisions).run(actor)).toEqual([]);
      }
    });

    it('is told the decision and no reason where somebody may be harmed', async () => {
      const description =
        'Zimmer kostenlos für eine junge Frau, dafür erwarte ich Zärtlichkeit. Bett in meinem Zimmer.';
      const id = await town.listing(landlord, { description });
      await decide(first, await reviewOf(id), keep, { answer: 'Eine Beraterin hat uns gewarnt.' });
      expect(await decisionOn(id)).toMatchObject({ reasonCode: null, answer: null });
    });

    it('is not asked for again by the next check of the same', async () => {
      const id = await town.listing(landlord, { deposit: 190_000 });
      await decide(first, await reviewOf(id), keep);
      await town.db.asSystem((tx) => tx.publish({ name: 'listing.submitted', listingId: id }));
      await town.work();
      expect(await reviewOf(id)).toBe('undefined');
      expect(await stateOf(id)).toBe('held');
    });
  });

  describe('a snooze', () => {
    const discriminating = 'Keine Ausländer, nur Deutsche. Besichtigung am Samstag.';
    const snooze = (review: string, until: string, actor = someone(first), check = 'no-discrimination' as const) =>
      town.use(SnoozeCheck).run(actor, review, check, until, note);

    it('silences one check until its day, and then people are asked again', async () => {
      const id = await town.listing(landlord, { description: discriminating });
      const review = await reviewOf(id);
      await snooze(review, '2026-12-24');
      expect(await stateOf(id)).toBe('cleared');
      const [row] = await town.rows<{ until: Date }>(`select cleared_until as until from listing where id = $1`, [id]);
      expect(row?.until.toISOString()).toBe('2026-12-24T23:00:00.000Z');
      expect(
        (await town.use(SeeFindings).run(landlord.actor, { kind: 'listing', id })).find(
          ({ check }) => check === 'no-discrimination',
        ),
      ).toMatchObject({ result: 'info', validUntil: '2026-12-24' });
      expect(await town.rows(`select 1 from snoozed_checks('listing', $1, '2026-12-25')`, [id])).toEqual([]);
    });

    it('has an end within 90 days, and never silences what holds or what is of another organisation', async () => {
      const id = await town.listing(landlord, { description: discriminating, netColdRent: 68_100 });
      const review = await reviewOf(id);
      await expect(snooze(review, '2027-02-24')).rejects.toThrow(Invalid);
      await expect(snooze(review, '2026-11-24')).rejects.toThrow(Invalid);
      await expect(
        town.use(SnoozeCheck).run(someone(first), review, 'rent-within-comparison', '2026-12-24', note),
      ).rejects.toThrow(new Refused('finding-cannot-be-lifted'));
      await expect(snooze(review, '2026-12-24', await town.staff('check-worker', { other: true }))).rejects.toThrow(
        NotFound,
      );
    });
  });

  describe('a report', () => {
    const file = (about: Parameters<FileReport['run']>[0], topic: Parameters<FileReport['run']>[1] = 'money-asked') =>
      town.use(FileReport).run(about, topic, 'Er wollte 300 Euro vor der Besichtigung.');
    const reportsOf = async (id: string) =>
      (await town.use(SeeReports).run(someone(first))).filter(({ subjectId }) => subjectId === id);
    const answer = { note, answer: 'Danke. Wir haben mit der Person gesprochen.' };

    it('of anybody stops an offer until a person has looked, and its author learns nothing of it', async () => {
      const id = await town.listing(landlord);
      const code = await file({ kind: 'listing', id });
      await town.work();
      expect(await stateOf(id)).toBe('held');
      const told = await town.use(SeeFindings).run(landlord.actor, { kind: 'listing', id });
      expect(told.map(({ check }) => check)).not.toContain('no-report-on-offer');
      expect(await town.use(FollowReport).run(code)).toMatchObject({ state: 'open', answer: null });
      await expect(decide(first, await reviewOf(id), lift)).rejects.toThrow(new Refused('finding-cannot-be-lifted'));

      const [report] = await reportsOf(id);
      await town.use(DecideReport).run(someone(first), String(report?.id), { verdict: 'not-confirmed', ...answer });
      await town.work();
      expect(await stateOf(id)).toBe('cleared');
      expect(await town.use(FollowReport).run(` ${code.toLowerCase()} `)).toMatchObject({
        state: 'not-confirmed',
        answer: answer.answer,
      });
      await expect(
        town.use(DecideReport).run(someone(second), String(report?.id), { verdict: 'confirmed', ...answer }),
      ).rejects.toThrow(new Refused('report-decided'));
    });

    it('that is confirmed holds a landlord until two people lift it', async () => {
      const other = await town.landlord();
      await file({ kind: 'landlord', id: other.id }, 'threat');
      await town.work();
      const [report] = await reportsOf(other.id);
      await town.use(DecideReport).run(someone(first), String(report?.id), { verdict: 'confirmed', ...answer });
      await town.work();
      const held = async () =>
        (await town.rows<{ held: boolean }>(`select held from landlord where id = $1`, [other.id]))[0]?.held;
      expect(await held()).toBe(true);
      const review = await reviewOf(other.id);
      expect(await decide(first, review, lift)).toBe('needs-second-person');
      expect(await decide(second, review, lift)).toBe('lifted');
      expect(await held()).toBe(false);
    });

    it('about taste stops nothing, and one about nothing we know is answered alike', async () => {
      const id = await town.listing(landlord);
      await file({ kind: 'listing', id }, 'not-as-described');
      await town.work();
      expect(await stateOf(id)).toBe('cleared');
      const code = await file({ kind: 'listing', id: '00000000-0000-4000-8000-000000000000' });
      expect(await town.use(FollowReport).run(code)).toMatchObject({ state: 'open' });
      await expect(town.use(FollowReport).run('AAAA-AAAA-AAAA-AAAA')).rejects.toThrow(NotFound);
    });

    it('is stopped when one subject is reported again and again', async () => {
      const about = { kind: 'listing', id: '00000000-0000-4000-8000-000000000001' } as const;
      for (let n = 0; n < 5; n++) await file(about, 'other');
      await expect(file(about, 'other')).rejects.toThrow(TooMany);
    });

    it('is seen by the desk of its organisation alone, and keeps nothing of who told us', async () => {
      const id = await town.listing(landlord);
      await file({ kind: 'listing', id }, 'other');
      const [report] = await reportsOf(id);
      for (const actor of [await town.staff('check-worker', { other: true }), await town.staff('caseworker')]) {
        await expect(town.use(SeeReports).one(actor, String(report?.id))).rejects.toThrow(NotFound);
        await expect(
          town.use(DecideReport).run(actor, String(report?.id), { verdict: 'confirmed', ...answer }),
        ).rejects.toThrow(NotFound);
      }
      const columns = await town.rows<{ name: string }>(
        `select column_name as name from information_schema.columns where table_name = 'report'`,
      );
      expect(columns.map(({ name }) => name).filter((name) => /account|address|session|by$/.test(name))).toEqual([
        'decided_by',
      ]);
    });
  });

  describe('a ban', () => {
    const cleared = async (id: string) =>
      (await town.rows<{ held: boolean }>(`select held from landlord where id = $1`, [id]))[0]?.held === false;
    const propose = (id: string, actor = someone(first)) =>
      town
        .use(ProposeBan)
        .run(
          actor,
          { subjectKind: 'landlord', subjectId: id },
          'money-asked',
          'Sie haben Geld vor der Besichtigung verlangt.',
        );
    const act = async (actor: Actor | undefined, id: string, verdict: 'confirm' | 'end') => {
      const state = await town.use(DecideBan).run(someone(actor), id, verdict);
      await town.work();
      return state;
    };

    it('begins with two people and ends with two people, and no review lifts it', async () => {
      const { id } = await town.landlord();
      const ban = await propose(id);
      expect(await cleared(id)).toBe(true);
      await expect(act(first, ban, 'confirm')).rejects.toThrow(new Forbidden('needs_second_person'));
      expect(await act(second, ban, 'confirm')).toBe('in-force');
      expect(await cleared(id)).toBe(false);
      expect(await reviewOf(id)).toBe('undefined');

      expect(await act(first, ban, 'end')).toBe('end-proposed');
      expect(await cleared(id)).toBe(false);
      await expect(act(first, ban, 'end')).rejects.toThrow(new Forbidden('needs_second_person'));
      expect(await act(third, ban, 'end')).toBe('ended');
      expect(await cleared(id)).toBe(true);
      await expect(act(second, ban, 'end')).rejects.toThrow(new Refused('ban-ended'));
    });

    it('runs once at a time, within the own organisation', async () => {
      const { id } = await town.landlord();
      const ban = await propose(id);
      await expect(propose(id)).rejects.toThrow(new Refused('ban-running'));
      const stranger = await town.staff('team-lead', { other: true });
      await expect(propose(id, stranger)).rejects.toThrow(NotFound);
      await expect(act(stranger, ban, 'confirm')).rejects.toThrow(NotFound);
      expect(await town.use(SeeBans).run(stranger)).toEqual([]);
      expect((await town.use(SeeBans).run(someone(first))).map((one) => one.id)).toContain(ban);
    });
  });

  it('what a rule turned out to be worth is counted by month', async () => {
    const counted = await town.use(SeePrecision).run(someone(first));
    expect(counted).toContainEqual({
      check: 'rent-within-comparison',
      month: '2026-11',
      confirmedRisk: 1,
      valuableAlert: 0,
      falsePositive: 1,
    });
    expect(await town.use(SeePrecision).run(await town.staff('check-worker', { other: true }))).toEqual([]);
  });
});
