import fc from 'fast-check';
import { aHousehold, aListing } from './example-facts';
import { type HouseholdFacts, type LandlordWish, landlordWishes } from './facts';
import { bothSides, landlordSide, leastHouseholdSide, wishesMetBy } from './landlord-side';

const points = fc.integer({ min: 0, max: 1000 });
const sideScores = fc.integer({ min: 700, max: 1000 });

describe("the landlord's side", () => {
  it.each<[LandlordWish[], Partial<HouseholdFacts>, number]>([
    [[], { smoker: true, pets: true }, 1000],
    [['no-smoking'], {}, 1000],
    [['no-smoking'], { smoker: true }, 700],
    [['no-smoking', 'no-pets'], { smoker: true }, 850],
    [['no-smoking', 'no-pets', 'long-stay'], { smoker: true }, 900],
    [['long-stay'], { stayMonths: 23 }, 700],
    [['long-stay'], { stayMonths: 24 }, 1000],
    [['short-stay'], { stayMonths: 12 }, 1000],
    [['short-stay'], { stayMonths: null }, 700],
  ])('wishes %j of a household %j: %p', (wishes, household, expected) => {
    expect(landlordSide(aHousehold(household), aListing({ landlordWishes: wishes })).score).toBe(expected);
  });

  it('tells of each wish whether it is met', () => {
    const { wishes } = landlordSide(
      aHousehold({ pets: true }),
      aListing({ landlordWishes: ['no-smoking', 'no-pets'] }),
    );
    expect(wishes.map(({ code, met, reason }) => [code, met, reason.code])).toEqual([
      ['no-smoking', true, 'landlord-wish-met'],
      ['no-pets', false, 'landlord-wish-not-met'],
    ]);
  });

  it('needs to know of a household only which wishes it meets', () => {
    const anybody = fc.record({
      smoker: fc.boolean(),
      pets: fc.boolean(),
      stayMonths: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
    });
    fc.assert(
      fc.property(anybody, fc.subarray([...landlordWishes]), (household, wishes) => {
        const met = wishesMetBy(aHousehold(household));
        const told = landlordSide(aHousehold(household), aListing({ landlordWishes: wishes })).wishes;
        for (const { code, met: isMet } of told) expect(Boolean(met & (1 << landlordWishes.indexOf(code)))).toBe(isMet);
      }),
    );
  });
});

describe('the score of both sides', () => {
  it('lies between the two, nearer to the weaker one, and is full only where both are', () => {
    fc.assert(
      fc.property(points, sideScores, (household, landlord) => {
        const score = bothSides(household, landlord);
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeLessThanOrEqual((household + landlord) / 2);
        expect(score).toBeGreaterThanOrEqual(Math.min(household, landlord) - 1);
        expect(score === 1000).toBe(household === 1000 && landlord === 1000);
      }),
    );
  });

  it('never falls when a side rises', () => {
    fc.assert(
      fc.property(points, points, sideScores, sideScores, (a, b, c, d) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const [lower, higher] = [Math.min(c, d), Math.max(c, d)];
        expect(bothSides(more, higher)).toBeGreaterThanOrEqual(bothSides(less, lower));
      }),
    );
  });

  it('is out of reach below the least side of the household, whatever the landlord wishes', () => {
    for (let score = 0; score <= 1001; score++) {
      const least = leastHouseholdSide(score);
      expect(least > 1000 || bothSides(least, 1000) >= score).toBe(true);
      if (least > 0) expect(bothSides(least - 1, 1000)).toBeLessThan(score);
    }
  });
});
