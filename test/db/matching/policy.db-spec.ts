import { DraftPolicy, DiscardDraft, Propose, PublishPolicy, SeeCandidates, SeePolicy } from '@bleibe/matching';
import { type Actor, Forbidden, NotFound, Refused } from '@bleibe/platform';
import { type MatchingPolicy, defaultMatchingPolicy } from '@bleibe/scoring';
import { Town } from '../../factories/town';

describe('changing the policy', () => {
  let town: Town;
  let coordinator: Actor;
  let second: Actor;
  let caseworker: Actor;
  let householdId: string;
  beforeAll(async () => {
    town = await Town.open();
    [coordinator, second] = [await town.staff('coordinator'), await town.staff('team-lead')];
    const listingId = await town.listing(await town.landlord());
    caseworker = await town.staff('caseworker');
    ({ householdId } = await town.seeker());
    await town.use(Propose).run(caseworker, { householdId, listingId, clarified: [] });
  });
  afterAll(() => town.close());

  const ranked = async () => {
    const candidates = await town.use(SeeCandidates).ofHousehold(caseworker, householdId, 10);
    return candidates.map(({ result: { score, policyVersion } }) => ({ score, policyVersion }));
  };
  const present = async () => (await town.use(SeePolicy).run(coordinator)).policy;
  /** Half of the points for the place go to transit. */
  const moved = ({ weights }: MatchingPolicy): MatchingPolicy['weights'] => ({
    ...weights,
    'near-wished-place': weights['near-wished-place'] - 20,
    'near-transit': weights['near-transit'] + 20,
  });
  const draft = async (actor = coordinator) => {
    const policy = await present();
    const { version: baseVersion, priority, floors } = policy;
    const input = { baseVersion, weights: moved(policy), priority, floors, note: 'Mehr Nahverkehr' };
    return town.use(DraftPolicy).run(actor, input);
  };

  it('begins with a draft that is tried out before anybody sees anything of it', async () => {
    const before = await ranked();
    const id = await draft();
    await expect(town.use(PublishPolicy).run(second, id)).rejects.toThrow(new Refused('dry-run-missing'));
    await town.work();
    const { dryRun } = await town.use(SeePolicy).draft(coordinator, id);
    expect(dryRun?.present).toMatchObject({ homes: 1, households: null, pairs: { added: null } });
    expect(dryRun?.months.map(({ on }) => on)).toEqual(['2026-10-31', '2026-09-30', '2026-08-31']);
    expect(dryRun?.months[0]?.effect.homes).toBe(0);
    expect(await ranked()).toEqual(before);
  });

  it('is put into force by a second person, once, and every household is ranked by it', async () => {
    const id = await draft();
    await town.work();
    await expect(town.use(PublishPolicy).run(coordinator, id)).rejects.toThrow(new Forbidden('needs_second_person'));
    const { version } = await present();
    expect(await town.use(PublishPolicy).run(second, id)).toBe(version + 1);
    await expect(town.use(PublishPolicy).run(second, id)).rejects.toThrow(new Refused('draft-closed'));
    expect((await ranked()).map(({ policyVersion }) => policyVersion)).toEqual([version + 1]);
    expect(await town.rows(`select policy_version from proposal`)).toEqual([{ policy_version: 1 }]);
  });

  it('is refused when another version has come into force since the draft', async () => {
    const [first, late] = [await draft(), await draft()];
    await town.work();
    const both = await Promise.allSettled([
      town.use(PublishPolicy).run(second, first),
      town.use(PublishPolicy).run(second, late),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'changed' } });
  });

  it('is for coordinators alone, and a draft is not there for another organisation', async () => {
    const stranger = await town.staff('coordinator', { other: true });
    await expect(draft(caseworker)).rejects.toThrow(Forbidden);
    await expect(draft(second)).rejects.toThrow(Forbidden);
    const id = await draft();
    await town.work();
    await expect(town.use(PublishPolicy).run(stranger, id)).rejects.toThrow(NotFound);
    await expect(town.use(SeePolicy).draft(caseworker, id)).rejects.toThrow(NotFound);
    await expect(town.use(DiscardDraft).run(second, id)).rejects.toThrow(Forbidden);
    await town.use(DiscardDraft).run(coordinator, id);
    await expect(town.use(PublishPolicy).run(second, id)).rejects.toThrow(new Refused('draft-closed'));
  });

  it('says at its field what is wrong with a draft', async () => {
    const { weights, priority, floors } = defaultMatchingPolicy;
    const { version: baseVersion } = await present();
    const run = (but: Partial<MatchingPolicy>) =>
      town.use(DraftPolicy).run(coordinator, { baseVersion, weights, priority, floors, note: '', ...but });
    await expect(run({ weights: { ...weights, 'near-transit': 0 } })).rejects.toMatchObject({
      problems: [{ field: 'weights', code: 'weights-do-not-add-up' }],
    });
    const { tierBonus } = priority;
    await expect(run({ priority: { ...priority, tierBonus: { ...tierBonus, acute: 1 } } })).rejects.toMatchObject({
      problems: [{ field: 'priority.tierBonus.acute', code: 'too-small' }],
    });
    await expect(run({ floors: { ...floors, 'step-free': 101 } })).rejects.toMatchObject({
      problems: [{ field: 'floors.step-free', code: 'too-big' }],
    });
  });
});
