import fc from 'fast-check';
import { aHousehold, aListing, somePairFacts, today } from '../example-facts';
import { defaultMatchingPolicy, defaultPolicy } from '../policy';
import { checkFloors, floorGroups, noFloors, withEveryFloor } from './floors';
import { type PlanHome, type PlanHousehold, ShadowPlan } from './shadow-plan';

const figures = { jobCentreLimit: () => null, minAreaPerPerson: () => somePairFacts().minAreaPerPerson };
const id = (kind: number, number: number) => `00000000-0000-4000-800${kind}-${String(number).padStart(12, '0')}`;
const home = (number: number, stepFree: 'yes' | 'no' = 'yes'): PlanHome => ({
  id: id(1, number),
  units: 1,
  facts: aListing({ stepFree }),
});
const household = (number: number, { stepFree = false, weight = 0 } = {}): PlanHousehold => ({
  id: id(2, number),
  weight,
  never: new Set(),
  facts: aHousehold({ stepFree }),
});
const plan = (homes: PlanHome[], households: PlanHousehold[], percent: number) =>
  new ShadowPlan(
    { policy: defaultPolicy, figures, today, seed: 1, floors: { ...noFloors, 'step-free': percent } },
    homes,
    households,
  );
const homeOf = (of: ShadowPlan, number: number) =>
  of.lines().find(({ householdId }) => householdId === id(2, number))?.listingId ?? null;

describe('floors of a plan', () => {
  const rivals = [household(1, { weight: 500_000 }), household(2, { stepFree: true })];

  it('give the only step-free home to whoever needs it, and tell what that costs all together', () => {
    expect(homeOf(plan([home(1)], rivals, 0), 2)).toBeNull();
    const fair = plan([home(1)], rivals, 100);
    expect(homeOf(fair, 2)).toBe(id(1, 1));
    expect(fair.round.floors).toMatchObject({
      answer: 'met',
      groups: [{ group: 'step-free', percent: 100, alone: 1, floor: 1, housed: 1 }],
    });
    expect(fair.round.floors!.lost).toBeGreaterThan(0);
    expect(fair.certificate().problems).toEqual([]);
  });

  it('cost nothing where they are reached anyway, and are not there where none is set', () => {
    const enough = plan([home(1), home(2)], rivals, 100);
    expect(enough.round.floors).toMatchObject({ answer: 'met', lost: 0, groups: [{ bonus: 0 }] });
    expect(plan([home(1)], rivals, 0).round.floors).toBeNull();
  });

  it('hold for households that come later, until the next round', () => {
    const kept = plan([home(1)], rivals, 100);
    kept.change({
      homes: [],
      goneHomes: [],
      households: [household(3, { weight: 500_000 })],
      goneHouseholds: [],
    });
    expect(homeOf(kept, 2)).toBe(id(1, 1));
    expect(kept.certificate().problems).toEqual([]);
  });

  it('never make the plan worth more than it could be without them', () => {
    const any = fc.record({ stepFree: fc.boolean(), weight: fc.integer({ min: 0, max: 600_000 }) });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 5 }),
        fc.array(fc.constantFrom('yes' as const, 'no' as const), { maxLength: 4 }),
        fc.integer({ min: 1, max: 100 }),
        (people, homes, percent) => {
          const all = people.map((one, number) => household(number, one));
          const stock = homes.map((stepFree, number) => home(number, stepFree));
          const [free, fair] = [plan(stock, all, 0), plan(stock, all, percent)];
          const { floors, value } = fair.round;
          expect(value + floors!.lost).toBe(free.round.value);
          expect(fair.certificate().problems).toEqual([]);
          for (const { housed, floor } of floors!.groups)
            if (floors!.answer === 'met') expect(housed >= floor).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are whole percents of known groups; a version from before a group has none for it', () => {
    expect(checkFloors(defaultMatchingPolicy.floors)).toEqual([]);
    expect(checkFloors({ ...noFloors, alone: 12.5 })).toEqual([
      { code: 'floor-not-whole', values: { floorGroup: 'alone' } },
    ]);
    expect(checkFloors({ ...noFloors, alone: 101 })).toEqual([
      { code: 'floor-too-high', values: { floorGroup: 'alone', most: 100 } },
    ]);
    expect(withEveryFloor({})).toEqual(noFloors);
    expect(floorGroups.length).toBeLessThanOrEqual(4);
  });
});
