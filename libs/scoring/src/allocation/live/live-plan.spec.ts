import fc from 'fast-check';
import { allocate } from '../allocate';
import type { CandidatePairs } from '../candidate-pairs';
import { anyMarket, pairsOf } from '../obvious-optimum';
import { LivePlan } from './live-plan';

const seed = 7;
const planOf = (pairs: CandidatePairs) => new LivePlan(pairs, allocate(pairs, { seed }));

describe('the live plan', () => {
  const small = () => planOf(pairsOf(2, [1, 1], [[0, 0, 10], [0, 1, 8], [1, 0, 9]])); // prettier-ignore

  it('starts as the round left it', () => {
    expect([small().homeOf(0), small().homeOf(1)]).toEqual([1, 0]);
  });

  it('makes room for an arrival that is worth more', () => {
    const plan = small();
    const household = plan.arrive([{ home: 1, weight: 20 }]);
    expect([0, 1, household].map((one) => plan.homeOf(one))).toEqual([0, -1, 1]);
    expect(plan.value).toBe(30);
  });

  it('gives the home to somebody else after a decline, and never again to the one who declined', () => {
    const plan = small();
    plan.decline(1, 0);
    expect([plan.homeOf(0), plan.homeOf(1)]).toEqual([0, -1]);
    expect(plan.costOfChoosing(1, 0)).toBeNull();
  });

  it('moves up a household when another one withdraws', () => {
    const plan = small();
    plan.withdraw(1);
    expect([plan.homeOf(0), plan.value]).toEqual([0, 10]);
  });

  it('uses a new unit at once', () => {
    const plan = small();
    plan.addUnit(0);
    expect([plan.homeOf(0), plan.homeOf(1), plan.value]).toEqual([0, 0, 19]);
  });

  it('leaves pinned pairs alone', () => {
    const plan = small();
    plan.pin(1, 0);
    plan.arrive([{ home: 0, weight: 1000 }]);
    expect(plan.value).toBe(8);
  });

  it('tells what another choice would cost the whole, and who would have to make room', () => {
    const plan = small();
    expect(plan.costOfChoosing(0, 1)).toBe(0);
    expect(plan.costOfChoosing(0, 0)).toBeGreaterThanOrEqual(0);
    expect(plan.residentsOf(0)).toEqual([1]);
  });

  const anyChange = fc.record({
    kind: fc.constantFrom('arrive', 'withdraw', 'decline', 'declineOther', 'open', 'add', 'remove', 'pin'),
    which: fc.nat(),
    other: fc.nat(),
    units: fc.nat(3),
    weights: fc.array(fc.integer({ min: -2, max: 20 }), { maxLength: 8 }),
  });

  it('is worth as much as a new round after any change, and proves it', () => {
    fc.assert(
      fc.property(anyMarket, fc.array(anyChange, { maxLength: 25 }), (pairs, changes) => {
        const plan = planOf(pairs);
        for (const { kind, which, other, units, weights } of changes) {
          const now = plan.pairs();
          const homes = now.units.length;
          const home = other % homes;
          const household = now.households ? which % now.households : -1;
          if (kind === 'arrive') plan.arrive(weights.map((weight, at) => ({ home: (which + at) % homes, weight })));
          else if (kind === 'add') plan.addUnit(home);
          else if (kind === 'remove' && now.units[home]! > 0) plan.removeUnit(home);
          else if (household < 0) continue;
          else if (kind === 'withdraw') plan.withdraw(household);
          else if (kind === 'decline' && plan.homeOf(household) >= 0) plan.decline(household, plan.homeOf(household));
          else if (kind === 'declineOther') plan.decline(household, home);
          else if (kind === 'open') {
            const offers = weights.map((weight, at) => ({ household: (which + at) % now.households, weight }));
            plan.openHome(units, offers);
          } else if (kind === 'pin') {
            if (plan.homeOf(household) >= 0 && other % 2) plan.pin(household, plan.homeOf(household));
            else if (now.units[home]! > 0) plan.pin(household, home);
          }
          const { problems, value } = plan.certificate();
          expect(problems).toEqual([]);
          expect(value).toBe(plan.value);
        }
        expect(plan.value).toBe(allocate(plan.pairs(), { seed }).value);
      }),
      { numRuns: 300 },
    );
  });
});
