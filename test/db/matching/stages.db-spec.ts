import {
  DecideOnProposal,
  DiscardStageDraft,
  DraftStages,
  ExpireProposals,
  PublishStages,
  type Stage,
  SeeProposals,
  SeeStages,
  type TimedState,
} from '@bleibe/matching';
import { type Actor, Forbidden, Invalid, NotFound, Refused } from '@bleibe/platform';
import { NOW } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('changing the stage table', () => {
  let town: Town;
  let coordinator: Actor;
  let second: Actor;
  beforeAll(async () => {
    town = await Town.open();
    [coordinator, second] = [await town.staff('coordinator'), await town.staff('team-lead')];
  });
  afterAll(() => town.close());
  afterEach(() => town.moveTo(NOW));

  const present = async () => (await town.use(SeeStages).run(coordinator)).stages;
  const draft = async (state: TimedState, but: Partial<Stage>, actor = coordinator) => {
    const { version: baseVersion, ...content } = await present();
    const stages = { ...content.stages, [state]: { ...content.stages[state], ...but } };
    return town.use(DraftStages).run(actor, { baseVersion, content: { ...content, stages }, note: 'Mehr Zeit' });
  };
  const publish = (actor: Actor, id: string) => town.use(PublishStages).run(actor, id);
  const deadline = async (id: string) =>
    (await town.rows<{ at: Date }>(`select deadline_at as at from proposal where id = $1`, [id]))[0]?.at.toISOString();

  it('needs a second person, and running proposals stay on their version', async () => {
    const running = await town.proposal();
    const id = await draft('asked', { remindAfter: 3, dueAfter: 5, expireAfter: 5 });
    await expect(publish(coordinator, id)).rejects.toThrow(new Forbidden('needs_second_person'));
    const { version } = await present();
    expect(await publish(second, id)).toBe(version + 1);
    await expect(publish(second, id)).rejects.toThrow(new Refused('draft-closed'));
    const begun = await town.proposal();

    const yes = (proposalId: string) => ({ proposalId, verdict: 'yes', reasonCode: null, onBehalfOf: null }) as const;
    for (const { proposal, seeker } of [running, begun]) {
      await town.use(DecideOnProposal).run(seeker.actor, yes(proposal.id));
    }
    expect(await deadline(running.proposal.id)).toBe('2026-11-30T23:00:00.000Z');
    expect(await deadline(begun.proposal.id)).toBe('2026-12-02T23:00:00.000Z');
    town.moveTo('2026-12-01T09:00:00Z');
    await town.use(ExpireProposals).run();
    const states = await town.rows(`select state from proposal where id = any ($1) order by proposed_at`, [
      [running.proposal.id, begun.proposal.id],
    ]);
    expect(states).toEqual([{ state: 'ended' }, { state: 'asked' }]);
  });

  it('changes what may be said to a no and what follows from it, for new proposals', async () => {
    const running = await town.proposal();
    const { version: baseVersion, ...content } = await present();
    const declineReasons = {
      ...content.declineReasons,
      'not-now': { parties: ['household'], consequence: { kind: 'park', days: 30 } },
    } as const;
    const input = { baseVersion, content: { ...content, declineReasons }, note: 'Länger ruhen' };
    await publish(second, await town.use(DraftStages).run(coordinator, input));
    const begun = await town.proposal();
    const notNow = (proposalId: string) =>
      ({ proposalId, verdict: 'no', reasonCode: 'not-now', onBehalfOf: null }) as const;
    for (const { proposal, seeker } of [running, begun]) {
      await town.use(DecideOnProposal).run(seeker.actor, notNow(proposal.id));
    }
    const until = async (householdId: string) =>
      (
        await town.rows<{ until: Date }>(`select until from pair_block where household_id = $1`, [householdId])
      )[0]?.until
        .toISOString()
        .slice(0, 10);
    expect(await until(running.seeker.householdId)).toBe('2026-12-09');
    expect(await until(begun.seeker.householdId)).toBe('2026-12-25');

    const asked = await town.proposal();
    await town
      .use(DecideOnProposal)
      .run(asked.seeker.actor, { ...notNow(asked.proposal.id), verdict: 'yes', reasonCode: null });
    const seen = await town.use(SeeProposals).one(asked.landlord.actor, asked.proposal.id);
    expect(seen.declineReasons).not.toContain('not-now');
    await expect(town.use(DecideOnProposal).run(asked.landlord.actor, notNow(asked.proposal.id))).rejects.toThrow(
      Invalid,
    );
  });

  it('lets one of two drafts of the same version through', async () => {
    const [first, late] = [await draft('agreed', { dueAfter: 4 }), await draft('agreed', { dueAfter: 5 })];
    const both = await Promise.allSettled([publish(second, first), publish(second, late)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'changed' } });
  });

  it('is for coordinators alone, and a draft is not there for another organisation', async () => {
    await expect(draft('agreed', { dueAfter: 4 }, second)).rejects.toThrow(Forbidden);
    await expect(draft('agreed', { dueAfter: 4 }, await town.staff('caseworker'))).rejects.toThrow(Forbidden);
    const id = await draft('agreed', { dueAfter: 4 });
    await expect(publish(await town.staff('coordinator', { other: true }), id)).rejects.toThrow(NotFound);
    await expect(town.use(SeeStages).draft(await town.staff('caseworker'), id)).rejects.toThrow(NotFound);
    await expect(town.use(DiscardStageDraft).run(second, id)).rejects.toThrow(Forbidden);
    await town.use(DiscardStageDraft).run(coordinator, id);
    await expect(publish(second, id)).rejects.toThrow(new Refused('draft-closed'));
  });

  it('says at its field what is wrong, and never changes what was published', async () => {
    await expect(draft('offered', { lane: 'landlord' })).rejects.toMatchObject({
      problems: [{ field: 'stages.offered.lane', code: 'not-one-of' }],
    });
    await expect(town.rows(`update stage_table set content = '{}'`)).rejects.toThrow(/permission denied/);
  });
});
