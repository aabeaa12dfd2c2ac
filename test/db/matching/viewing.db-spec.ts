import {
  AcceptViewing,
  ArrangeViewing,
  DecideOnProposal,
  NameCompanion,
  RecordViewingOutcome,
  RemindOnceADay,
  SayHowViewingWent,
  SeeProposals,
  SeeWorklist,
  TakeBackStep,
  type ViewingWord,
} from '@bleibe/matching';
import { type Actor, Forbidden, Invalid, NotFound, Refused } from '@bleibe/platform';
import { NOW } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('after a viewing', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());
  afterEach(() => town.moveTo(NOW));

  const say = (who: Actor, viewingId: string, says: ViewingWord) =>
    town.use(SayHowViewingWent).run(who, viewingId, says);

  /** A viewing that both accepted; it begins in an hour. */
  const arranged = async () => {
    const put = await town.proposal();
    const { proposal, seeker, landlord, caseworker } = put;
    const yes = { proposalId: proposal.id, verdict: 'yes', reasonCode: null, onBehalfOf: null } as const;
    await town.use(DecideOnProposal).run(seeker.actor, yes);
    await town.use(DecideOnProposal).run(landlord.actor, yes);
    const startsAt = new Date(town.db.clock.now().getTime() + 3_600_000);
    const wish = { proposalId: proposal.id, startsAt, withInterpreter: true, withGuide: true };
    const viewingId = await town.use(ArrangeViewing).run(seeker.actor, wish);
    await town.use(AcceptViewing).run(landlord.actor, viewingId, null);
    await town.work();
    return { ...put, caseworker, viewingId, startsAt };
  };
  const over = async () => {
    const put = await arranged();
    town.moveTo(new Date(put.startsAt.getTime() + 60_000).toISOString());
    return put;
  };
  const outcome = async (id: string) =>
    (await town.rows<{ outcome: string | null }>(`select outcome from viewing where id = $1`, [id]))[0]?.outcome;
  const state = async (id: string) =>
    (await town.rows<{ state: string }>(`select state from proposal where id = $1`, [id]))[0]?.state;

  it('each side says for itself that it wants to go on, and does not read the other', async () => {
    const { proposal, seeker, landlord, caseworker, viewingId } = await over();
    await say(seeker.actor, viewingId, 'wants');
    const seen = async (who: Actor) => (await town.use(SeeProposals).one(who, proposal.id)).saidOfViewing;
    expect(await seen(landlord.actor)).toEqual({});
    expect(await seen(seeker.actor)).toEqual({ household: 'wants' });
    expect(await outcome(viewingId)).toBeNull();
    await say(landlord.actor, viewingId, 'wants');
    expect(await outcome(viewingId)).toBe('both-want');
    expect(await seen(caseworker)).toEqual({ household: 'wants', landlord: 'wants' });
  });

  it('a side that does not want ends the match, and may take that back', async () => {
    const { proposal, landlord, viewingId } = await over();
    await say(landlord.actor, viewingId, 'wants-not');
    expect(await state(proposal.id)).toBe('ended');
    expect(await town.use(TakeBackStep).run(landlord.actor, proposal.id)).toBe('viewing');
    await say(landlord.actor, viewingId, 'wants');
    expect(await outcome(viewingId)).toBeNull();
  });

  it('different stories go to the caseworker, who is reminded and decides', async () => {
    const { proposal, seeker, landlord, caseworker, viewingId } = await over();
    await say(seeker.actor, viewingId, 'did-not-happen');
    await say(landlord.actor, viewingId, 'wants');
    expect([await state(proposal.id), await outcome(viewingId)]).toEqual(['viewing', null]);
    const [item] = (await town.use(SeeWorklist).run(caseworker)).filter(({ proposalId }) => proposalId === proposal.id);
    expect(item?.action).toBe('settle-viewing');
    await town.use(RemindOnceADay).run();
    const letters = await town.rows(`select 1 from message where kind = 'steps-waiting' and account_id = $1`, [
      caseworker.accountId,
    ]);
    expect(letters).toHaveLength(1);
    await town.use(RecordViewingOutcome).run(caseworker, viewingId, 'did-not-happen');
    expect(await outcome(viewingId)).toBe('did-not-happen');
    await expect(say(landlord.actor, viewingId, 'wants')).rejects.toThrow(new Refused('viewing-gone'));
  });

  it('whoever has not said anything is reminded of it', async () => {
    const { seeker, landlord, viewingId } = await over();
    await say(seeker.actor, viewingId, 'wants');
    town.moveTo('2026-11-26T09:00:00Z');
    await town.use(RemindOnceADay).run();
    const reminded = async (who: Actor) =>
      (await town.rows(`select 1 from message where kind = 'steps-waiting' and account_id = $1`, [who.accountId]))
        .length;
    expect([await reminded(seeker.actor), await reminded(landlord.actor)]).toEqual([0, 1]);
  });

  it('the last word of a side counts, also when both speak in the same moment', async () => {
    const { seeker, landlord, viewingId } = await over();
    await say(seeker.actor, viewingId, 'did-not-happen');
    await Promise.all([say(seeker.actor, viewingId, 'wants'), say(landlord.actor, viewingId, 'wants')]);
    expect(await outcome(viewingId)).toBe('both-want');
    const rows = await town.rows(`select 1 from viewing_statement where viewing_id = $1`, [viewingId]);
    expect(rows).toHaveLength(2);
  });

  it('nobody else speaks for a side, and nobody before the viewing', async () => {
    const { seeker, caseworker, viewingId } = await arranged();
    await expect(say(seeker.actor, viewingId, 'wants')).rejects.toThrow(new Refused('viewing-not-yet'));
    await expect(say(caseworker, viewingId, 'wants')).rejects.toThrow(Forbidden);
    await expect(say((await town.seeker()).actor, viewingId, 'wants')).rejects.toThrow(NotFound);
    await expect(say((await town.landlord()).actor, viewingId, 'wants')).rejects.toThrow(NotFound);
  });

  describe('who comes along', () => {
    const name = (who: Actor, id: string, companion: Parameters<NameCompanion['run']>[2]) =>
      town.use(NameCompanion).run(who, id, companion);
    const guide = { kind: 'guide', accountId: null, name: 'Amal' } as const;

    it('is known to the caseworker of the case alone', async () => {
      const { proposal, seeker, landlord, caseworker, viewingId } = await arranged();
      await name(caseworker, viewingId, guide);
      const seen = async (who: Actor) => (await town.use(SeeProposals).one(who, proposal.id)).companion;
      expect(await seen(caseworker)).toEqual({ kind: 'guide', name: 'Amal' });
      for (const who of [seeker.actor, landlord.actor, await town.staff('caseworker'), await town.staff('team-lead')]) {
        expect(await seen(who)).toBeNull();
      }
    });

    it('is somebody of the team or another name, and may be named again', async () => {
      const { proposal, caseworker, viewingId } = await arranged();
      const colleague = await town.staff('aftercare-worker');
      const stranger = await town.staff('caseworker', { other: true });
      const byAccount = (accountId: string | null) => ({ kind: 'interpreter', accountId, name: null }) as const;
      await name(caseworker, viewingId, guide);
      await name(caseworker, viewingId, byAccount(colleague.accountId));
      const { companion } = await town.use(SeeProposals).one(caseworker, proposal.id);
      expect(companion?.kind).toBe('interpreter');
      await expect(name(caseworker, viewingId, byAccount(stranger.accountId))).rejects.toThrow(Invalid);
      await expect(name(caseworker, viewingId, byAccount(null))).rejects.toThrow(Invalid);
      await name(caseworker, viewingId, null);
      expect((await town.use(SeeProposals).one(caseworker, proposal.id)).companion).toBeNull();
    });

    it('is nobody else’s to name', async () => {
      const { seeker, landlord, viewingId } = await arranged();
      for (const who of [seeker.actor, landlord.actor, await town.staff('caseworker')]) {
        await expect(name(who, viewingId, guide)).rejects.toThrow(Forbidden);
      }
      await expect(name(await town.staff('caseworker', { other: true }), viewingId, guide)).rejects.toThrow(NotFound);
    });
  });
});
