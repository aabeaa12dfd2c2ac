import {
  CoverAbsences,
  HandOverCase,
  Propose,
  RecordCaseworkerAbsence,
  SeeProposals,
  SeeWorkload,
} from '@bleibe/matching';
import { type Actor, Forbidden, NotFound, Refused } from '@bleibe/platform';
import { NOW } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('handing cases over', () => {
  let town: Town;
  let lead: Actor;
  // Each test has a town of its own: who has the least to do depends on everybody.
  beforeEach(async () => {
    town = await Town.open();
    lead = await town.staff('team-lead');
  });
  afterEach(() => town.close());

  const holder = async (householdId: string) =>
    (
      await town.rows<{ caseworker_id: string | null }>(`select caseworker_id from household where id = $1`, [
        householdId,
      ])
    )[0]?.caseworker_id;
  const away = (who: Actor, firstDay: string, lastDay: string) =>
    town.use(RecordCaseworkerAbsence).run(who, { accountId: null, firstDay, lastDay });

  it('gives the case and the right to see its people to the one, and takes it from the other', async () => {
    const { seeker, proposal, caseworker } = await town.proposal();
    const next = await town.staff('caseworker');
    await town.use(HandOverCase).run(lead, seeker.householdId, String(next.accountId));
    expect(await holder(seeker.householdId)).toBe(next.accountId);
    expect(await town.use(SeeProposals).one(next, proposal.id)).toMatchObject({ side: 'caseworker' });
    expect(await town.use(SeeProposals).one(caseworker, proposal.id)).toMatchObject({ side: 'onlooker', facts: null });
    const told = await town.rows(`select 1 from message where account_id = $1 and kind = 'steps-waiting'`, [
      next.accountId,
    ]);
    expect(told).toHaveLength(1);
    // Given twice, it has been given.
    await town.use(HandOverCase).run(lead, seeker.householdId, String(next.accountId));
    expect(await holder(seeker.householdId)).toBe(next.accountId);
  });

  it('finds who is here and has the least to do', async () => {
    const { seeker, caseworker } = await town.proposal();
    const [busy, absent] = [await town.staff('caseworker'), await town.staff('caseworker')];
    const other = await town.seeker();
    const listingId = await town.listing(await town.landlord());
    await town.use(Propose).run(busy, { householdId: other.householdId, listingId, clarified: [] });
    const free = await town.staff('caseworker');
    await away(absent, '2026-11-25', '2026-12-04');
    await town.use(HandOverCase).run(lead, seeker.householdId, null);
    expect(await holder(seeker.householdId)).toBe(free.accountId);
    const team = await town.use(SeeWorkload).run(caseworker);
    expect(team.find(({ accountId }) => accountId === absent.accountId)).toMatchObject({ absentUntil: '2026-12-04' });
  });

  it('is the team lead’s, within the organisation', async () => {
    const { seeker, caseworker } = await town.proposal();
    const give = town.use(HandOverCase);
    await expect(give.run(caseworker, seeker.householdId, null)).rejects.toThrow(Forbidden);
    await expect(give.run(await town.staff('team-lead', { other: true }), seeker.householdId, null)).rejects.toThrow(
      NotFound,
    );
    const stranger = await town.staff('caseworker', { other: true });
    await expect(give.run(lead, seeker.householdId, String(stranger.accountId))).rejects.toThrow(NotFound);
    await expect(give.run(lead, seeker.householdId, null)).rejects.toThrow(new Refused('nobody-to-take-over'));
    const absence = { accountId: caseworker.accountId, firstDay: '2026-11-26', lastDay: '2026-12-01' };
    await expect(town.use(RecordCaseworkerAbsence).run(await town.staff('caseworker'), absence)).rejects.toThrow(
      Forbidden,
    );
  });

  it('happens by itself when somebody is away for three working days, not for one', async () => {
    const { seeker, caseworker } = await town.proposal();
    const cover = town.use(CoverAbsences);
    await away(caseworker, '2026-11-26', '2026-11-26');
    const colleague = await town.staff('caseworker');
    town.moveTo('2026-11-26T09:00:00Z');
    await cover.run();
    expect(await holder(seeker.householdId)).toBe(caseworker.accountId);
    await away(caseworker, '2026-11-27', '2026-12-03');
    await cover.run();
    expect(await holder(seeker.householdId)).toBe(caseworker.accountId);
    town.moveTo('2026-11-27T09:00:00Z');
    expect(await cover.run()).toBe(1);
    expect(await cover.run()).toBe(0);
    expect(await holder(seeker.householdId)).toBe(colleague.accountId);
    town.moveTo(NOW);
  });

  it('leaves a case where it is while nobody else is here', async () => {
    const { seeker, caseworker } = await town.proposal();
    await away(caseworker, '2026-11-25', '2026-12-10');
    expect(await town.use(CoverAbsences).run()).toBe(0);
    expect(await holder(seeker.householdId)).toBe(caseworker.accountId);
  });
});
