import fc from 'fast-check';
import { aHousehold, aListing, anyListing, today } from '../example-facts';
import { defaultPolicy } from '../policy';
import { MarketIndex } from './market-index';
import { StandingMarket } from './standing-market';

const idOf = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
const figures = { jobCentreLimit: () => null, minAreaPerPerson: () => null };
const household = aHousehold({
  roomsMin: null,
  areaMin: null,
  warmRentLimit: 250_000,
  wishes: [],
  allowedArea: null,
  moveInUntil: null,
});

/** Homes that fit, and a few that are any. */
const anyHomes = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: anyListing.map(({ languages, stopKm, cell }) => aListing({ languages, stopKm, cell })) },
    { weight: 1, arbitrary: anyListing },
  ),
  { maxLength: 30 },
);

describe('the homes of a round', () => {
  it('are ranked by what they are worth above their prices, with the scores of the index', () => {
    const anyPrice = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000_000 }));
    const anyPrices = fc.array(anyPrice, { minLength: 30, maxLength: 30 });
    const any = fc.record({
      base: fc.constantFrom(0, 300_000),
      gain: fc.integer({ min: 0, max: 900_000 }),
      most: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(anyHomes, anyPrices, any, (listings, prices, { base, gain, most }) => {
        const index = MarketIndex.of(listings.map((facts, home) => [idOf(home), facts] as const));
        const scores = index.search({ household, figures, policy: defaultPolicy, today, most: listings.length });
        const expected = scores
          .map(({ id, score }) => ({ home: parseInt(id.slice(-12), 16), weight: 1000 * score + base }))
          .map(({ home, weight }) => ({ home, weight, value: weight - prices[home]! }))
          .filter(({ value }) => value > gain)
          .sort((a, b) => b.value - a.value || a.home - b.home)
          .slice(0, most)
          .map(({ home, weight }) => ({ home, weight }));

        const market = new StandingMarket(listings, figures, defaultPolicy, today);
        const search = { household, worth: { perPoint: 1000, base }, price: Float64Array.from(prices), gain, most };
        expect(market.search(search)).toEqual(expected);
        expect(market.countFor(household)).toBe(scores.length);
      }),
      { numRuns: 300 },
    );
  });
});
