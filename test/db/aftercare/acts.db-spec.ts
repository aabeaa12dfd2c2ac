import { randomUUID } from 'node:crypto';
import {
  AnswerForPerson,
  CallOffVisit,
  ChangeConsent,
  ConfirmVisit,
  EndTenancy,
  FindDueMessages,
  FinishFollowUp,
  HandOnEscalation,
  MarkTextRead,
  MoveDuty,
  NameDeputy,
  NoteConcern,
  OfferVisit,
  PausePlan,
  RecordAbsence,
  ResumePlan,
  ReviewExit,
  SeeAppointments,
  SeeColleagues,
  SeeDuties,
  SeeEscalations,
  SeeFollowUps,
  SeeFreeTexts,
  SeePeople,
  SeeQuestions,
  SeeTenancies,
  SeeVisits,
  SettleDuty,
} from '@bleibe/aftercare';
import { type Actor, Invalid, NotFound, Refused } from '@bleibe/platform';
import { signLease } from '../../factories/moved-in';
import { NOW } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('what aftercare workers do by hand', () => {
  let town: Town;
  let worker: Actor;
  let colleague: Actor;
  let stranger: Actor;
  let tenancyId: string;
  beforeAll(async () => {
    town = await Town.open();
    worker = await town.staff('aftercare-worker');
    stranger = await town.staff('aftercare-worker', { other: true });
  });
  afterAll(() => town.close());
  beforeEach(async () => {
    town.moveTo(NOW);
    ({ tenancyId } = await signLease(town, worker, '2027-02-01'));
    colleague ??= await town.staff('aftercare-worker');
    await town.rows(`update tenancy set worker_id = $2 where id = $1`, [tenancyId, worker.accountId]);
  });

  const plan = () => town.use(SeeTenancies).one(worker, tenancyId);
  const step = async (code: string) => {
    const found = (await plan()).occurrences.find((one) => one.step === code);
    if (!found) throw new Error(`no step ${code}`);
    return found;
  };
  const contact = async () =>
    String((await town.use(SeePeople).run(worker, tenancyId)).find((one) => one.isContact)?.id);
  const alarms = async () =>
    (await town.use(SeeEscalations).run(worker)).filter(({ escalation }) => escalation.tenancyId === tenancyId);
  const work = async (kind: string) =>
    (await town.use(SeeFollowUps).run(worker)).filter((one) => one.tenancyId === tenancyId && one.kind === kind);

  describe('appointments', () => {
    it('are offered, confirmed, moved and called off, and the visit stays to be made', async () => {
      const { id } = await step('v1');
      await town.use(OfferVisit).run(worker, id, new Date('2027-02-04T09:00:00Z'));
      await town.use(ConfirmVisit).run(worker, id);
      await town.use(OfferVisit).run(worker, id, new Date('2027-02-05T09:00:00Z'), String(colleague.accountId));
      await town.use(CallOffVisit).run(worker, id, 'household_asked');
      const appointments = await town.use(SeeAppointments).run(worker, id);
      expect(appointments.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
      expect((await step('v1')).state).toBe('planned');
      await expect(town.use(CallOffVisit).run(worker, id, 'household_asked')).rejects.toThrow(NotFound);
    });

    it('are not offered in the past, nor for somebody of another organisation', async () => {
      const { id } = await step('v1');
      await expect(town.use(OfferVisit).run(worker, id, new Date('2020-01-01T09:00:00Z'))).rejects.toThrow(Invalid);
      const elsewhere = town.use(OfferVisit).run(worker, id, new Date('2027-02-04T09:00:00Z'), stranger.accountId);
      await expect(elsewhere).rejects.toThrow(Invalid);
      const byStranger = town.use(OfferVisit).run(stranger, id, new Date('2027-02-04T09:00:00Z'));
      await expect(byStranger).rejects.toThrow(NotFound);
    });

    it('show the door to the colleague who goes there, and to nobody else of the team', async () => {
      const { id } = await step('v1');
      await town.use(OfferVisit).run(worker, id, new Date('2027-02-04T09:00:00Z'), String(colleague.accountId));
      town.moveTo('2027-02-03T09:00:00Z');
      const seen = async (actor: Actor) =>
        (await town.use(SeeVisits).run(actor, '2027-02-04', '2027-02-04')).find((one) => one.id === id);
      expect(await seen(colleague)).toMatchObject({ assigned: 'me', address: { street: expect.any(String) } });
      expect(await seen(await town.staff('aftercare-worker'))).toMatchObject({ assigned: 'colleague', address: null });
    });
  });

  describe('an absence', () => {
    it('is seen by colleagues, and must end after it begins', async () => {
      const workerId = String(worker.accountId);
      const backwards = { workerId, fromOn: '2027-03-05', untilOn: '2027-03-01' };
      await expect(town.use(RecordAbsence).run(worker, backwards)).rejects.toThrow(Invalid);
      await town.use(RecordAbsence).run(worker, { workerId, fromOn: '2027-03-01', untilOn: '2027-03-05' });
      const seen = (await town.use(SeeColleagues).run(colleague)).find(({ id }) => id === workerId);
      expect(seen?.absences).toContainEqual({ fromOn: '2027-03-01', untilOn: '2027-03-05' });
      expect((await town.use(SeeColleagues).run(stranger)).map(({ id }) => id)).not.toContain(workerId);
    });

    it('finds a deputy who was named; not oneself, and nobody of another organisation', async () => {
      await town.use(NameDeputy).run(worker, tenancyId, String(colleague.accountId));
      expect((await plan()).tenancy.deputyId).toBe(colleague.accountId);
      for (const nobody of [worker, stranger]) {
        await expect(town.use(NameDeputy).run(worker, tenancyId, String(nobody.accountId))).rejects.toThrow(Invalid);
      }
      await expect(town.use(NameDeputy).run(stranger, tenancyId, null)).rejects.toThrow(NotFound);
    });
  });

  it('a pause shows in the plan until somebody ends it, and cannot end in the past', async () => {
    await expect(town.use(PausePlan).run(worker, tenancyId, new Date('2020-01-01'))).rejects.toThrow(Invalid);
    await town.use(PausePlan).run(worker, tenancyId, null);
    expect(await plan()).toMatchObject({ paused: true, pausedUntil: null });
    await town.use(ResumePlan).run(worker, tenancyId);
    await town.use(ResumePlan).run(worker, tenancyId);
    expect(await plan()).toMatchObject({ paused: false });
  });

  describe('the end of a tenancy', () => {
    it('is looked back at once, and only after it has ended', async () => {
      const review = { livesNow: 'own_home', note: 'Größere Wohnung gefunden.' } as const;
      await expect(town.use(ReviewExit).run(worker, tenancyId, review)).rejects.toThrow(Refused);
      const tooEarly = town.use(EndTenancy).run(worker, tenancyId, { on: '2027-01-31', reason: 'moved_on' });
      await expect(tooEarly).rejects.toThrow(Invalid);
      await town.use(EndTenancy).run(worker, tenancyId, { on: '2027-02-20', reason: 'moved_on' });
      expect(await work('exit-review')).toHaveLength(1);
      await expect(town.use(ReviewExit).run(stranger, tenancyId, review)).rejects.toThrow(NotFound);
      await town.use(ReviewExit).run(worker, tenancyId, review);
      expect(await work('exit-review')).toHaveLength(0);
      await expect(town.use(ReviewExit).run(worker, tenancyId, review)).rejects.toThrow(Refused);
    });

    it('in homelessness raises an alarm', async () => {
      await town.use(EndTenancy).run(worker, tenancyId, { on: '2027-02-20', reason: 'landlord_gave_notice' });
      await town.use(ReviewExit).run(worker, tenancyId, { livesNow: 'homeless', note: '' });
      expect((await alarms()).map(({ escalation }) => [escalation.category, escalation.severity])).toEqual([
        ['homeless_now', 'S1'],
      ]);
    });
  });

  describe('legal dates', () => {
    const duties = () => town.use(SeeDuties).run(worker, tenancyId);
    const registration = async () => String((await duties()).find(({ kind }) => kind === 'registration')?.id);

    it('move with their reminders, and are reminded of no more once they are settled', async () => {
      const id = await registration();
      await town.use(MoveDuty).run(worker, id, '2027-03-15');
      const moved = (await duties()).find((one) => one.id === id);
      expect(moved).toMatchObject({ dueOn: '2027-03-15', remindersOn: ['2027-03-04', '2027-03-09', '2027-03-13'] });
      await town.use(SettleDuty).run(worker, id, 'not_needed');
      await town.use(SettleDuty).run(worker, id, 'done');
      const settled = (await duties()).find((one) => one.id === id);
      expect(settled).toMatchObject({ settledAs: 'not_needed', remindersOn: [] });
      await expect(town.use(MoveDuty).run(worker, id, '2027-04-01')).rejects.toThrow(Refused);
    });

    it('are not there for another organisation, and do not move into the past', async () => {
      const id = await registration();
      await expect(town.use(SettleDuty).run(stranger, id, 'done')).rejects.toThrow(NotFound);
      await expect(town.use(MoveDuty).run(stranger, id, '2027-04-01')).rejects.toThrow(NotFound);
      await expect(town.use(SeeDuties).run(stranger, tenancyId)).rejects.toThrow(NotFound);
      await expect(town.use(MoveDuty).run(worker, id, '2020-01-01')).rejects.toThrow(Invalid);
    });
  });

  describe('a survey on the telephone', () => {
    const entry = (answers: Record<string, unknown>, canSpeakFreely = true) => ({
      clientId: randomUUID(),
      mode: 'phone' as const,
      language: 'de',
      withInterpreter: false,
      canSpeakFreely,
      answers,
    });
    const invited = async () => {
      town.moveTo('2027-02-15T09:30:00Z');
      await town.use(FindDueMessages).run();
      await town.work();
      return (await step('s1')).id;
    };

    it('asks nothing about safety while somebody may listen', async () => {
      const id = await invited();
      const asked = async (canSpeakFreely: boolean) =>
        (await town.use(SeeQuestions).run(worker, id, { language: 'de', canSpeakFreely })).items;
      expect(await asked(true)).toContain('safe_at_home');
      expect(await asked(false)).not.toContain('safe_at_home');
      expect(await asked(false)).not.toContain('danger_now');
      await expect(town.use(SeeQuestions).run(stranger, id, { language: 'de', canSpeakFreely: true })).rejects.toThrow(
        NotFound,
      );
      await town.use(AnswerForPerson).run(worker, id, entry({ flat_happy: 4 }, false));
      expect(await work('private-contact')).toHaveLength(1);
      await expect(asked(true)).rejects.toThrow(Refused);
    });

    it('with a free text waits for the worker of the tenancy alone; what she reads can raise an alarm', async () => {
      const id = await invited();
      await town.use(AnswerForPerson).run(worker, id, entry({ flat_happy: 4, free_text: 'Der Nachbar ist laut.' }));
      const mine = (await town.use(SeeFreeTexts).run(worker)).filter((one) => one.tenancyId === tenancyId);
      expect(mine.map(({ texts }) => texts)).toEqual([[{ itemCode: 'free_text', text: 'Der Nachbar ist laut.' }]]);
      const readingId = String(mine[0]?.id);
      for (const other of [colleague, stranger]) {
        expect((await town.use(SeeFreeTexts).run(other)).map((one) => one.id)).not.toContain(readingId);
        await expect(town.use(MarkTextRead).run(other, readingId, [])).rejects.toThrow(NotFound);
      }
      await expect(
        town.use(FinishFollowUp).run(worker, readingId, { outcome: 'not_needed', note: '' }),
      ).rejects.toThrow(Refused);
      await town.use(MarkTextRead).run(worker, readingId, ['conflict']);
      await town.use(MarkTextRead).run(worker, readingId, ['not-safe']);
      expect((await alarms()).map(({ escalation }) => escalation.category)).toEqual(['conflict']);
      expect((await town.use(SeeFreeTexts).run(worker)).map((one) => one.id)).not.toContain(readingId);
    });
  });

  describe('a concern somebody tells', () => {
    it('becomes an alarm that a colleague can be handed; a call about it is finished once', async () => {
      const personId = await contact();
      await town.use(NoteConcern).run(worker, {
        tenancyId,
        personId,
        about: { category: 'conflict', severity: 'S3' },
        words: null,
      });
      const [alarm] = await alarms();
      const id = String(alarm?.escalation.id);
      await expect(town.use(HandOnEscalation).run(worker, id, String(stranger.accountId))).rejects.toThrow(Invalid);
      await expect(town.use(HandOnEscalation).run(stranger, id, String(stranger.accountId))).rejects.toThrow(NotFound);
      await town.use(HandOnEscalation).run(worker, id, String(colleague.accountId));
      await town.use(HandOnEscalation).run(worker, id, String(colleague.accountId));
      expect((await alarms())[0]?.escalation).toMatchObject({
        state: 'acknowledged',
        acknowledgedBy: colleague.accountId,
        deadlineAt: alarm?.escalation.deadlineAt,
      });
      const told = await town.rows(`select 1 from message where account_id = $1 and ids ->> 'escalationId' = $2`, [
        colleague.accountId,
        id,
      ]);
      expect(told).toHaveLength(1);
      const [call] = await work('call');
      const finished = { outcome: 'done', note: 'Beide haben geredet.' } as const;
      await expect(town.use(FinishFollowUp).run(stranger, String(call?.id), finished)).rejects.toThrow(NotFound);
      await town.use(FinishFollowUp).run(worker, String(call?.id), finished);
      await expect(town.use(FinishFollowUp).run(worker, String(call?.id), finished)).rejects.toThrow(Refused);
    });

    it('and a consent belong to people of this tenancy only', async () => {
      const other = await signLease(town, worker, '2027-02-01');
      const [person] = (await town.use(SeePeople).run(worker, other.tenancyId)).filter((one) => one.isContact);
      const personId = String(person?.id);
      const concern = { tenancyId, personId, about: null, words: null };
      await expect(town.use(NoteConcern).run(worker, concern)).rejects.toThrow(NotFound);
      const consent = { tenancyId, subjectId: personId, purpose: 'aftercare-survey', given: false } as const;
      await expect(town.use(ChangeConsent).run(worker, { ...consent, choice: 'stop', language: 'de' })).rejects.toThrow(
        NotFound,
      );
      await expect(town.use(SeePeople).run(stranger, tenancyId)).rejects.toThrow(NotFound);
    });
  });
});
