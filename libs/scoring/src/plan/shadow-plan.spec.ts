import fc from 'fast-check';
import { aHousehold, aListing, somePairFacts, today } from '../example-facts';
import type { PlaceFigures } from '../market';
import { defaultPolicy } from '../policy';
import { scoreMatch } from '../score-match';
import { noFloors } from './floors';
import { type PlanHome, type PlanHousehold, type PlanTerms, ShadowPlan, costOfChoosing } from './shadow-plan';

const idOf = (kind: number, number: number) => `00000000-0000-4000-800${kind}-${number.toString(16).padStart(12, '0')}`;

const figures: PlaceFigures = {
  jobCentreLimit: () => null,
  minAreaPerPerson: () => somePairFacts().minAreaPerPerson,
};
const terms: PlanTerms = { policy: defaultPolicy, figures, today, seed: 7, floors: noFloors };

const homeWith = (number: number, netColdRent: number, units = 1, rooms = 3): PlanHome => ({
  id: idOf(1, number),
  units,
  facts: aListing({ netColdRent, rooms }),
});
const householdWith = (number: number, { limit = 90_000, weight = 0, never = [] as number[], roomsMin = 2 } = {}) => ({
  id: idOf(2, number),
  weight,
  never: new Set(never.map((home) => idOf(1, home))),
  facts: aHousehold({ warmRentLimit: limit, roomsMin }),
});

const homes = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 0, max: 5 }),
      rent: fc.integer({ min: 30_000, max: 80_000 }),
      units: fc.integer({ min: 1, max: 2 }),
      rooms: fc.integer({ min: 1, max: 4 }),
    }),
    { selector: ({ number }) => number, maxLength: 6 },
  )
  .map((all) => all.map(({ number, rent, units, rooms }) => homeWith(number, rent, units, rooms)));
const households = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 0, max: 7 }),
      limit: fc.integer({ min: 45_000, max: 110_000 }),
      weight: fc.integer({ min: 0, max: 2_000_000 }),
      never: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
      roomsMin: fc.integer({ min: 1, max: 4 }),
    }),
    { selector: ({ number }) => number, maxLength: 8 },
  )
  .map((all): PlanHousehold[] => all.map(({ number, ...rest }) => householdWith(number, rest)));

const placed = (plan: ShadowPlan) =>
  plan.lines().flatMap(({ householdId, listingId }) => (listingId ? [[householdId, listingId] as const] : []));

