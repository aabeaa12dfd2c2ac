import fc from 'fast-check';
import { obviousCounterfactuals } from './obvious-counterfactuals';
import { criteria } from './criteria/all-criteria';
import { anyHousehold, anyListing, anyPairFacts, anyWish, today } from './example-facts';
import type { HouseholdFacts } from './facts';
import { type CriterionCode, type HardRule, criterionCodes, excluded } from './finding';
import { hardRules } from './hard-rules/all-hard-rules';
import { bothSides } from './landlord-side';
import { type ScoringPolicy, checkPolicy, defaultPolicy } from './policy';
import { scoreMatch } from './score-match';

/** A weight for each criterion, together 1000, from cuts through it. */
const anyPolicy: fc.Arbitrary<ScoringPolicy> = fc
  .array(fc.integer({ min: 0, max: 1000 }), {
    minLength: criterionCodes.length - 1,
    maxLength: criterionCodes.length - 1,
  })
  .map((cuts) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), 1000];
    const entries = criterionCodes.map((code, index) => [code, edges[index + 1]! - edges[index]!] as const);
    return { version: 1, weights: Object.fromEntries(entries) as Record<CriterionCode, number> };
  });

const anyPair = [anyHousehold, anyListing, anyPairFacts] as const;

describe('laws of scoring, for any household, any listing and any weights', () => {
  it('adds the points up to the side of the household exactly, and makes one score of both sides, from 0 to 1000', () => {
    fc.assert(
      fc.property(...anyPair, anyPolicy, (household, listing, extras, policy) => {
        expect(checkPolicy(policy)).toEqual([]);
        const result = scoreMatch(household, listing, extras, policy, today);
        expect(Number.isInteger(result.score)).toBe(true);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(1000);
        expect(result.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(result.householdScore);
        expect(result.score).toBe(bothSides(result.householdScore, result.landlord.score));
        for (const { points, mostPoints, finding } of result.criteria) {
          expect(Number.isInteger(points) && points >= 0 && points <= mostPoints).toBe(true);
          if (finding.kind === 'unknown') expect(points).toBe(0);
          else expect(Number.isInteger(finding.share) && finding.share >= 0 && finding.share <= 1000).toBe(true);
        }
      }),
    );
  });

  it('scores a pair 0 exactly when something excludes it, or nothing speaks for it', () => {
    fc.assert(
      fc.property(...anyPair, (household, listing, extras) => {
        const result = scoreMatch(household, listing, extras, defaultPolicy, today);
        expect(result.excluded).toBe(result.hardRules.some(({ finding }) => finding.kind === 'excluded'));
        expect(result.toClarify).toBe(result.hardRules.some(({ finding }) => finding.kind === 'unknown'));
        if (result.excluded) expect(result.score).toBe(0);
      }),
    );
  });

  it('does not depend on the order of the rules', () => {
    const orders = [...hardRules.keys()];
    const criterionOrders = [...criteria.keys()];
    fc.assert(
      fc.property(
        ...anyPair,
        fc.shuffledSubarray(orders, { minLength: orders.length }),
        fc.shuffledSubarray(criterionOrders, { minLength: criterionOrders.length }),
        (household, listing, extras, ruleOrder, criterionOrder) => {
          const shuffled = {
            rules: ruleOrder.map((index) => hardRules[index]!),
            criteria: criterionOrder.map((index) => criteria[index]!),
          };
          expect(scoreMatch(household, listing, extras, defaultPolicy, today, shuffled)).toEqual(
            scoreMatch(household, listing, extras, defaultPolicy, today),
          );
        },
      ),
    );
  });

  it('never lets one more violated rule bring a pair back', () => {
    const no: HardRule = { code: 'not-refused-before', setBy: 'law', judge: () => excluded('refused-before', {}) };
    fc.assert(
      fc.property(...anyPair, fc.nat(hardRules.length), (household, listing, extras, at) => {
        const rules = [...hardRules.slice(0, at), no, ...hardRules.slice(at)];
        expect(scoreMatch(household, listing, extras, defaultPolicy, today, { rules })).toMatchObject({
          excluded: true,
          score: 0,
        });
      }),
    );
  });

  it('never finds fewer homes after a wish was relaxed', () => {
    const relaxed = (household: HouseholdFacts): HouseholdFacts[] => [
      { ...household, warmRentLimit: household.warmRentLimit === null ? null : household.warmRentLimit + 10_000 },
      { ...household, roomsMin: household.roomsMin === null ? null : household.roomsMin - 1 },
      { ...household, roomsMin: null },
      { ...household, areaMin: null },
      { ...household, stepFree: false },
      { ...household, pets: false },
      { ...household, cannotKeep: [] },
      { ...household, wishes: [] },
      { ...household, womenOnlyWish: false },
      { ...household, acceptsLandlordInFlat: true },
      { ...household, moveInUntil: null },
    ];
    const fitting = (
      household: HouseholdFacts,
      listings: Parameters<typeof obviousCounterfactuals>[1],
      extras: never,
    ) => obviousCounterfactuals(household, listings, extras, defaultPolicy, today).fitting;

    fc.assert(
      fc.property(
        anyHousehold,
        fc.array(anyListing, { maxLength: 12 }),
        anyPairFacts,
        anyWish,
        (household, listings, extras, wish) => {
          const before = fitting(household, listings, extras as never);
          const oneMorePlace = household.wishes.length ? [{ ...household, wishes: [...household.wishes, wish] }] : [];
          for (const easier of [...relaxed(household), ...oneMorePlace]) {
            expect(fitting(easier, listings, extras as never)).toBeGreaterThanOrEqual(before);
          }
        },
      ),
    );
  });

  it('counts exactly the homes that fit once a rule is really lifted', () => {
    fc.assert(
      fc.property(
        anyHousehold,
        fc.array(anyListing, { maxLength: 12 }),
        anyPairFacts,
        (household, listings, extras) => {
          const { fitting, ifLifted } = obviousCounterfactuals(household, listings, extras, defaultPolicy, today);
          for (const { code, moreListings } of ifLifted) {
            const rules = hardRules.filter((rule) => rule.code !== code);
            const fits = listings.filter(
              (listing) => !scoreMatch(household, listing, extras, defaultPolicy, today, { rules }).excluded,
            );
            expect(fits.length).toBe(fitting + moreListings);
          }
        },
      ),
    );
  });
});
