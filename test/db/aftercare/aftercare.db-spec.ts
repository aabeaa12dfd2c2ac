import { randomUUID } from 'node:crypto';
import {
  AcknowledgeEscalation,
  AnswerSurvey,
  BeginTenancies,
  CancelTenancy,
  ClimbLadder,
  CloseEscalation,
  CloseSurveys,
  CreatePlan,
  FindDueMessages,
  RecordVisit,
  SURVEY_TOKEN,
  SeeEscalations,
  SeeSurvey,
  SeeTenancies,
  SeeVisits,
  StartTenancy,
} from '@bleibe/aftercare';
import { EndProposal, SeeProposals } from '@bleibe/matching';
import { type Actor, Forbidden, Invalid, NotFound, Refused, Secrets, system } from '@bleibe/platform';
import { type MovedIn, signLease } from '../../factories/moved-in';
import { NOW } from '../../factories/needs';
import { Town } from '../../factories/town';

const MOVE_IN = '2027-02-01';

describe('aftercare', () => {
  let town: Town;
  let worker: Actor;
  beforeAll(async () => {
    town = await Town.open();
    worker = await town.staff('aftercare-worker');
  });
  afterAll(() => town.close());

  const signed = async (): Promise<MovedIn> => {
    town.moveTo(NOW);
    return signLease(town, worker, MOVE_IN);
  };
  const occurrences = async (tenancyId: string) => (await town.use(SeeTenancies).one(worker, tenancyId)).occurrences;
  const step = async (tenancyId: string, code: string) =>
    (await occurrences(tenancyId)).find((one) => one.step === code);
  const escalations = async (tenancyId: string, actor = worker) =>
    (await town.use(SeeEscalations).run(actor)).filter(({ escalation }) => escalation.tenancyId === tenancyId);

  /** Sends what is due and says which links the letters hold. */
  const invite = async (tenancyId: string, at: string): Promise<string[]> => {
    town.moveTo(at);
    await town.use(FindDueMessages).run();
    await town.work();
    const links = await town.rows<{ id: string }>(
      `select l.id from survey_link l join occurrence o on o.id = l.occurrence_id
        where o.tenancy_id = $1 and o.step = 's1' order by l.id`,
      [tenancyId],
    );
    return links.map(({ id }) => town.use(Secrets).token(SURVEY_TOKEN, id));
  };
  const answer = (token: string | undefined, answers: Record<string, unknown>, clientId: string = randomUUID()) =>
    town.use(AnswerSurvey).run({ token: String(token), clientId, language: 'de', answers });

  describe('the plan', () => {
    it('has the dates of the worked example D01', async () => {
      const { tenancyId } = await signed();
      const planned = (await occurrences(tenancyId)).map(({ step: code, on, windowStart, windowEnd }) =>
        [code, on, windowStart, windowEnd].join(' '),
      );
      expect(planned).toEqual(
        expect.arrayContaining([
          'v0 2027-01-25 2027-01-18 2027-01-31',
          'm1 2027-02-02 2027-02-02 2027-02-05',
          'v1 2027-02-04 2027-02-02 2027-02-08',
          's1 2027-02-15 2027-02-13 2027-02-25',
          'l2 2027-05-03 2027-04-28 2027-05-15',
          's5 2028-01-22 2028-01-19 2028-02-12',
          'r1 2028-02-29 2028-02-29 2028-03-14',
        ]),
      );
      expect(planned).toHaveLength(17);
      expect((await step(tenancyId, 's1'))?.sendAt?.toISOString()).toBe('2027-02-15T09:00:00.000Z');
    });

    it('is made once, however often the task runs', async () => {
      const { tenancyId, proposalId } = await signed();
      await Promise.all([1, 2].map(() => town.use(CreatePlan).run(system, tenancyId)));
      await town.use(StartTenancy).run(system, proposalId);
      expect(await occurrences(tenancyId)).toHaveLength(17);
    });

    it('is not there for another organisation, for the household and for the landlord', async () => {
      const { tenancyId, seeker, landlord } = await signed();
      for (const actor of [await town.staff('aftercare-worker', { other: true }), seeker.actor, landlord.actor]) {
        await expect(town.use(SeeTenancies).one(actor, tenancyId)).rejects.toThrow(NotFound);
      }
    });

    it('brings the match to its goal on the day of the move-in', async () => {
      const { proposalId, caseworker } = await signed();
      town.moveTo('2027-01-31T22:00:00Z');
      await town.use(BeginTenancies).run();
      expect((await town.use(SeeProposals).one(caseworker, proposalId)).proposal.state).toBe('signed');
      town.moveTo('2027-01-31T23:30:00Z');
      await town.use(BeginTenancies).run();
      expect((await town.use(SeeProposals).one(caseworker, proposalId)).proposal.state).toBe('moved-in');
    });

    it('is called off when the move-in comes to nothing: nobody is asked how they live where they never lived', async () => {
      const { tenancyId, proposalId, caseworker } = await signed();
      await town.use(EndProposal).run(caseworker, proposalId, 'household-asked');
      await town.work();
      await town.use(CancelTenancy).run(system, proposalId);
      const states = (await occurrences(tenancyId)).map(({ state }) => state);
      expect(states).toHaveLength(17);
      expect(new Set(states)).toEqual(new Set(['cancelled']));
      expect(await invite(tenancyId, '2027-02-15T09:30:00Z')).toEqual([]);
    });

    it('goes on when a tenancy that has begun is called off by mistake', async () => {
      const { tenancyId, proposalId } = await signed();
      town.moveTo('2027-02-01T08:00:00Z');
      await town.use(BeginTenancies).run();
      await town.use(CancelTenancy).run(system, proposalId);
      expect((await step(tenancyId, 's1'))?.state).toBe('planned');
    });
  });

  describe('a survey', () => {
    it('is sent once, however often somebody looks for what is due', async () => {
      const { tenancyId } = await signed();
      const links = await invite(tenancyId, '2027-02-15T09:00:30Z');
      expect(links).toHaveLength(1);
      expect(await invite(tenancyId, '2027-02-15T09:05:00Z')).toEqual(links);
      const sent = await town.rows(
        `select m.state from message m where m.kind = 'survey-invitation' and m.ids ->> 'occurrenceId' = $1`,
        [(await step(tenancyId, 's1'))?.id],
      );
      expect(sent).toEqual([{ state: 'sent' }]);
    });

    it('waits until the morning when it would come at night', async () => {
      const { tenancyId } = await signed();
      expect(await invite(tenancyId, '2027-02-15T21:00:00Z')).toEqual([]);
      expect((await step(tenancyId, 's1'))?.sendAt?.toISOString()).toBe('2027-02-16T07:00:00.000Z');
      expect(await invite(tenancyId, '2027-02-16T07:00:30Z')).toHaveLength(1);
    });

    it('is reminded of after three and seven days, and no more once it was answered', async () => {
      const { tenancyId } = await signed();
      const [token] = await invite(tenancyId, '2027-02-15T09:00:30Z');
      town.moveTo('2027-02-18T09:01:00Z');
      await town.work();
      const attempts = () =>
        town.rows(
          `select a.kind, a.seq from contact_attempt a join occurrence o on o.id = a.occurrence_id
            where o.tenancy_id = $1 and o.step = 's1' order by a.at`,
          [tenancyId],
        );
      expect(await attempts()).toEqual([
        { kind: 'invitation', seq: 1 },
        { kind: 'reminder', seq: 1 },
      ]);
      await answer(token, { safe_at_home: 'yes' });
      town.moveTo('2027-02-22T09:01:00Z');
      await town.work();
      expect(await attempts()).toHaveLength(2);
    });

    it('says nothing to somebody with another link', async () => {
      await expect(town.use(SeeSurvey).run('A'.repeat(43), 'de')).rejects.toThrow(NotFound);
      await expect(answer('A'.repeat(43), {})).rejects.toThrow(NotFound);
    });

    it('changes nothing by being looked at', async () => {
      const { tenancyId } = await signed();
      const [token] = await invite(tenancyId, '2027-02-15T09:00:30Z');
      for (let n = 0; n < 3; n++) expect((await town.use(SeeSurvey).run(String(token), 'uk')).answered).toBe(false);
      expect((await step(tenancyId, 's1'))?.state).toBe('sent');
    });

    it('takes the same submission twice as one, and another one not at all', async () => {
      const { tenancyId } = await signed();
      const [token] = await invite(tenancyId, '2027-02-15T09:00:30Z');
      const clientId = randomUUID();
      const twice = await Promise.all([
        answer(token, { safe_at_home: 'no' }, clientId),
        answer(token, { safe_at_home: 'no' }, clientId),
      ]);
      expect(twice).toEqual([{ callComing: true }, { callComing: true }]);
      expect(await escalations(tenancyId)).toHaveLength(1);
      await expect(answer(token, { safe_at_home: 'yes' })).rejects.toThrow(new Refused('survey-answered'));
    });

    it('refuses an answer that it did not offer, and writes nothing', async () => {
      const { tenancyId } = await signed();
      const [token] = await invite(tenancyId, '2027-02-15T09:00:30Z');
      await expect(answer(token, { safe_at_home: 'maybe' })).rejects.toThrow(Invalid);
      await expect(answer(token, { who5_1: 3 })).rejects.toThrow(Invalid);
      expect((await step(tenancyId, 's1'))?.state).toBe('sent');
    });

    it('that nobody answers closes with its window, and somebody calls; a late answer still counts', async () => {
      const { tenancyId } = await signed();
      const [token] = await invite(tenancyId, '2027-02-15T09:00:30Z');
      town.moveTo('2027-02-25T22:30:00Z');
      await town.use(CloseSurveys).run();
      expect((await step(tenancyId, 's1'))?.state).toBe('sent');
      town.moveTo('2027-02-25T23:30:00Z');
      await town.use(CloseSurveys).run();
      await town.use(CloseSurveys).run();
      expect((await step(tenancyId, 's1'))?.state).toBe('not_reached');
      const calls = () =>
        town.rows(`select due_at, outcome from follow_up where tenancy_id = $1 and kind = 'call'`, [tenancyId]);
      expect(await calls()).toEqual([{ due_at: new Date('2027-03-02T16:00:00Z'), outcome: null }]);

      town.moveTo('2027-03-06T20:15:00Z');
      await answer(token, { safe_at_home: 'yes' });
      expect(await step(tenancyId, 's1')).toMatchObject({ state: 'completed', timeliness: 'late' });
      expect(await calls()).toMatchObject([{ outcome: 'answered' }]);
    });
  });

  describe('a bad answer', () => {
    it('"not safe" is an S1 within four hours, with a visit and a letter to those in charge', async () => {
      const { tenancyId } = await signed();
      const lead = await town.staff('team-lead');
      const [token] = await invite(tenancyId, '2027-02-15T09:00:30Z');
      town.moveTo('2027-02-16T08:00:00Z');
      await answer(token, { safe_at_home: 'no' });
      await town.work();
      const [seen] = await escalations(tenancyId);
      expect(seen?.escalation).toMatchObject({ severity: 'S1', category: 'safety', state: 'open' });
      expect(seen?.escalation.deadlineAt.toISOString().slice(0, 16)).toBe('2027-02-16T12:00');
      const visits = await town.use(SeeVisits).run(worker, '2027-02-16', '2027-02-17');
      expect(visits).toContainEqual(expect.objectContaining({ tenancyId, followUp: true, state: 'planned' }));
      const paged = async () =>
        (
          await town.rows<{ account_id: string }>(
            `select account_id from message where kind = 'escalation-raised' and state = 'sent' and ids ->> 'escalationId' = $1`,
            [seen?.escalation.id],
          )
        ).map((row) => row.account_id);
      expect(await paged()).toEqual([worker.accountId]);
      // Nobody takes it: the lead hears of it in place of the deputy there is not, and at the deadline (R21).
      town.moveTo('2027-02-16T12:01:00Z');
      await town.use(ClimbLadder).run();
      await town.use(ClimbLadder).run();
      await town.work();
      expect((await paged()).filter((id) => id === lead.accountId)).toHaveLength(2);
    });

    it('is kept from the landlord, from caseworkers and from other organisations', async () => {
      const { tenancyId, landlord, caseworker } = await signed();
      const [token] = await invite(tenancyId, '2027-02-15T09:00:30Z');
      await answer(token, { safe_at_home: 'no' });
      const others = [landlord.actor, caseworker, await town.staff('aftercare-worker', { other: true })];
      for (const actor of others) expect(await escalations(tenancyId, actor)).toEqual([]);
      const [answers] = await town.rows(
        `select answers from survey_answer a join occurrence o on o.id = a.occurrence_id where o.tenancy_id = $1`,
        [tenancyId],
      );
      expect(answers).toEqual({ answers: { safe_at_home: 'no' } });
      for (const actor of others) {
        const seen = await town.db.inContext(actor, (tx) => tx.query(`select 1 from survey_answer`));
        expect(seen).toEqual([]);
      }
    });

    it('is added to the open escalation of the same kind, which only becomes graver', async () => {
      const { tenancyId } = await signed();
      const [token] = await invite(tenancyId, '2027-02-15T09:00:30Z');
      await answer(token, { safe_at_home: 'no', danger_now: 'yes', rent_paid: 'no' });
      const open = await escalations(tenancyId);
      expect(open.map(({ escalation }) => [escalation.category, escalation.severity]).sort()).toEqual([
        ['arrears', 'S2'],
        ['safety', 'S0'],
      ]);
      expect(open.find(({ escalation }) => escalation.category === 'safety')?.signals).toHaveLength(2);
    });

    it('is read by a person when it is in words, and its number to call back is not kept', async () => {
      const { tenancyId } = await signed();
      const [token] = await invite(tenancyId, '2027-02-15T09:00:30Z');
      await answer(token, { call_me: 'today', call_me_number: '0151 000000', free_text: 'Danke für alles.' });
      const reading = await town.rows(`select kind from follow_up where tenancy_id = $1 and kind = 'read-text'`, [
        tenancyId,
      ]);
      expect(reading).toHaveLength(1);
      const [kept] = await town.rows<{ text: string }>(
        `select a.answers::text as text from survey_answer a join occurrence o on o.id = a.occurrence_id where o.tenancy_id = $1`,
        [tenancyId],
      );
      expect(kept?.text).not.toContain('0151');
    });
  });

  describe('an escalation', () => {
    const raised = async () => {
      const moved = await signed();
      const [token] = await invite(moved.tenancyId, '2027-02-15T09:00:30Z');
      await answer(token, { safe_at_home: 'no' });
      const [seen] = await escalations(moved.tenancyId);
      return { ...moved, id: String(seen?.escalation.id) };
    };
    const closing = { outcome: 'helped', note: 'Vor Ort gesprochen, Lage sicher.' } as const;

    it('S1 is closed by two people and asks again three weeks later', async () => {
      const { id, tenancyId } = await raised();
      const close = (actor: Actor) => town.use(CloseEscalation).run(actor, id, closing);
      await town.use(AcknowledgeEscalation).run(worker, id);
      expect(await close(worker)).toBe('needs-second-person');
      await expect(close(worker)).rejects.toThrow(new Forbidden('needs_second_person'));
      expect(await close(await town.staff('team-lead'))).toBe('closed');
      await expect(close(await town.staff('team-lead'))).rejects.toThrow(new Refused('escalation-closed'));
      await town.work();
      expect((await step(tenancyId, 'recheck'))?.on).toBe('2027-03-08');
    });

    it('is not closed without a word on how', async () => {
      const { id } = await raised();
      await expect(town.use(CloseEscalation).run(worker, id, { ...closing, note: 'ok' })).rejects.toThrow(Invalid);
    });

    it('is not there for somebody else', async () => {
      const { id, seeker, caseworker } = await raised();
      for (const actor of [seeker.actor, caseworker, await town.staff('aftercare-worker', { other: true })]) {
        await expect(town.use(CloseEscalation).run(actor, id, closing)).rejects.toThrow(NotFound);
        await expect(town.use(AcknowledgeEscalation).run(actor, id)).rejects.toThrow(NotFound);
      }
    });
  });

  describe('a visit', () => {
    const report = { outcome: 'done' as const, concerns: [], note: 'Alles gut.' };
    const visit = async () => {
      const moved = await signed();
      const v1 = await step(moved.tenancyId, 'v1');
      town.moveTo('2027-02-04T14:00:00Z');
      return { ...moved, id: String(v1?.id) };
    };
    const record = (actor: Actor, id: string, but: object = {}) =>
      town
        .use(RecordVisit)
        .run(actor, id, { ...report, clientId: randomUUID(), visitedAt: new Date('2027-02-04T13:00:00Z'), ...but });

    it('shows the worker of the tenancy where to go, around the day and no longer', async () => {
      const { tenancyId } = await visit();
      const seen = async () =>
        (await town.use(SeeVisits).run(worker, '2027-02-04', '2027-02-04')).find((one) => one.tenancyId === tenancyId);
      expect(await seen()).toMatchObject({ address: { street: 'Storchenweg' }, contact: { firstName: 'Daryna' } });
      const colleague = await town.staff('team-lead');
      const forLead = (await town.use(SeeVisits).run(colleague, '2027-02-04', '2027-02-04')).find(
        (one) => one.tenancyId === tenancyId,
      );
      expect(forLead).toMatchObject({ step: 'v1' });
      town.moveTo('2027-02-08T14:00:00Z');
      expect(await seen()).toMatchObject({ address: null, contact: null });
    });

    it('is written down once, also when the phone sends it twice', async () => {
      const { id } = await visit();
      const clientId = randomUUID();
      await Promise.all([record(worker, id, { clientId }), record(worker, id, { clientId })]);
      const rows = await town.rows(`select 1 from visit_report where occurrence_id = $1`, [id]);
      expect(rows).toHaveLength(1);
      // What a colleague wrote meanwhile is kept beside it; the visit counts once (R24).
      await record(worker, id);
      const kept = await town.rows(`select additional from visit_report where occurrence_id = $1 order by additional`, [
        id,
      ]);
      expect(kept).toEqual([{ additional: false }, { additional: true }]);
    });

    it('with a concern raises what a bad answer would have raised', async () => {
      const { id, tenancyId } = await visit();
      await record(worker, id, { concerns: ['not-safe'] });
      expect((await escalations(tenancyId))[0]?.escalation).toMatchObject({ severity: 'S1', category: 'safety' });
    });

    it('is not there for another organisation, and not somebody else’s to write', async () => {
      const { id } = await visit();
      await expect(record(await town.staff('aftercare-worker', { other: true }), id)).rejects.toThrow(NotFound);
      await expect(record(await town.staff('caseworker'), id)).rejects.toThrow(Forbidden);
      await expect(record(worker, id, { visitedAt: new Date('2027-02-05T13:00:00Z') })).rejects.toThrow(Invalid);
    });
  });
});
