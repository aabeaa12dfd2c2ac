import { PlanRounds, RecordAbsence, SeeColleagues, SeeRounds, SetWorkerProfile } from '@bleibe/aftercare';
import { type Actor, Invalid } from '@bleibe/platform';
import { signLease } from '../../factories/moved-in';
import { Town } from '../../factories/town';

/** The first visits after a move on 1 February 2027 lie in this week. */
const MONDAY = '2027-02-01';
const profile = { languages: ['de'], gender: null, fromHour: 9, untilHour: 17 };

describe('the rounds of a week', () => {
  let town: Town;
  let worker: Actor;
  let colleague: Actor;
  let stranger: Actor;
  let tenancyId: string;
  beforeAll(async () => {
    town = await Town.open();
    worker = await town.staff('aftercare-worker');
    colleague = await town.staff('aftercare-worker');
    stranger = await town.staff('aftercare-worker', { other: true });
    ({ tenancyId } = await signLease(town, worker, MONDAY));
    await town.rows(`update tenancy set worker_id = $2 where id = $1`, [tenancyId, worker.accountId]);
  });
  afterAll(() => town.close());

  const rounds = () => town.use(SeeRounds).run(worker, MONDAY);

  it('know nobody of whom it is not written down what she can do', async () => {
    expect(await rounds()).toBeNull();
    await town.use(PlanRounds).run(worker, MONDAY);
    const planned = await rounds();
    expect(planned?.unassigned.map(({ reason }) => reason.code)).toEqual(['nobody-suitable']);
    await town.use(SetWorkerProfile).run(worker, String(worker.accountId), profile);
    await town.use(SetWorkerProfile).run(worker, String(colleague.accountId), profile);
    await expect(town.use(SetWorkerProfile).run(stranger, String(worker.accountId), profile)).rejects.toThrow(Invalid);
    const wrong = { ...profile, untilHour: 9 };
    await expect(town.use(SetWorkerProfile).run(worker, String(worker.accountId), wrong)).rejects.toThrow(Invalid);
    const seen = await town.use(SeeColleagues).run(colleague);
    expect(seen.find(({ id }) => id === worker.accountId)?.profile).toEqual(profile);
  });

  it('give the visit to the worker who knows the household, with reasons, and stay as they are', async () => {
    await town.use(PlanRounds).run(worker, MONDAY);
    const first = await rounds();
    expect(first?.assignments).toMatchObject([{ workers: [worker.accountId] }]);
    expect(first?.assignments[0]?.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['primary-worker', 'on-time', 'way-to-visit']),
    );
    expect(first?.stops).toMatchObject([{ tenancyId, step: 'v1', isBooked: false }]);
    await town.use(PlanRounds).run(worker, MONDAY);
    const again = await rounds();
    expect(again?.changes).toEqual([]);
    expect(again?.assignments.map(({ workers, date, begin }) => [workers, date, begin])).toEqual(
      first?.assignments.map(({ workers, date, begin }) => [workers, date, begin]),
    );
  });

  it('change only what must be where somebody is away', async () => {
    const away = { workerId: String(worker.accountId), fromOn: MONDAY, untilOn: '2027-02-07' };
    await town.use(RecordAbsence).run(worker, away);
    await town.use(PlanRounds).run(colleague, MONDAY);
    const planned = await rounds();
    expect(planned?.assignments).toMatchObject([{ workers: [colleague.accountId] }]);
    expect(planned?.changes).toHaveLength(1);
  });

  it('are of one organisation, and hold no name and no address', async () => {
    expect(await town.use(SeeRounds).run(stranger, MONDAY)).toBeNull();
    await town.use(PlanRounds).run(stranger, MONDAY);
    expect((await town.use(SeeRounds).run(stranger, MONDAY))?.stops).toEqual([]);
    const [home] = await town.rows<{ street: string }>(
      `select street from unit_location u join tenancy t on t.listing_id = u.listing_id where t.id = $1`,
      [tenancyId],
    );
    const kept = await town.rows<{ text: string }>(`select week::text || plan::text as text from round_plan`);
    expect(kept.map(({ text }) => text).join()).not.toContain(String(home?.street));
    expect(JSON.stringify(await rounds())).not.toContain(String(home?.street));
  });

  it('leave out who had to leave (R32)', async () => {
    await town.rows(`update occurrence set protected = true where tenancy_id = $1 and step = 'v1'`, [tenancyId]);
    expect((await rounds())?.stops).toEqual([]);
    await town.use(PlanRounds).run(worker, MONDAY);
    expect((await rounds())?.assignments).toEqual([]);
  });
});
