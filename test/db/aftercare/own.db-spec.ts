import {
  AskOtherTime,
  AskOwnCall,
  ChangeOwnConsent,
  ConfirmOwnAppointment,
  MakeCalendarFeed,
  OfferVisit,
  ReadCalendarFeed,
  RevokeCalendarFeed,
  SeeCalendarFeed,
  SeeConfirmationForm,
  SeeEscalations,
  SeeFollowUps,
  SeeOwnTenancies,
  SeeTenancies,
  SettleOwnDuty,
  SplitHousehold,
} from '@bleibe/aftercare';
import { type Actor, Invalid, NotFound, Refused } from '@bleibe/platform';
import { type MovedIn, signLease } from '../../factories/moved-in';
import { NOW } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('after the move-in, for those whom it is about', () => {
  let town: Town;
  let worker: Actor;
  let lease: MovedIn;
  let strangers: Actor[];
  beforeAll(async () => {
    town = await Town.open();
    worker = await town.staff('aftercare-worker');
    strangers = [(await town.seeker()).actor, (await town.landlord()).actor, worker];
  });
  afterAll(() => town.close());
  beforeEach(async () => {
    town.moveTo(NOW);
    lease = await signLease(town, worker, '2027-02-01');
  });

  const own = async (actor: Actor) => {
    const [found] = (await town.use(SeeOwnTenancies).run(actor)).filter(({ id }) => id === lease.tenancyId);
    if (!found) throw new Error('no tenancy');
    return found;
  };
  const step = async (code: string) => {
    const { occurrences } = await town.use(SeeTenancies).one(worker, lease.tenancyId);
    return occurrences.find((one) => one.step === code);
  };
  const offered = async () => {
    await town.use(OfferVisit).run(worker, String((await step('v1'))?.id), new Date('2027-02-04T09:00:00Z'));
    return String((await own(lease.seeker.actor)).appointments[0]?.id);
  };

  it('each side sees its own, with a name to turn to; nobody else sees any of it', async () => {
    await offered();
    const [tenant, landlord] = [await own(lease.seeker.actor), await own(lease.landlord.actor)];
    expect(tenant).toMatchObject({ side: 'household', contact: expect.any(String), surveyConsent: true });
    expect(tenant.duties.map(({ kind }) => kind)).toEqual(['registration']);
    expect(tenant.appointments).toHaveLength(1);
    expect(landlord).toMatchObject({ side: 'landlord', contact: tenant.contact, appointments: [] });
    expect(landlord.duties.map(({ kind }) => kind)).toEqual(['landlord_confirmation']);
    for (const stranger of strangers) {
      expect((await town.use(SeeOwnTenancies).run(stranger)).map(({ id }) => id)).not.toContain(lease.tenancyId);
    }
  });

  describe('an appointment', () => {
    it('is confirmed by who lives there, once or twice, and by nobody else', async () => {
      const id = await offered();
      for (const other of [...strangers, lease.landlord.actor]) {
        await expect(town.use(ConfirmOwnAppointment).run(other, id)).rejects.toThrow(NotFound);
        await expect(town.use(AskOtherTime).run(other, id, '')).rejects.toThrow(NotFound);
      }
      await town.use(ConfirmOwnAppointment).run(lease.seeker.actor, id);
      await town.use(ConfirmOwnAppointment).run(lease.seeker.actor, id);
      expect((await own(lease.seeker.actor)).appointments[0]?.state).toBe('confirmed');
    });

    it('that does not suit is called off, and a worker is asked for another one with the wish', async () => {
      const id = await offered();
      await town.use(AskOtherTime).run(lease.seeker.actor, id, 'lieber nachmittags');
      expect((await own(lease.seeker.actor)).appointments).toEqual([]);
      expect((await step('v1'))?.state).toBe('planned');
      const work = (await town.use(SeeFollowUps).run(worker)).filter(({ tenancyId }) => tenancyId === lease.tenancyId);
      expect(work.map(({ kind }) => kind)).toEqual(['reconfirm-appointment']);
      const { followUps } = await town.use(SeeTenancies).one(worker, lease.tenancyId);
      expect(followUps.map(({ note }) => note)).toEqual(['lieber nachmittags']);
      await expect(town.use(AskOtherTime).run(lease.seeker.actor, id, '')).rejects.toThrow(Refused);
    });
  });

  it('a wish for a call reaches the team under the person who asks; a landlord is called within a working day', async () => {
    await town.use(AskOwnCall).run(lease.seeker.actor, lease.tenancyId, 'this_week');
    await town.use(AskOwnCall).run(lease.landlord.actor, lease.tenancyId, 'this_week');
    const alarms = (await town.use(SeeEscalations).run(worker))
      .filter(({ escalation }) => escalation.tenancyId === lease.tenancyId)
      .map(({ escalation }) => [escalation.category, escalation.severity]);
    expect(alarms.sort()).toEqual([
      ['wish_for_call', 'CALL'],
      ['wish_for_call', 'S3'],
    ]);
    for (const stranger of strangers) {
      await expect(town.use(AskOwnCall).run(stranger, lease.tenancyId, 'today')).rejects.toThrow(NotFound);
    }
  });

  it('consent is taken back and given anew by the person, and is logged as her own word', async () => {
    const change = { purpose: 'aftercare-survey', choice: 'stop', language: 'de' } as const;
    await town.use(ChangeOwnConsent).run(lease.seeker.actor, lease.tenancyId, { ...change, given: false });
    expect((await own(lease.seeker.actor)).surveyConsent).toBe(false);
    expect(await step('s1')).toMatchObject({ state: 'cancelled', reason: 'consent_withdrawn' });
    await town.use(ChangeOwnConsent).run(lease.seeker.actor, lease.tenancyId, { ...change, given: true });
    expect((await own(lease.seeker.actor)).surveyConsent).toBe(true);
    const modes = await town.rows(
      `select mode from consent_entry where recorded_by = $1 and purpose = 'aftercare-survey' order by recorded_at desc limit 1`,
      [lease.seeker.actor.accountId],
    );
    expect(modes).toEqual([{ mode: 'self' }]);
    for (const stranger of strangers) {
      const theirs = town.use(ChangeOwnConsent).run(stranger, lease.tenancyId, { ...change, given: false });
      await expect(theirs).rejects.toThrow(NotFound);
    }
  });

  it('one’s own date is settled, not that of the other side', async () => {
    const id = String((await own(lease.seeker.actor)).duties[0]?.id);
    for (const other of [...strangers, lease.landlord.actor]) {
      await expect(town.use(SettleOwnDuty).run(other, id)).rejects.toThrow(NotFound);
    }
    await town.use(SettleOwnDuty).run(lease.seeker.actor, id);
    await town.use(SettleOwnDuty).run(lease.seeker.actor, id);
    expect((await own(lease.seeker.actor)).duties[0]).toMatchObject({ settledAs: 'done' });
  });

  it('the form for the registration office names home and people for both sides, and for nobody else', async () => {
    for (const actor of [lease.seeker.actor, lease.landlord.actor]) {
      expect(await town.use(SeeConfirmationForm).run(actor, lease.tenancyId)).toMatchObject({
        landlord: 'Hedwig Holz',
        moveInOn: '2027-02-01',
        persons: expect.arrayContaining([{ firstName: expect.any(String), surname: expect.any(String) }]),
      });
    }
    for (const stranger of strangers) {
      await expect(town.use(SeeConfirmationForm).run(stranger, lease.tenancyId)).rejects.toThrow(NotFound);
    }
  });

  it('who had to leave sees neither the visits nor the address of the household any more', async () => {
    const id = await offered();
    const [person] = await town.rows<{ id: string }>(`select id from household_person where account_id = $1`, [
      lease.seeker.actor.accountId,
    ]);
    await town.use(SplitHousehold).run(worker, lease.tenancyId, String(person?.id), null);
    expect(await own(lease.seeker.actor)).toMatchObject({ hasOwnPlan: true, appointments: [] });
    await expect(town.use(ConfirmOwnAppointment).run(lease.seeker.actor, id)).rejects.toThrow(NotFound);
    await expect(town.use(SeeConfirmationForm).run(lease.seeker.actor, lease.tenancyId)).rejects.toThrow(NotFound);
    const visits = { purpose: 'aftercare-visit', given: false, choice: 'stop', language: 'de' } as const;
    const change = town.use(ChangeOwnConsent).run(lease.seeker.actor, lease.tenancyId, visits);
    await expect(change).rejects.toThrow(Invalid);
  });

  describe('the calendar of a worker', () => {
    it('shows her appointments by code and municipality, and nothing of a household that was split', async () => {
      await offered();
      const token = await town.use(MakeCalendarFeed).run(worker);
      const entries = async () =>
        (await town.use(ReadCalendarFeed).run(token)).filter(({ reference }) => reference === lease.seeker.reference);
      expect(await entries()).toEqual([
        {
          uid: expect.any(String),
          sequence: 0,
          startsAt: new Date('2027-02-04T09:00:00Z'),
          cancelled: false,
          reference: lease.seeker.reference,
          municipality: 'Köln',
        },
      ]);
      const [person] = await town.rows<{ id: string }>(`select id from household_person where account_id = $1`, [
        lease.seeker.actor.accountId,
      ]);
      await town.use(SplitHousehold).run(worker, lease.tenancyId, String(person?.id), null);
      expect((await entries()).map(({ municipality }) => municipality)).toEqual([null]);
    });

    it('ends with a new address, on demand, and with the work', async () => {
      const first = await town.use(MakeCalendarFeed).run(worker);
      const second = await town.use(MakeCalendarFeed).run(worker);
      await expect(town.use(ReadCalendarFeed).run(first)).rejects.toThrow(NotFound);
      await town.use(ReadCalendarFeed).run(second);
      await town.use(RevokeCalendarFeed).run(worker);
      await town.use(RevokeCalendarFeed).run(worker);
      expect(await town.use(SeeCalendarFeed).run(worker)).toBeNull();
      await expect(town.use(ReadCalendarFeed).run(second)).rejects.toThrow(NotFound);
      const leaver = await town.staff('aftercare-worker', { other: true });
      const theirs = await town.use(MakeCalendarFeed).run(leaver);
      await town.rows(`update membership set role = 'coordinator' where account_id = $1`, [leaver.accountId]);
      await expect(town.use(ReadCalendarFeed).run(theirs)).rejects.toThrow(NotFound);
    });
  });
});
