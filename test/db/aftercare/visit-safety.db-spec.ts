import { randomUUID } from 'node:crypto';
import {
  AddCompanion,
  AlertForWorkers,
  CallOffVisit,
  CheckIn,
  CheckOut,
  ClearPresence,
  OfferVisit,
  RetireCompanion,
  SeeCompanions,
  SeePresences,
  SeeTenancies,
  SeeVisits,
  SetVisitByTwo,
  SyncForm,
} from '@bleibe/aftercare';
import { addMinutes } from '@bleibe/calendar';
import { type Actor, Forbidden, Invalid, NotFound, Refused } from '@bleibe/platform';
import { signLease } from '../../factories/moved-in';
import { Town } from '../../factories/town';

describe('the safety of who visits', () => {
  let town: Town;
  let worker: Actor;
  let second: Actor;
  let stranger: Actor;
  let lead: Actor;
  let tenancyId: string;
  let visitId: string;
  beforeAll(async () => {
    town = await Town.open();
    lead = await town.staff('team-lead');
    stranger = await town.staff('aftercare-worker', { other: true });
  });
  afterAll(() => town.close());
  beforeEach(async () => {
    worker = await town.staff('aftercare-worker');
    second = await town.staff('aftercare-worker');
    ({ tenancyId } = await signLease(town, worker, '2027-02-01'));
    await town.rows(`update tenancy set worker_id = $2 where id = $1`, [tenancyId, worker.accountId]);
    const { occurrences } = await town.use(SeeTenancies).one(worker, tenancyId);
    visitId = String(occurrences.find(({ step }) => step === 'v1')?.id);
  });

  // The clock of a town only goes forward.
  const later = (minutes: number) => addMinutes(town.db.clock.now(), minutes);
  const arrival = () => ({ minutes: 60, arrivedAt: town.db.clock.now(), skewMs: 0 });
  const goIn = (by = worker) => town.use(CheckIn).run(by, visitId, arrival());
  const presences = async () =>
    (await town.use(SeePresences).run(lead)).filter((presence) => presence.tenancyId === tenancyId);
  const told = () =>
    town.rows<{ account_id: string }>(
      `select m.account_id from message m where m.kind = 'worker-not-back'
         and (m.ids ->> 'presenceId')::uuid in (select id from visit_presence where tenancy_id = $1)`,
      [tenancyId],
    );

  it('is looked after from going in to coming out; twice is once', async () => {
    await goIn();
    await goIn();
    expect(await presences()).toHaveLength(1);
    await town.use(CheckOut).run(worker, visitId);
    await town.use(CheckOut).run(worker, visitId);
    expect(await presences()).toEqual([]);
  });

  it('cannot be at two visits at once, and not at one of a colleague', async () => {
    await goIn();
    const { occurrences } = await town.use(SeeTenancies).one(worker, tenancyId);
    const other = String(occurrences.find(({ step }) => step === 'v2')?.id);
    await expect(town.use(CheckIn).run(worker, other, arrival())).rejects.toThrow(Refused);
    await expect(goIn(second)).rejects.toThrow(Forbidden);
    await expect(goIn(stranger)).rejects.toThrow(NotFound);
    await town.use(CheckOut).run(worker, visitId);
  });

  it('calls others half an hour after the planned end, exactly once, and never the missing person', async () => {
    await goIn();
    town.moveTo(later(89).toISOString());
    await town.use(AlertForWorkers).run();
    expect(await told()).toEqual([]);
    town.moveTo(later(2).toISOString());
    await Promise.all([town.use(AlertForWorkers).run(), town.use(AlertForWorkers).run()]);
    await town.use(AlertForWorkers).run();
    const ids = (await told()).map((one) => one.account_id);
    expect(ids).toContain(lead.accountId);
    expect(ids).not.toContain(worker.accountId);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await presences())[0]?.alertedAt).toBeInstanceOf(Date);
  });

  it('calls nobody when she came out in time', async () => {
    await goIn();
    await town.use(CheckOut).run(worker, visitId);
    town.moveTo(later(120).toISOString());
    await town.use(AlertForWorkers).run();
    expect(await told()).toEqual([]);
  });

  it('is cleared by somebody else who found out, once', async () => {
    await goIn();
    const id = String((await presences())[0]?.id);
    await expect(town.use(ClearPresence).run(worker, id, 'Alles gut')).rejects.toThrow(Forbidden);
    await expect(town.use(ClearPresence).run(stranger, id, 'Alles gut')).rejects.toThrow(NotFound);
    await town.use(ClearPresence).run(second, id, 'Telefon war leer');
    await expect(town.use(ClearPresence).run(second, id, 'Telefon war leer')).rejects.toThrow(Refused);
    expect(await presences()).toEqual([]);
  });

  describe('where a worker was threatened', () => {
    const offer = (secondWorkerId: string | null) =>
      town.use(OfferVisit).run(worker, visitId, later(24 * 60), null, { secondWorkerId });
    beforeEach(() =>
      town.use(SyncForm).run(worker, visitId, {
        clientId: randomUUID(),
        baseVersion: 0,
        fields: { 'safety.worker-threatened': true },
        writtenAt: town.db.clock.now(),
        skewMs: 0,
      }),
    );

    it('no visit is offered for one alone, nor with somebody of another organisation', async () => {
      for (const along of [null, String(stranger.accountId), String(worker.accountId)]) {
        await expect(offer(along)).rejects.toThrow(Invalid);
      }
      await offer(String(second.accountId));
    });

    it('only a lead of the organisation says that one may go alone again', async () => {
      const by = (actor: Actor, byTwo: boolean) => town.use(SetVisitByTwo).run(actor, tenancyId, byTwo);
      await expect(by(worker, false)).rejects.toThrow(Forbidden);
      await expect(by(stranger, true)).rejects.toThrow(NotFound);
      await by(lead, false);
      await by(lead, false);
      await goIn();
      await town.use(CheckOut).run(worker, visitId);
      await by(worker, true);
      await expect(goIn()).rejects.toThrow(Refused);
    });

    it('nobody goes in alone; both are looked after, and both find the door', async () => {
      await expect(goIn()).rejects.toThrow(Refused);
      await offer(String(second.accountId));
      const seen = (await town.use(SeeVisits).run(second, '2026-11-26', '2026-11-26')).find(({ id }) => id === visitId);
      expect(seen).toMatchObject({ assigned: 'me', address: { street: expect.any(String) } });
      await goIn(second);
      expect((await presences()).map((one) => one.workerId).sort()).toEqual(
        [worker.accountId, second.accountId].map(String).sort(),
      );
      await town.use(CheckOut).run(second, visitId);
      expect(await presences()).toHaveLength(1);
    });
  });

  describe('an interpreter', () => {
    const at = new Date('2026-11-27T09:00:00Z');
    const anInterpreter = () =>
      town.use(AddCompanion).run(worker, { kind: 'interpreter', name: 'Samira K.', languages: ['ar'] });
    const otherVisit = async () => {
      const other = await signLease(town, worker, '2027-02-01');
      await town.rows(`update tenancy set worker_id = $2 where id = $1`, [other.tenancyId, second.accountId]);
      const { occurrences } = await town.use(SeeTenancies).one(worker, other.tenancyId);
      return String(occurrences.find(({ step }) => step === 'v1')?.id);
    };

    it('is never booked for two visits at once, and free again when one is called off', async () => {
      const companionId = await anInterpreter();
      const other = await otherVisit();
      await town.use(OfferVisit).run(worker, visitId, at, null, { companionId });
      const half = new Date('2026-11-27T09:45:00Z');
      const clash = town.use(OfferVisit).run(second, other, half, null, { companionId });
      await expect(clash).rejects.toThrow(new Refused('companion-booked'));
      await town.use(CallOffVisit).run(worker, visitId, 'household_asked');
      await town.use(OfferVisit).run(second, other, half, null, { companionId });
    });

    it('moves with the appointment, without being in the way of itself', async () => {
      const companionId = await anInterpreter();
      await town.use(OfferVisit).run(worker, visitId, at, null, { companionId });
      await town.use(OfferVisit).run(worker, visitId, new Date('2026-11-27T09:30:00Z'), null, { companionId });
    });

    it('is of one organisation, and not booked once off the list', async () => {
      const companionId = await anInterpreter();
      expect((await town.use(SeeCompanions).run(stranger)).map(({ id }) => id)).not.toContain(companionId);
      await expect(town.use(RetireCompanion).run(stranger, companionId)).rejects.toThrow(NotFound);
      await town.use(RetireCompanion).run(worker, companionId);
      await expect(town.use(RetireCompanion).run(worker, companionId)).rejects.toThrow(NotFound);
      await expect(town.use(OfferVisit).run(worker, visitId, at, null, { companionId })).rejects.toThrow(Invalid);
    });
  });
});
