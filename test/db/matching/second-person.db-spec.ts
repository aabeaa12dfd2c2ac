import { DecideOnProposal, ExpireProposals, SeeSecondLooks, TakeSecondLook } from '@bleibe/matching';
import { Forbidden, NotFound, Refused } from '@bleibe/platform';
import { NOW } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('a no that is written down for a household', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());
  afterEach(() => town.moveTo(NOW));

  const decide = () => town.use(DecideOnProposal);
  const entered = async () => {
    const put = await town.proposal();
    const no = {
      proposalId: put.proposal.id,
      verdict: 'no',
      reasonCode: 'not-this-one',
      onBehalfOf: 'household',
    } as const;
    expect(await decide().run(put.caseworker, no)).toBe('offered');
    const [row] = await town.rows<{ id: string }>(`select id from assisted_no where proposal_id = $1`, [
      put.proposal.id,
    ]);
    return { ...put, no, lookId: String(row?.id) };
  };
  const state = async (id: string) =>
    (await town.rows<{ state: string }>(`select state from proposal where id = $1`, [id]))[0]?.state;
  const blocks = (householdId: string) => town.rows(`select 1 from pair_block where household_id = $1`, [householdId]);

  it('has no consequence before a team lead has seen it', async () => {
    const { proposal, seeker, caseworker, no, lookId } = await entered();
    expect([await state(proposal.id), await blocks(seeker.householdId)]).toEqual(['offered', []]);
    await expect(decide().run(caseworker, no)).rejects.toThrow(new Refused('waits-for-second-person'));

    const lead = await town.staff('team-lead');
    expect(await town.use(SeeSecondLooks).run(lead)).toContainEqual(
      expect.objectContaining({ id: lookId, own: false }),
    );
    await town.use(TakeSecondLook).run(lead, lookId, 'confirmed');
    expect(await state(proposal.id)).toBe('ended');
    expect(await blocks(seeker.householdId)).toHaveLength(1);
    const [row] = await town.rows(`select assisted, decided_by from decision where proposal_id = $1`, [proposal.id]);
    expect(row).toEqual({ assisted: true, decided_by: caseworker.accountId });
    await expect(town.use(TakeSecondLook).run(lead, lookId, 'returned')).rejects.toThrow(
      new Refused('already-decided'),
    );
  });

  it('is confirmed by nobody who wrote it down, and by no colleague without the role', async () => {
    const { caseworker, lookId } = await entered();
    const alone = new Forbidden('needs_second_person');
    const look = town.use(TakeSecondLook);
    const both = { ...caseworker, roles: ['caseworker', 'team-lead'] } as typeof caseworker;
    await expect(look.run(both, lookId, 'confirmed')).rejects.toThrow(alone);
    await expect(look.run(await town.staff('caseworker'), lookId, 'confirmed')).rejects.toThrow(alone);
    await expect(look.run(await town.staff('team-lead', { other: true }), lookId, 'confirmed')).rejects.toThrow(
      NotFound,
    );
  });

  it('that is returned leaves the household asked, and its own yes goes first anyway', async () => {
    const lead = await town.staff('team-lead');
    const [returned, answered] = [await entered(), await entered()];
    await town.use(TakeSecondLook).run(lead, returned.lookId, 'returned');
    expect(await state(returned.proposal.id)).toBe('offered');

    const yes = { proposalId: answered.proposal.id, verdict: 'yes', reasonCode: null, onBehalfOf: null } as const;
    await decide().run(answered.seeker.actor, yes);
    await expect(town.use(TakeSecondLook).run(lead, answered.lookId, 'confirmed')).rejects.toThrow(
      new Refused('already-decided'),
    );
    expect(await state(answered.proposal.id)).toBe('asked');
    expect(await blocks(answered.seeker.householdId)).toEqual([]);
  });

  it('that nobody looks at runs out like any answer that did not come, without a consequence', async () => {
    const { proposal, seeker } = await entered();
    town.moveTo('2026-12-01T09:00:00Z');
    await town.use(ExpireProposals).run();
    expect([await state(proposal.id), await blocks(seeker.householdId)]).toEqual(['ended', []]);
    expect(await town.use(SeeSecondLooks).run(await town.staff('team-lead'))).not.toContainEqual(
      expect.objectContaining({ proposalId: proposal.id }),
    );
  });

  it('costs the household nothing: neither its waiting time nor its needs change with a refusal', async () => {
    const { proposal, seeker } = await town.proposal();
    const rank = () =>
      town.rows(
        `select h.registered_at, h.state, h.cleared_until, n.version from household h
           join household_needs n on n.household_id = h.id where h.id = $1`,
        [seeker.householdId],
      );
    const before = await rank();
    const no = { proposalId: proposal.id, verdict: 'no', reasonCode: 'other-reason', onBehalfOf: null } as const;
    await decide().run(seeker.actor, no);
    await town.work();
    expect(await rank()).toEqual(before);
    expect(await blocks(seeker.householdId)).toEqual([]);
  });
});
