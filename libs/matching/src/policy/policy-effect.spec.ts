import { type CriterionCode, type MatchingPolicy, type PlanHome, defaultMatchingPolicy } from '@bleibe/scoring';
import { aHomeOnMarket, aHouseholdOnMarket, aMarket, homeId, today } from './example-market';
import type { HouseholdOnMarket } from './judge-household';
import { playMarket } from './play-market';

const { priority, weights, floors } = defaultMatchingPolicy;
/** A stop near by is all that counts. */
const onlyTransit: MatchingPolicy = {
  version: 2,
  priority,
  floors,
  weights: {
    ...(Object.fromEntries(Object.keys(weights).map((code) => [code, 0])) as Record<CriterionCode, number>),
    'near-transit': 1000,
  },
};

const effectOf = (households: HouseholdOnMarket[], homes: PlanHome[], after = onlyTransit) =>
  playMarket(aMarket(households, homes), { before: defaultMatchingPolicy, after });
const several = (count: number, name: string, but: Parameters<typeof aHouseholdOnMarket>[1] = {}) =>
  Array.from({ length: count }, (_, at) => aHouseholdOnMarket(`${name}-${at}`, but));

/** The dearer, the nearer to a stop. */
const twelve = Array.from({ length: 12 }, (_, at) =>
  aHomeOnMarket(at, {
    netColdRent: 44_000 + at * 2_000,
    stopKm: 0.8 - at * 0.02,
  }),
);

describe('the effect of another policy', () => {
  it('is none when nothing changes', () => {
    const effect = effectOf(several(6, 'a'), twelve, defaultMatchingPolicy);
    expect(effect.shortlists).toEqual({ before: 60, after: 60, added: 0, removed: 0, moved: 0 });
    expect(effect.plan).toEqual({ before: 6, after: 6, added: 0, removed: 0 });
  });

  it('counts homes that come onto the list a caseworker sees, that leave it, and that move', () => {
    const { shortlists, pairs } = effectOf(several(5, 'a'), twelve);
    expect(pairs).toEqual({ before: 60, after: 60, added: 0, removed: 0 });
    expect(shortlists).toEqual({ before: 50, after: 50, added: 10, removed: 10, moved: 40 });
  });

  it('lets households of other organisations compete, and counts the own ones alone', () => {
    const acute = { proofs: [{ ground: 'no-place-to-stay', endsOn: null, validUntil: today } as const] };
    const households = [...several(6, 'own'), ...several(6, 'other', { own: false, priority: acute })];
    const effect = effectOf(households, twelve.slice(0, 6), defaultMatchingPolicy);
    expect(effect).toMatchObject({ households: 6, housedBefore: 0, housedAfter: 0, plan: { before: 0 } });
  });

  it('shows who moves forward and who back, by group', () => {
    const levelled: MatchingPolicy = {
      version: 2,
      weights,
      floors,
      priority: { ...priority, tierOf: { ...priority.tierOf, 'step-free-needed': 'regular' } },
    };
    const households = [...several(6, 'any'), ...several(6, 'step-free', { priority: { stepFree: true } })];
    const { groups } = effectOf(households, twelve, levelled);
    expect(groups.accessibility).toEqual([
      { group: 'any', households: 6, housedBefore: 6, housedAfter: 6, forward: 6, back: 0 },
      { group: 'step-free', households: 6, housedBefore: 6, housedAfter: 6, forward: 0, back: 0 },
    ]);
  });

  it('leaves out what is never to be offered again', () => {
    const never = new Set([homeId(0)]);
    expect(effectOf(several(5, 'a', { never }), twelve).pairs.before).toBe(55);
  });

  it('tells of an empty market that it is empty', () => {
    const nothing = { before: 0, after: 0, added: 0, removed: 0 };
    expect(effectOf([], [])).toMatchObject({ households: 0, housedAfter: 0, pairs: nothing, plan: nothing });
  });

  it('withholds figures about few households', () => {
    const { groups, ...effect } = effectOf(several(2, 'a'), twelve);
    const none = { before: null, after: null, added: null, removed: null };
    expect(effect).toMatchObject({ households: null, housedBefore: null, pairs: none, plan: none });
    expect(groups.language).toEqual([
      { group: 'uk', households: null, housedBefore: null, housedAfter: null, forward: null, back: null },
    ]);
  });
});
