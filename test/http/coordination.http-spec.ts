import type { Actor } from '@bleibe/platform';
import { signLease } from '../factories/moved-in';
import { Town } from '../factories/town';
import { TestApi } from './api';

describe('the desk of the coordinator', () => {
  let town: Town;
  let api: TestApi;
  let coordinator: Actor;
  beforeAll(async () => {
    town = await Town.open();
    coordinator = await town.staff('coordinator');
    api = await TestApi.open(town);
  });
  afterAll(async () => {
    await api.close();
    await town.close();
  });

  it('shows a case with its tier, the days waited and a sentence for every ground', async () => {
    const [caseworker, seeker] = [await town.staff('caseworker'), await town.seeker()];
    const call = await api.as(caseworker);
    const at = `/households/${seeker.householdId}`;
    const proof = { ground: 'home-ends', endsOn: '2026-12-10', validUntil: '2026-12-31' };
    expect(await call('POST', `${at}/priority-proofs`, proof)).toMatchObject({ status: 204 });
    const { body } = await call('GET', `${at}/priority`);
    expect(body).toMatchObject({ tier: 'acute', bonus: 1_750_000, policyVersion: 1, proofs: [proof] });
    expect(body.grounds).toHaveLength(8);
    expect(body.grounds[1].reason.sentence).toContain('10. Dezember 2026');
    expect(await call('POST', `${at}/priority-proofs/withdrawals`, { ground: 'home-ends' })).toMatchObject({
      status: 204,
    });
    expect((await call('GET', `${at}/priority`)).body).toMatchObject({ tier: 'raised', proofs: [] });
  });

  it('drafts a change, sees the dry run, and leaves it to somebody else to publish it', async () => {
    const call = await api.as(coordinator);
    const { policy } = (await call('GET', '/policy')).body;
    const weights = { ...policy.weights, 'near-transit': 110, 'near-wished-place': 150 };
    const { priority, floors } = policy;
    const wish = { baseVersion: policy.version, weights, priority, floors, note: 'Mehr Bus und Bahn' };
    const wrong = await call('POST', '/policy-drafts', { ...wish, weights: { ...weights, 'near-transit': 0 } });
    expect(wrong).toMatchObject({ status: 422, body: { problems: [{ field: 'weights' }] } });
    const unknown = await call('POST', '/policy-drafts', { ...wish, weights: { ...weights, origin: 0 } });
    expect(unknown).toMatchObject({ status: 422, body: { problems: [{ code: 'unknown-field' }] } });

    const drafted = await call('POST', '/policy-drafts', wish);
    expect(drafted).toMatchObject({ status: 201 });
    const { id } = drafted.body;
    await town.work();
    const draft = (await call('GET', `/policy-drafts/${id}`)).body;
    expect(draft).toMatchObject({ mine: true, state: 'drafted', version: policy.version + 1 });
    expect(draft.effects).toHaveLength(4);
    expect(await call('POST', `/policy-drafts/${id}/publications`)).toMatchObject({
      status: 403,
      body: { code: 'needs_second_person' },
    });
    const second = await api.as(await town.staff('team-lead'));
    expect(await second('POST', `/policy-drafts/${id}/publications`)).toMatchObject({
      status: 200,
      body: { version: policy.version + 1 },
    });
    const stranger = await api.as(await town.staff('coordinator', { other: true }));
    expect((await stranger('GET', `/policy-drafts/${id}`)).status).toBe(404);
    expect((await (await api.as(await town.staff('caseworker')))('GET', '/policy')).status).toBe(403);
  });

  it('reports who gets a home in whole months, and tells no figure about few', async () => {
    const before = town.db.clock.now().toISOString();
    await signLease(town, await town.staff('aftercare-worker'), '2027-02-01');
    town.moveTo(before);
    const call = await api.as(coordinator);
    const { body } = await call('GET', '/fairness-report');
    expect(body).toMatchObject({ from: '2025-11-01', until: '2026-10-31' });
    expect(body.rows).toEqual([{ grouping: 'all', group: 'all', households: 0, housed: 0, rate: null, wait: null }]);
    expect((await (await api.as(await town.staff('caseworker')))('GET', '/fairness-report')).status).toBe(403);
  });

  it('reports what aftercare has come to, and tells nobody else', async () => {
    const call = await api.as(coordinator);
    const { body } = await call('GET', '/outcomes');
    expect(body).toMatchObject({
      sustained: [{ months: 6, share: { of: 0, having: 0, rate: null } }, { months: 12 }],
      visits: { continuity: { of: 0 } },
      wellbeing: { pairs: null },
    });
    for (const role of ['caseworker', 'aftercare-worker'] as const) {
      expect((await (await api.as(await town.staff(role)))('GET', '/outcomes')).status).toBe(403);
    }
  });

  it('drafts another plan of the year, names what is wrong, and leaves it to somebody else to publish it', async () => {
    const call = await api.as(coordinator);
    const { template } = (await call('GET', '/plan-template')).body;
    expect(template.version).toBe(1);
    const steps = (template.steps as { isIn: boolean; kind: string; subject: string }[])
      .filter(({ isIn }) => isIn)
      .map(({ isIn: _isIn, kind: _kind, subject: _subject, ...wish }) => wish);
    expect(steps).toHaveLength(17);
    const wish = { baseVersion: 1, steps, note: 'Früher fragen' };
    const wrong = steps.map((step, at) => (at === 0 ? { ...step, after: 99 } : step));
    const refused = await call('POST', '/plan-template-drafts', { ...wish, steps: wrong });
    expect(refused).toMatchObject({ status: 422, body: { problems: [{ field: 'steps.v0.after', code: 'too-big' }] } });

    const { id } = (await call('POST', '/plan-template-drafts', wish)).body;
    await town.work();
    expect((await call('GET', `/plan-template-drafts/${id}`)).body).toMatchObject({ mine: true, state: 'drafted' });
    const at = `/plan-template-drafts/${id}/publications`;
    expect((await call('POST', at, { moveRunning: false })).body.code).toBe('needs_second_person');
    expect((await (await api.as(await town.staff('caseworker')))('POST', at, { moveRunning: false })).status).toBe(403);
    const second = await api.as(await town.staff('team-lead'));
    // The town has nobody for aftercare but the lead, who is enough.
    expect(await second('POST', at, { moveRunning: true })).toMatchObject({ status: 200, body: { version: 2 } });
  });
});
