import fc from 'fast-check';
import { addDays } from '@bleibe/calendar';
import { type PriorityFacts, type PriorityProof, provenGrounds } from './facts';
import { groundCodes } from './finding';
import { grounds } from './all-grounds';
import { judgePriority, pairWeight } from './judge-priority';
import { checkPriority, defaultPriority, priorityTiers } from './priority-policy';

const today = '2026-11-25';
const facts = (but: Partial<PriorityFacts> = {}): PriorityFacts => ({
  waitingSince: addDays(today, -100),
  adults: 2,
  childrenAges: [],
  stepFree: false,
  proofs: [],
  ...but,
});
const paper = (ground: PriorityProof['ground'], but: Partial<PriorityProof> = {}): PriorityProof => ({
  ground,
  endsOn: ground === 'home-ends' ? addDays(today, 20) : null,
  validUntil: addDays(today, 60),
  ...but,
});
const judge = (but: Partial<PriorityFacts> = {}) => judgePriority(facts(but), defaultPriority, today);
const reasonOf = (but: Partial<PriorityFacts>, code: string) =>
  judge(but).grounds.find((ground) => ground.code === code)?.finding;

describe('the priority of a household', () => {
  it('has every ground on its list', () => {
    expect(grounds.map(({ code }) => code)).toEqual([...groundCodes]);
  });

  it('is regular without a ground, and counts the days', () => {
    expect(judge()).toMatchObject({ tier: 'regular', daysWaited: 100, bonus: 0, ageing: 34_200, weight: 34_200 });
  });

  it.each([
    ['acute', { proofs: [paper('no-place-to-stay')] }],
    ['acute', { proofs: [paper('home-ends')] }],
    ['urgent', { proofs: [paper('home-ends', { endsOn: addDays(today, 29) })] }],
    ['urgent', { proofs: [paper('home-unfit')] }],
    ['urgent', { proofs: [paper('hardship')] }],
    ['raised', { childrenAges: [5] }],
    ['raised', { adults: 1, childrenAges: [12] }],
    ['raised', { stepFree: true }],
    ['regular', { childrenAges: [6] }],
    ['regular', { proofs: [paper('home-ends', { endsOn: addDays(today, 91) })] }],
  ] as const)('is %s with %j', (tier, but) => {
    expect(judge(but).tier).toBe(tier);
  });

  it('takes the highest of several grounds and adds nothing up', () => {
    const one = judge({ proofs: [paper('hardship')] });
    const many = judge({ proofs: [paper('hardship'), paper('home-unfit')], childrenAges: [1, 2, 3], stepFree: true });
    expect(many.weight).toBe(one.weight);
  });

  it('counts a paper on its last day and not on the day after', () => {
    expect(reasonOf({ proofs: [paper('hardship', { validUntil: today })] }, 'hardship-documented')).toMatchObject({
      kind: 'counts',
    });
    const late = { proofs: [paper('hardship', { validUntil: addDays(today, -1) })] };
    expect(reasonOf(late, 'hardship-documented')).toEqual({
      kind: 'lapsed',
      reason: { code: 'proof-has-run-out', values: { until: addDays(today, -1) } },
    });
    expect(judge(late).tier).toBe('regular');
  });

  it('stays acute when the last day in the home has come and gone', () => {
    expect(judge({ proofs: [paper('home-ends', { endsOn: addDays(today, -3) })] }).tier).toBe('acute');
  });

  it('stops ageing after two years and says so', () => {
    const [atLimit, beyond] = [730, 1_200].map((days) => judge({ waitingSince: addDays(today, -days) }));
    expect(beyond).toMatchObject({ daysWaited: 1_200, ageing: atLimit?.ageing });
    expect(atLimit?.waiting.code).toBe('waiting');
    expect(beyond?.waiting).toEqual({ code: 'waiting-counted-in-full', values: { days: 1_200, mostDays: 730 } });
  });
});

