import {
  ChangeWorker,
  ConfirmVisit,
  EndTenancy,
  MoveAnchor,
  OfferVisit,
  RecordBenefitEnd,
  RecordBounce,
  RecordPermit,
} from '@bleibe/aftercare';
import { whoConsents } from '@bleibe/accounts';
import { type Actor, Forbidden, Invalid, NotFound, newId } from '@bleibe/platform';
import { type MovedIn, signLease } from '../../factories/moved-in';
import { NOW } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('papers, days and people of a tenancy', () => {
  let town: Town;
  let worker: Actor;
  let lead: Actor;
  let stranger: Actor;
  let lease: MovedIn;
  beforeAll(async () => {
    town = await Town.open();
    [worker, lead] = [await town.staff('aftercare-worker'), await town.staff('team-lead')];
    stranger = await town.staff('aftercare-worker', { other: true });
    town.moveTo(NOW);
    lease = await signLease(town, worker, '2027-02-01');
  });
  afterAll(() => town.close());

  const stepOf = async (step: string) => {
    const [row] = await town.rows<{ id: string; state: string; on: string; window_end: string }>(
      `select id, state, planned_on::text as on, window_end::text from occurrence where tenancy_id = $1 and step = $2`,
      [lease.tenancyId, step],
    );
    if (!row) throw new Error(`no ${step}`);
    return row;
  };
  const contact = async () => {
    const [row] = await town.rows<{ id: string }>(
      `select p.id from household_person p join tenancy t on t.household_id = p.household_id
        where t.id = $1 and p.is_contact`,
      [lease.tenancyId],
    );
    return String(row?.id);
  };
  const reconfirm = () =>
    town.rows(`select occurrence_id from follow_up where tenancy_id = $1 and kind = 'reconfirm-appointment'`, [
      lease.tenancyId,
    ]);

  it('a move-in that changes asks anew about agreed times only; offered ones move without a task (R12)', async () => {
    const [v1, v2] = [await stepOf('v1'), await stepOf('v2')];
    await town.use(OfferVisit).run(worker, v1.id, new Date('2027-02-04T13:00:00Z'), null);
    await town.use(ConfirmVisit).run(worker, v1.id);
    await town.use(OfferVisit).run(worker, v2.id, new Date('2027-03-01T13:00:00Z'), null);
    await expect(town.use(MoveAnchor).run(stranger, lease.tenancyId, '2027-03-01')).rejects.toThrow(NotFound);

    await town.use(MoveAnchor).run(worker, lease.tenancyId, '2027-03-01');
    expect(await reconfirm()).toEqual([{ occurrence_id: v1.id }]);
    expect(await stepOf('v1')).toMatchObject({ state: 'confirmed', on: v1.on });
    expect(await stepOf('v2')).toMatchObject({ state: 'planned', on: '2027-03-30' });
    const times = await town.rows(`select state from appointment where occurrence_id = $1`, [v2.id]);
    expect(times).toEqual([{ state: 'cancelled' }]);
  });

  it('an offered time that still fits stays, in the window of the new day', async () => {
    const v2 = await stepOf('v2');
    await town.use(OfferVisit).run(worker, v2.id, new Date('2027-03-30T12:00:00Z'), null);
    const offered = await stepOf('v2');
    await town.use(MoveAnchor).run(worker, lease.tenancyId, '2027-03-02');
    expect(await stepOf('v2')).toMatchObject({ state: 'offered', on: offered.on, window_end: '2027-04-09' });
  });

  it('another worker is put in charge by the team lead, once, and the change is kept', async () => {
    const next = await town.staff('aftercare-worker');
    const change = (by: Actor, to = next) => town.use(ChangeWorker).run(by, lease.tenancyId, String(to.accountId));
    await expect(change(worker)).rejects.toThrow(Forbidden);
    await expect(change(await town.staff('team-lead', { other: true }))).rejects.toThrow(NotFound);
    await expect(change(lead, stranger)).rejects.toThrow(Invalid);
    await change(lead);
    await change(lead);
    const changes = await town.rows(`select worker_before as before, worker_after as after from worker_change`);
    expect(changes).toEqual([{ before: worker.accountId, after: next.accountId }]);
    const [review] = await town.rows(`select subject_id from occurrence where tenancy_id = $1 and step = 'r1'`, [
      lease.tenancyId,
    ]);
    expect(review).toEqual({ subject_id: next.accountId });
    await town.use(MoveAnchor).run(next, lease.tenancyId, '2027-03-03');
    const reviews = await town.rows(`select 1 from occurrence where tenancy_id = $1 and step = 'r1'`, [
      lease.tenancyId,
    ]);
    expect(reviews).toHaveLength(1);
  });

  it('a message that came back is written down by a worker, once, and raises once', async () => {
    const { id } = await stepOf('s1');
    await expect(town.use(RecordBounce).run(stranger, id)).rejects.toThrow(NotFound);
    await town.use(RecordBounce).run(worker, id);
    await town.use(RecordBounce).run(worker, id);
    const raised = await town.rows(`select category, severity from escalation where tenancy_id = $1`, [
      lease.tenancyId,
    ]);
    expect(raised).toEqual([{ category: 'contact_lost', severity: 'S3' }]);
  });

  it('permit and benefit become dates with reminders; not for another organisation, not for another household', async () => {
    const person = await contact();
    const permit = { permit: 'other', printedUntil: '2027-12-31', covered: 'no' } as const;
    await expect(town.use(RecordPermit).run(stranger, lease.tenancyId, person, permit)).rejects.toThrow(NotFound);
    await expect(town.use(RecordPermit).run(worker, lease.tenancyId, newId(), permit)).rejects.toThrow(NotFound);
    await town.use(RecordPermit).run(worker, lease.tenancyId, person, permit);
    await town.use(RecordPermit).run(worker, lease.tenancyId, person, permit);
    await town.use(RecordBenefitEnd).run(worker, lease.tenancyId, person, '2027-09-30');
    const duties = await town.rows(
      `select kind, due_on::text as due from duty where tenancy_id = $1 and kind in ('permit', 'benefit_end') order by kind`,
      [lease.tenancyId],
    );
    expect(duties).toEqual([
      { kind: 'benefit_end', due: '2027-09-30' },
      { kind: 'permit', due: '2027-12-31' },
    ]);
  });

  it('of two words on consent of the same instant the no counts', async () => {
    const id = newId();
    for (const given of [true, false, true]) {
      await town.rows(
        `insert into consent_entry (id, subject_kind, subject_id, purpose, given, text_version, language, mode, recorded_at)
         values ($1, 'person', $2, 'aftercare-survey', $3, 'x', 'de', 'self', '2027-01-01')`,
        [newId(), id, given],
      );
    }
    expect((await town.db.asSystem((tx) => whoConsents(tx, 'aftercare-survey', [id]))).size).toBe(0);
  });

  it('nobody is put in charge of what has ended', async () => {
    town.moveTo('2027-04-20T10:00:00Z');
    await town.use(EndTenancy).run(worker, lease.tenancyId, { on: '2027-04-20', reason: 'moved_on' });
    const late = town.use(ChangeWorker).run(lead, lease.tenancyId, String(worker.accountId));
    await expect(late).rejects.toThrow('tenancy-ended');
  });
});
