import {
  AcceptViewing,
  ArrangeViewing,
  DecideOnProposal,
  EndProposal,
  PromiseUnit,
  Propose,
  RecordViewingOutcome,
  SeeProposals,
  TakeBackStep,
} from '@bleibe/matching';
import { type Actor, Forbidden, NotFound, Refused } from '@bleibe/platform';
import { ChangeNeeds } from '@bleibe/seekers';
import { viewed } from '../../factories/moved-in';
import { NOW, someNeeds } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('a step that was taken by a slip', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());
  afterEach(() => town.moveTo(NOW));

  const takeBack = (who: Actor, id: string) => town.use(TakeBackStep).run(who, id);
  const say = (who: Actor, proposalId: string, verdict: 'yes' | 'no' = 'yes', reasonCode = 'not-this-one' as const) =>
    town
      .use(DecideOnProposal)
      .run(who, { proposalId, verdict, reasonCode: verdict === 'no' ? reasonCode : null, onBehalfOf: null });
  const asked = async () => {
    const put = await town.proposal();
    await say(put.seeker.actor, put.proposal.id);
    await town.work();
    return put;
  };
  const agreed = async () => {
    const put = await asked();
    await say(put.landlord.actor, put.proposal.id);
    await town.work();
    return put;
  };
  const row = async (id: string) => {
    const [one] = await town.rows<{ state: string; end_reason: string | null; deadline_at: Date | null }>(
      `select state, end_reason, deadline_at from proposal where id = $1`,
      [id],
    );
    return one;
  };
  const released = (id: string) =>
    town.rows(`select 1 from release where proposal_id = $1 and withdrawn_at is null`, [id]);

  it('is the household’s yes: the landlord sees nothing more, and no time is won', async () => {
    const { proposal, seeker, landlord } = await asked();
    const { deadline_at: answerBy } = (await row(proposal.id))!;
    town.moveTo('2026-11-26T09:00:00Z');
    expect(await takeBack(seeker.actor, proposal.id)).toBe('offered');
    await expect(town.use(SeeProposals).one(landlord.actor, proposal.id)).rejects.toThrow(NotFound);
    expect((await row(proposal.id))?.deadline_at).toEqual(answerBy);
    await expect(takeBack(seeker.actor, proposal.id)).rejects.toThrow(new Refused('nothing-to-take-back'));
    await say(seeker.actor, proposal.id);
    expect(await say(landlord.actor, proposal.id)).toBe('agreed');
  });

  it('is the household’s no: the pair is possible again, and asked about anew', async () => {
    const { proposal, seeker } = await town.proposal();
    await say(seeker.actor, proposal.id, 'no');
    await town.work();
    expect(await takeBack(seeker.actor, proposal.id)).toBe('offered');
    await town.work();
    expect(await say(seeker.actor, proposal.id)).toBe('asked');
  });

  it('is the landlord’s yes: address and names are gone at once, and who had to make way is asked anew', async () => {
    const put = await town.proposal();
    const { proposal, seeker, landlord, listingId } = put;
    const rival = await town.seeker();
    const putting = { householdId: rival.householdId, listingId, clarified: [] };
    const other = await town.use(Propose).run(await town.staff('caseworker'), putting);
    await say(seeker.actor, proposal.id);
    await say(landlord.actor, proposal.id);
    await town.work();
    expect(await row(other.id)).toMatchObject({ state: 'ended', end_reason: 'superseded' });
    expect(await released(proposal.id)).not.toEqual([]);

    expect(await takeBack(landlord.actor, proposal.id)).toBe('asked');
    expect(await released(proposal.id)).toEqual([]);
    const seen = await town.use(SeeProposals).one(seeker.actor, proposal.id);
    expect([seen.listing.location, seen.landlord.firstName]).toEqual([null, null]);
    await town.work();
    expect(await row(other.id)).toMatchObject({ state: 'offered', end_reason: null });
    const told = await town.rows(`select 1 from message where kind = 'proposal-changed' and account_id = $1`, [
      seeker.actor.accountId,
    ]);
    expect(told).toHaveLength(1);
  });

  it('is the landlord’s no: the household’s yes still stands', async () => {
    const { proposal, landlord } = await asked();
    await say(landlord.actor, proposal.id, 'no');
    await town.work();
    expect(await takeBack(landlord.actor, proposal.id)).toBe('asked');
    expect(await say(landlord.actor, proposal.id)).toBe('agreed');
  });

  it('is a promise, on the day itself: the surname is gone again', async () => {
    const { proposal, caseworker } = await viewed(town);
    const surname = async () =>
      (
        await town.rows(`select 1 from release where proposal_id = $1 and field = 'surname' and withdrawn_at is null`, [
          proposal.id,
        ])
      ).length;
    await town.use(PromiseUnit).run(caseworker, proposal.id);
    expect(await surname()).toBe(1);
    expect(await takeBack(caseworker, proposal.id)).toBe('viewing');
    expect(await surname()).toBe(0);
    await town.use(PromiseUnit).run(caseworker, proposal.id);
    town.moveTo('2026-11-26T09:00:00Z');
    await expect(takeBack(caseworker, proposal.id)).rejects.toThrow(new Refused('too-late-to-take-back'));
  });

  it('is the outcome of a viewing, also one that ended the match', async () => {
    const { proposal, seeker, landlord, caseworker } = await agreed();
    const startsAt = new Date(town.db.clock.now().getTime() + 3_600_000);
    const viewing = { proposalId: proposal.id, startsAt, withInterpreter: false };
    const id = await town.use(ArrangeViewing).run(caseworker, viewing);
    await town.use(AcceptViewing).run(seeker.actor, id, null);
    await town.use(AcceptViewing).run(landlord.actor, id, null);
    town.moveTo(new Date(startsAt.getTime() + 60_000).toISOString());
    await town.use(RecordViewingOutcome).run(caseworker, id, 'household-not');
    await town.work();
    expect(await row(proposal.id)).toMatchObject({ state: 'ended', end_reason: 'viewing-failed' });

    await expect(takeBack(seeker.actor, proposal.id)).rejects.toThrow(Forbidden);
    expect(await takeBack(caseworker, proposal.id)).toBe('viewing');
    expect((await released(proposal.id)).length).toBeGreaterThan(0);
    await town.use(RecordViewingOutcome).run(caseworker, id, 'both-want');
    expect(await takeBack(caseworker, proposal.id)).toBe('viewing');
    await expect(town.use(PromiseUnit).run(caseworker, proposal.id)).rejects.toThrow(
      new Refused('viewing-outcome-missing'),
    );
  });

  it('is an ending: the household is asked anew, and only the one who ended it may', async () => {
    const { proposal, seeker, landlord } = await agreed();
    await town.use(EndProposal).run(landlord.actor, proposal.id);
    await town.work();
    await expect(takeBack(seeker.actor, proposal.id)).rejects.toThrow(Forbidden);
    expect(await takeBack(landlord.actor, proposal.id)).toBe('offered');
    expect(await released(proposal.id)).toEqual([]);
    expect(
      await town.rows(`select 1 from decision where proposal_id = $1 and taken_back_at is null`, [proposal.id]),
    ).toEqual([]);
  });

  it('is taken back once when it is tried twice in the same moment', async () => {
    const { proposal, seeker } = await asked();
    const both = await Promise.allSettled([takeBack(seeker.actor, proposal.id), takeBack(seeker.actor, proposal.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('stays taken once its time is over, or somebody has gone on', async () => {
    const { proposal, seeker, landlord } = await asked();
    await say(landlord.actor, proposal.id);
    await expect(takeBack(seeker.actor, proposal.id)).rejects.toThrow(Forbidden);
    const late = await town.proposal();
    await say(late.seeker.actor, late.proposal.id, 'no');
    town.moveTo('2026-11-27T09:00:00Z');
    await expect(takeBack(late.seeker.actor, late.proposal.id)).rejects.toThrow(new Refused('too-late-to-take-back'));
  });

  it('is of nobody else: neither the other side, nor a colleague, nor another household', async () => {
    const { proposal, landlord } = await asked();
    await expect(takeBack(landlord.actor, proposal.id)).rejects.toThrow(Forbidden);
    await expect(takeBack(await town.staff('caseworker'), proposal.id)).rejects.toThrow(Forbidden);
    await expect(takeBack(await town.staff('caseworker', { other: true }), proposal.id)).rejects.toThrow(NotFound);
    await expect(takeBack((await town.seeker()).actor, proposal.id)).rejects.toThrow(NotFound);
    await expect(takeBack((await town.landlord()).actor, proposal.id)).rejects.toThrow(NotFound);
  });

  it('is not taken back against a hard rule, nor into a home or household that is taken meanwhile', async () => {
    const changed = await town.proposal();
    await say(changed.seeker.actor, changed.proposal.id, 'no');
    const needs = someNeeds({ warmRentLimit: 40_000 });
    await new ChangeNeeds(town.db).run(changed.seeker.actor, changed.seeker.householdId, { version: 1, needs });
    await expect(takeBack(changed.seeker.actor, changed.proposal.id)).rejects.toThrow(
      new Refused('pair-no-longer-fits', { rule: 'rent-within-limit' }),
    );

    const { proposal, seeker, listingId } = await town.proposal();
    await say(seeker.actor, proposal.id, 'no');
    const rival = await town.seeker();
    const putting = { householdId: rival.householdId, listingId, clarified: [] };
    const other = await town.use(Propose).run(await town.staff('caseworker'), putting);
    await say(rival.actor, other.id);
    const [owner] = await town.rows<{ account_id: string }>(
      `select o.account_id from landlord o join listing l on l.landlord_id = o.id where l.id = $1`,
      [listingId],
    );
    const landlord: Actor = { accountId: owner!.account_id, organisationId: null, roles: ['landlord'], system: false };
    await say(landlord, other.id);
    await expect(takeBack(seeker.actor, proposal.id)).rejects.toThrow(new Refused('taken'));
  });
});

describe('a match that comes to nothing', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());
  afterEach(() => town.moveTo(NOW));

  it('opens again what had to make way for it, once, and asks those households anew', async () => {
    const { proposal, seeker, landlord, listingId } = await town.proposal();
    const rival = await town.seeker();
    const putting = { householdId: rival.householdId, listingId, clarified: [] };
    const other = await town.use(Propose).run(await town.staff('caseworker'), putting);
    await town.work();
    const say = (who: Actor, proposalId: string) =>
      town.use(DecideOnProposal).run(who, { proposalId, verdict: 'yes', reasonCode: null, onBehalfOf: null });
    await say(rival.actor, other.id);
    await say(seeker.actor, proposal.id);
    await say(landlord.actor, proposal.id);
    await town.work();
    town.moveTo('2026-11-27T09:00:00Z');
    await town.use(EndProposal).run(seeker.actor, proposal.id);
    await town.work();
    await town.work();
    const [opened] = await town.rows(`select state, superseded_by from proposal where id = $1`, [other.id]);
    expect(opened).toEqual({ state: 'offered', superseded_by: null });
    expect(
      await town.rows(`select 1 from decision where proposal_id = $1 and taken_back_at is null`, [other.id]),
    ).toEqual([]);
    const letters = await town.rows(`select 1 from message where kind = 'proposal-offered' and account_id = $1`, [
      rival.actor.accountId,
    ]);
    expect(letters).toHaveLength(2);
    // The landlord learns of the household only through its new yes.
    await expect(town.use(SeeProposals).one(landlord.actor, other.id)).rejects.toThrow(NotFound);
    await say(rival.actor, other.id);
    expect(await say(landlord.actor, other.id)).toBe('agreed');
  });

  it('leaves closed what has found another home meanwhile', async () => {
    const { proposal, seeker, landlord, listingId, caseworker } = await town.proposal();
    const rival = await town.seeker();
    const colleague = await town.staff('caseworker');
    const putting = { householdId: rival.householdId, listingId, clarified: [] };
    const other = await town.use(Propose).run(colleague, putting);
    const say = (who: Actor, proposalId: string) =>
      town.use(DecideOnProposal).run(who, { proposalId, verdict: 'yes', reasonCode: null, onBehalfOf: null });
    await say(seeker.actor, proposal.id);
    await say(landlord.actor, proposal.id);
    const second = await town.landlord();
    const home = await town.listing(second);
    const found = await town.use(Propose).run(colleague, { ...putting, listingId: home });
    await say(rival.actor, found.id);
    await say(second.actor, found.id);
    await town.use(EndProposal).run(caseworker, proposal.id, 'household-asked');
    await town.work();
    expect(await town.rows(`select state from proposal where id = $1`, [other.id])).toEqual([{ state: 'ended' }]);
  });

  it.each([
    ['59 days', 'offered'],
    ['61 days', 'ended'],
  ])('asks those anew that had to make way in the last sixty days (%s: %s)', async (ago, state) => {
    const { proposal, seeker, landlord, listingId, caseworker } = await town.proposal();
    const putting = { householdId: (await town.seeker()).householdId, listingId, clarified: [] };
    const other = await town.use(Propose).run(await town.staff('caseworker'), putting);
    const yes = { proposalId: proposal.id, verdict: 'yes', reasonCode: null, onBehalfOf: null } as const;
    for (const who of [seeker.actor, landlord.actor]) await town.use(DecideOnProposal).run(who, yes);
    await town.rows(`update proposal set ended_at = ended_at - $2::interval where id = $1`, [other.id, ago]);
    await town.use(EndProposal).run(caseworker, proposal.id, 'household-asked');
    await town.work();
    expect(await town.rows(`select state from proposal where id = $1`, [other.id])).toEqual([{ state }]);
  });
});