const anyFacts: fc.Arbitrary<PriorityFacts> = fc.record({
  waitingSince: fc.integer({ min: -2_000, max: 10 }).map((days) => addDays(today, days)),
  adults: fc.integer({ min: 1, max: 4 }),
  childrenAges: fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 4 }),
  stepFree: fc.boolean(),
  proofs: fc.array(
    fc.record({
      ground: fc.constantFrom(...provenGrounds),
      endsOn: fc.option(
        fc.integer({ min: -100, max: 300 }).map((days) => addDays(today, days)),
        { nil: null },
      ),
      validUntil: fc.integer({ min: -100, max: 300 }).map((days) => addDays(today, days)),
    }),
    { maxLength: 4 },
  ),
});
const anyScore = fc.integer({ min: 0, max: 1000 });

describe('laws of priority, for any household', () => {
  it('outweighs every score and all waiting in the strict tier', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyScore, anyScore, (one, other, low, high) => {
        const acute = judgePriority({ ...one, proofs: [paper('no-place-to-stay')] }, defaultPriority, today);
        const rest = judgePriority(other, defaultPriority, today);
        fc.pre(rest.tier !== 'acute');
        expect(pairWeight(acute, low)).toBeGreaterThan(pairWeight(rest, high));
      }),
    );
  });

  it('never falls while somebody waits, and adds up exactly', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 900 }), (one, days) => {
        const now = judgePriority(one, defaultPriority, today);
        const longer = { ...one, waitingSince: addDays(one.waitingSince, -days) };
        expect(judgePriority(longer, defaultPriority, today).weight).toBeGreaterThanOrEqual(now.weight);
        expect(now.bonus + now.ageing).toBe(now.weight);
        expect(Number.isInteger(now.weight) && now.weight >= 0).toBe(true);
      }),
    );
  });

  it('never falls by one more valid paper', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...provenGrounds), (one, ground) => {
        const rank = (tier: (typeof priorityTiers)[number]) => priorityTiers.indexOf(tier);
        const others = one.proofs.filter((proof) => proof.ground !== ground);
        const before = judgePriority({ ...one, proofs: others }, defaultPriority, today);
        const after = judgePriority({ ...one, proofs: [...others, paper(ground)] }, defaultPriority, today);
        expect(rank(after.tier)).toBeLessThanOrEqual(rank(before.tier));
      }),
    );
  });
});

describe('a policy of priorities', () => {
  const codes = (but: object) => checkPriority({ ...defaultPriority, ...but }).map(({ code }) => code);
  const bonus = (but: object) => ({ tierBonus: { ...defaultPriority.tierBonus, ...but } });

  it('is usable as delivered', () => {
    expect(checkPriority(defaultPriority)).toEqual([]);
  });

  it('is refused when the strict tier could be outweighed', () => {
    expect(checkPriority({ ...defaultPriority, ...bonus({ acute: 1_749_660 }) })).toEqual([
      { code: 'strict-tier-not-strict', values: { bonus: 1_749_660, least: 1_749_661 } },
    ]);
    expect(codes({ ageing: { perDay: 343, mostDays: 730 } })).toEqual(['strict-tier-not-strict']);
  });

  it.each([
    ['tier-bonus-not-whole', bonus({ raised: 0.5 })],
    ['tier-bonus-not-whole', bonus({ raised: -1 })],
    ['tier-bonus-too-high', bonus({ acute: 100_000_001 })],
    ['tiers-not-in-order', bonus({ urgent: 100 })],
    ['regular-tier-has-bonus', bonus({ regular: 1 })],
    ['ground-without-tier', { tierOf: { ...defaultPriority.tierOf, 'young-child': 'first' } }],
    ['ground-unknown', { tierOf: { ...defaultPriority.tierOf, origin: 'raised' } }],
    ['days-not-whole', { homeEndsSoonDays: 1.5 }],
    ['home-ends-days-not-in-order', { homeEndsSoonDays: 91 }],
    ['ageing-too-long', { ageing: { perDay: 1, mostDays: 731 } }],
  ])('is refused with %s', (code, but) => {
    expect(codes(but)).toEqual([code]);
  });
});