describe('the shadow plan', () => {
  it('gives the only home to the household that goes first', () => {
    const plan = new ShadowPlan(
      terms,
      [homeWith(1, 50_000)],
      [householdWith(1), householdWith(2, { weight: 500_000 })],
    );
    expect(placed(plan)).toEqual([[idOf(2, 2), idOf(1, 1)]]);
    expect(plan.prices()).toMatchObject([{ listingId: idOf(1, 1), units: 1 }]);
  });

  it('never plans a home that was refused before', () => {
    const plan = new ShadowPlan(terms, [homeWith(1, 50_000)], [householdWith(1, { never: [1], weight: 9_000_000 })]);
    expect(placed(plan)).toEqual([]);
    plan.change({ homes: [homeWith(1, 51_000)], goneHomes: [], households: [], goneHouseholds: [] });
    expect(placed(plan)).toEqual([]);
  });

  it('makes room for a household that comes later and goes first', () => {
    const plan = new ShadowPlan(terms, [homeWith(1, 50_000)], [householdWith(1)]);
    const first = householdWith(2, { weight: 2_000_000 });
    plan.change({ homes: [], goneHomes: [], households: [first], goneHouseholds: [] });
    expect(placed(plan)).toEqual([[first.id, idOf(1, 1)]]);
    plan.change({ homes: [], goneHomes: [], households: [], goneHouseholds: [first.id] });
    expect(placed(plan)).toEqual([[idOf(2, 1), idOf(1, 1)]]);
  });

  it('is the same whatever the order of homes and households', () => {
    fc.assert(
      fc.property(homes, households, (someHomes, someHouseholds) => {
        const plan = new ShadowPlan(terms, someHomes, someHouseholds);
        const turned = new ShadowPlan(terms, someHomes.toReversed(), someHouseholds.toReversed());
        expect(turned.lines()).toEqual(plan.lines());
        expect(turned.prices()).toEqual(plan.prices());
      }),
      { numRuns: 60 },
    );
  });

  it('is worth as much as a new round after any changes, proves it, and breaks no rule', () => {
    const steps = fc.array(fc.record({ homes, households, gone: fc.array(fc.integer({ min: 0, max: 7 })) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(homes, households, steps, (someHomes, someHouseholds, changes) => {
        const plan = new ShadowPlan(terms, someHomes, someHouseholds);
        const nowHomes = new Map(someHomes.map((home) => [home.id, home]));
        const nowHouseholds = new Map(someHouseholds.map((household) => [household.id, household]));
        for (const step of changes) {
          const goneHomes = step.gone
            .map((number) => idOf(1, number))
            .filter((id) => !step.homes.some((one) => one.id === id));
          const goneHouseholds = step.gone
            .map((number) => idOf(2, number))
            .filter((id) => !step.households.some((one) => one.id === id));
          plan.change({ homes: step.homes, goneHomes, households: step.households, goneHouseholds });
          step.homes.forEach((home) => nowHomes.set(home.id, home));
          step.households.forEach((household) => nowHouseholds.set(household.id, household));
          goneHomes.forEach((id) => nowHomes.delete(id));
          goneHouseholds.forEach((id) => nowHouseholds.delete(id));
        }
        const { value, problems } = plan.certificate();
        expect(problems).toEqual([]);
        const anew = new ShadowPlan(terms, [...nowHomes.values()], [...nowHouseholds.values()]);
        expect(anew.round.value).toBe(anew.certificate().value);
        expect(anew.round.bound).toBeGreaterThanOrEqual(anew.round.value);
        expect(anew.round.bound - anew.round.value).toBeLessThanOrEqual(anew.round.bound * 0.0001);
        expect(value).toBe(anew.certificate().value);

        const taken = new Map<string, number>();
        for (const [householdId, listingId] of placed(plan)) {
          const [household, home] = [nowHouseholds.get(householdId)!, nowHomes.get(listingId)!];
          taken.set(listingId, (taken.get(listingId) ?? 0) + 1);
          const extras = somePairFacts({ neverAgain: household.never.has(listingId) });
          expect(scoreMatch(household.facts, home.facts, extras, defaultPolicy, today).excluded).toBe(false);
        }
        for (const [id, count] of taken) expect(count).toBeLessThanOrEqual(nowHomes.get(id)!.units);
      }),
      { numRuns: 150 },
    );
  });

  it('says what another choice costs: never more than the plan loses by it, and nothing for what is planned', () => {
    fc.assert(
      fc.property(homes, households, (someHomes, someHouseholds) => {
        const plan = new ShadowPlan(terms, someHomes, someHouseholds);
        const { value } = plan.certificate();
        for (const line of plan.lines()) {
          const household = someHouseholds.find(({ id }) => id === line.householdId)!;
          for (const home of someHomes) {
            const extras = somePairFacts({ neverAgain: household.never.has(home.id) });
            const { excluded, score } = scoreMatch(household.facts, home.facts, extras, defaultPolicy, today);
            if (excluded) continue;
            const price = plan.prices().find(({ listingId }) => listingId === home.id)!;
            const cost = costOfChoosing(line, price, score);
            if (line.listingId === home.id) expect(cost).toBe(0);
            // The best plan of all in which this pair is fixed.
            const rest = new ShadowPlan(
              terms,
              someHomes.flatMap((one) =>
                one !== home ? [one] : home.units > 1 ? [{ ...home, units: home.units - 1 }] : [],
              ),
              someHouseholds.filter((one) => one !== household),
            );
            const withPair = rest.certificate().value + household.weight + score * 1000;
            expect(cost * 1000 - 999).toBeLessThanOrEqual(value - withPair);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('houses nobody before somebody whose pair with that home weighs more and who has none', () => {
    fc.assert(
      fc.property(homes, households, (someHomes, someHouseholds) => {
        const plan = new ShadowPlan(terms, someHomes, someHouseholds);
        const weightOf = (one: PlanHousehold, home: PlanHome) => {
          const extras = somePairFacts({ neverAgain: one.never.has(home.id) });
          const { excluded, score } = scoreMatch(one.facts, home.facts, extras, defaultPolicy, today);
          return excluded ? 0 : one.weight + score * 1000;
        };
        const waiting = someHouseholds.filter(({ id }) => !placed(plan).some(([household]) => household === id));
        for (const [householdId, listingId] of placed(plan)) {
          const home = someHomes.find(({ id }) => id === listingId)!;
          const occupant = someHouseholds.find(({ id }) => id === householdId)!;
          for (const one of waiting) expect(weightOf(one, home)).toBeLessThanOrEqual(weightOf(occupant, home));
        }
      }),
      { numRuns: 100 },
    );
  });
});
