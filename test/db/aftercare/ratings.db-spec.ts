import {
  MarkTextRead,
  RateAdvice,
  RecordVisit,
  SeeAdviceRatings,
  SeeFreeTexts,
  SeeOwnTenancies,
} from '@bleibe/aftercare';
import { type Actor, NotFound, Refused } from '@bleibe/platform';
import { randomUUID } from 'node:crypto';
import { type MovedIn, signLease } from '../../factories/moved-in';
import { NOW } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('ratings of advice', () => {
  let town: Town;
  let worker: Actor;
  let lease: MovedIn;
  beforeAll(async () => {
    town = await Town.open();
    worker = await town.staff('aftercare-worker');
    town.moveTo(NOW);
    lease = await signLease(town, worker, '2027-02-01');
    town.moveTo('2027-02-04T12:00:00Z');
    const [visit] = await town.rows<{ id: string }>(`select id from occurrence where tenancy_id = $1 and step = 'v1'`, [
      lease.tenancyId,
    ]);
    const report = { clientId: randomUUID(), outcome: 'done', concerns: [], note: '' } as const;
    const visitedAt = new Date('2027-02-04T10:00:00Z');
    await town.use(RecordVisit).run(worker, String(visit?.id), { ...report, concerns: [], visitedAt });
  });
  afterAll(() => town.close());

  const toRate = async (actor: Actor) =>
    (await town.use(SeeOwnTenancies).run(actor)).find(({ id }) => id === lease.tenancyId)?.toRate ?? [];

  it('follow a visit, once, by who lives there and by nobody else; the text is read by a person', async () => {
    const [visit] = await toRate(lease.seeker.actor);
    const rating = { contactId: String(visit?.id), stars: 4, text: 'Sehr freundlich.', language: 'de' };
    expect(await toRate(lease.landlord.actor)).toEqual([]);
    for (const other of [lease.landlord.actor, worker, (await town.seeker()).actor]) {
      await expect(town.use(RateAdvice).run(other, lease.tenancyId, rating)).rejects.toThrow(NotFound);
    }
    await town.use(RateAdvice).run(lease.seeker.actor, lease.tenancyId, rating);
    await expect(town.use(RateAdvice).run(lease.seeker.actor, lease.tenancyId, rating)).rejects.toThrow(Refused);
    expect(await toRate(lease.seeker.actor)).toEqual([]);
    const [text] = await town.use(SeeFreeTexts).run(worker);
    expect(text).toMatchObject({ step: null, texts: [{ itemCode: 'rating_text', text: 'Sehr freundlich.' }] });
    await town.use(MarkTextRead).run(worker, String(text?.id), []);
    expect(await town.use(SeeFreeTexts).run(worker)).toEqual([]);
  });

  it('are figures from five answers on, and of the own organisation only', async () => {
    const lead = await town.staff('team-lead');
    expect(await town.use(SeeAdviceRatings).run(lead)).toEqual([]);
    for (let n = 0; n < 4; n++) {
      await town.rows(
        `insert into advice_rating (id, tenancy_id, organisation_id, person_id, contact_id, language, stars, text, at)
         values ($1, $2, $3, $4, $5, 'de', 5, '', now())`,
        [randomUUID(), lease.tenancyId, town.organisationId, randomUUID(), randomUUID()],
      );
    }
    expect(await town.use(SeeAdviceRatings).run(lead)).toEqual([{ language: 'de', count: 5, mean: 4.8 }]);
    expect(await town.use(SeeAdviceRatings).run(await town.staff('team-lead', { other: true }))).toEqual([]);
  });
});
