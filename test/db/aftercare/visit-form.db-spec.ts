import { randomUUID } from 'node:crypto';
import {
  AddVisitPhoto,
  NameDeputy,
  OfferVisit,
  RecordVisit,
  ReviewVisit,
  SeeEscalations,
  SeeFollowUps,
  SeeForm,
  SeeTenancies,
  SeeVisitPhoto,
  SeeWaitingReports,
  SignForm,
  SyncForm,
} from '@bleibe/aftercare';
import { asJpeg, drawRoom } from '@bleibe/listings';
import { type Actor, Forbidden, Invalid, NotFound, Refused } from '@bleibe/platform';
import { signLease } from '../../factories/moved-in';
import { NOW } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('the form of a visit', () => {
  let town: Town;
  let worker: Actor;
  let colleague: Actor;
  let stranger: Actor;
  let lead: Actor;
  let tenancyId: string;
  let visitId: string;
  beforeAll(async () => {
    town = await Town.open();
    worker = await town.staff('aftercare-worker');
    colleague = await town.staff('aftercare-worker');
    stranger = await town.staff('aftercare-worker', { other: true });
    lead = await town.staff('team-lead');
  });
  afterAll(() => town.close());
  beforeEach(async () => {
    ({ tenancyId } = await signLease(town, worker, '2027-02-01'));
    await town.rows(`update tenancy set worker_id = $2, deputy_id = null where id = $1`, [tenancyId, worker.accountId]);
    const { occurrences } = await town.use(SeeTenancies).one(worker, tenancyId);
    visitId = String(occurrences.find(({ step }) => step === 'v1')?.id);
  });

  const write = (fields: Record<string, unknown>, but: Partial<Parameters<SyncForm['run']>[2]> = {}, by = worker) =>
    town.use(SyncForm).run(by, visitId, {
      clientId: randomUUID(),
      baseVersion: 0,
      fields,
      writtenAt: new Date(NOW),
      skewMs: 0,
      ...but,
    });
  const work = async (kind: string) =>
    (await town.use(SeeFollowUps).run(worker)).filter((one) => one.tenancyId === tenancyId && one.kind === kind);
  const alarms = async () =>
    (await town.use(SeeEscalations).run(worker)).filter(({ escalation }) => escalation.tenancyId === tenancyId);
  const report = (by = worker) =>
    town.use(RecordVisit).run(by, visitId, {
      clientId: randomUUID(),
      outcome: 'done',
      concerns: [],
      note: '',
      visitedAt: new Date(NOW),
    });

  it('asks what fits its step, and keeps what was answered', async () => {
    await write({ 'arrival.keys': 'all' });
    const form = await town.use(SeeForm).run(worker, visitId);
    expect(form.sections).toContain('arrival');
    expect(form).toMatchObject({ version: 1, values: { 'arrival.keys': 'all' }, finished: false, mayWrite: true });
  });

  it('makes a task of what is to be done, one for each, however often it is written', async () => {
    await write({ 'arrival.name-on-bell': 'no', 'flat.heating': 'broken' });
    await write({ 'flat.damp': 'much' }, { baseVersion: 1 });
    expect((await work('visit-action')).map(({ action }) => action).sort()).toEqual([
      'name-on-bell',
      'repair-with-landlord',
    ]);
  });

  it('raises an alarm for safety when it arrives, whenever it was written, and once', async () => {
    const clientId = randomUUID();
    await write({ 'safety.papers-held': true }, { clientId, writtenAt: new Date('2026-11-24T09:00:00Z') });
    await write({ 'safety.papers-held': true }, { clientId });
    const [alarm, ...others] = await alarms();
    expect(alarm?.escalation).toMatchObject({ category: 'safety', severity: 'S1', deadlineAt: expect.any(Date) });
    expect(alarm?.escalation.deadlineAt.getTime()).toBeGreaterThan(new Date(NOW).getTime());
    expect(others).toEqual([]);
  });

  it('lets a phone that was offline change its own mind, and shows what two people wrote differently', async () => {
    await town.use(NameDeputy).run(worker, tenancyId, String(colleague.accountId));
    const first = randomUUID();
    await write({ 'flat.damp': 'some' }, { clientId: first });
    expect((await write({ 'flat.damp': 'none' }, { own: [first] })).conflicts).toEqual({});
    const second = await write({ 'flat.damp': 'much', 'arrival.keys': 'all' }, {}, colleague);
    expect(second.conflicts).toEqual({ 'flat.damp': 'much' });
    expect(await work('resolve-conflict')).toHaveLength(1);
    const form = await town.use(SeeForm).run(colleague, visitId);
    expect(form.values).toMatchObject({ 'flat.damp': 'none', 'arrival.keys': 'all' });
    expect(form.conflicts).toEqual({ 'flat.damp': ['much'] });
  });

  it('is for who goes there and for the lead, and not for others', async () => {
    await expect(write({ 'arrival.keys': 'all' }, {}, colleague)).rejects.toThrow(Forbidden);
    await expect(write({ 'arrival.keys': 'all' }, {}, stranger)).rejects.toThrow(NotFound);
    await expect(town.use(SeeForm).run(colleague, visitId)).rejects.toThrow(Forbidden);
    await expect(town.use(SeeForm).run(stranger, visitId)).rejects.toThrow(NotFound);
    expect(await town.use(SeeForm).run(lead, visitId)).toMatchObject({ mayWrite: false });
    await expect(write({ 'arrival.keys': 'all' }, {}, lead)).rejects.toThrow(Forbidden);
    await town.use(OfferVisit).run(worker, visitId, new Date('2026-11-26T09:00:00Z'), String(colleague.accountId));
    await write({ 'arrival.keys': 'all' }, {}, colleague);
  });

  it('keeps a signature with the version that was read, once', async () => {
    await write({ 'arrival.keys': 'all' });
    const signature = {
      clientId: randomUUID(),
      role: 'household',
      name: 'Олена Шевченко',
      signedAt: new Date(NOW),
      skewMs: 0,
    } as const;
    await town.use(SignForm).run(worker, visitId, signature);
    await town.use(SignForm).run(worker, visitId, signature);
    await write({ 'arrival.keys': 'missing' }, { baseVersion: 1 });
    const { signatures, version } = await town.use(SeeForm).run(worker, visitId);
    expect(signatures).toMatchObject([{ role: 'household', name: 'Олена Шевченко', formVersion: 1 }]);
    expect(version).toBe(2);
    await expect(town.use(SignForm).run(colleague, visitId, signature)).rejects.toThrow(Forbidden);
    await expect(town.use(SignForm).run(stranger, visitId, signature)).rejects.toThrow(NotFound);
  });

  it('takes pictures without place or camera, each once, and shows them to who may read the report', async () => {
    const picture = await asJpeg(drawRoom(5, 320, 240));
    const id = randomUUID();
    await town.use(AddVisitPhoto).run(worker, visitId, id, picture);
    await town.use(AddVisitPhoto).run(worker, visitId, id, picture);
    expect((await town.use(SeeForm).run(worker, visitId)).photos).toEqual([{ id, width: 320, height: 240 }]);
    expect((await town.use(SeeVisitPhoto).run(lead, id)).subarray(8, 12).toString()).toBe('WEBP');
    for (const other of [colleague, stranger]) {
      await expect(town.use(SeeVisitPhoto).run(other, id)).rejects.toThrow(NotFound);
    }
    await expect(town.use(AddVisitPhoto).run(colleague, visitId, randomUUID(), picture)).rejects.toThrow(Forbidden);
    const noPicture = town.use(AddVisitPhoto).run(worker, visitId, randomUUID(), Buffer.from('<svg/>'));
    await expect(noPicture).rejects.toThrow(Invalid);
  });

  describe('its review', () => {
    const waits = async () =>
      (await town.use(SeeWaitingReports).run(lead)).some((waiting) => waiting.visitId === visitId);

    it('is by a lead, once for each version, and only when there is a report', async () => {
      const accept = { verdict: 'accepted', note: '' } as const;
      await expect(town.use(ReviewVisit).run(lead, visitId, accept)).rejects.toThrow(Refused);
      await write({ 'arrival.keys': 'all' });
      await report();
      expect(await waits()).toBe(true);
      await town.use(ReviewVisit).run(lead, visitId, accept);
      expect(await waits()).toBe(false);
      await expect(town.use(ReviewVisit).run(lead, visitId, accept)).rejects.toThrow(Refused);
      await write({ 'arrival.keys': 'missing' }, { baseVersion: 1 });
      expect(await waits()).toBe(true);
      const elsewhere = await town.staff('team-lead', { other: true });
      await expect(town.use(ReviewVisit).run(elsewhere, visitId, accept)).rejects.toThrow(NotFound);
    });

    it('is never of a report of one’s own', async () => {
      await report();
      const both = { ...worker, roles: ['aftercare-worker', 'team-lead'] };
      const own = town.use(ReviewVisit).run(both, visitId, { verdict: 'accepted', note: '' });
      await expect(own).rejects.toThrow(Forbidden);
    });

    it('may send it back, which is a task until something new is written', async () => {
      await write({ 'arrival.keys': 'missing' });
      await report();
      await town.use(ReviewVisit).run(lead, visitId, { verdict: 'sent-back', note: 'Welche Schlüssel?' });
      expect(await work('revise-report')).toMatchObject([{ visitId }]);
      await write({ 'arrival.keys': 'all' }, { baseVersion: 1 });
      expect(await work('revise-report')).toEqual([]);
      expect(await waits()).toBe(true);
    });
  });
});
