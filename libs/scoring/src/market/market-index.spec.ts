import fc from 'fast-check';
import { aHousehold, aListing, anyPairFacts, today } from '../example-facts';
import type { HouseholdFacts, ListingFacts } from '../facts';
import { type ScoringPolicy, defaultPolicy } from '../policy';
import { scoreMatch } from '../score-match';
import type { PlaceFigures } from './figure-tables';
import { easyHousehold, easyListing, idOf, placedListing, someHousehold } from './example-market';
import { MarketIndex, type Ranked } from './market-index';

const figuresOf = (household: HouseholdFacts, min: ReturnType<PlaceFigures['minAreaPerPerson']>): PlaceFigures => ({
  // Places differ in their limits: in Saxony (14) the stated one, elsewhere half as much again.
  jobCentreLimit: (ags) =>
    household.jobCentreLimit && ags.startsWith('14')
      ? household.jobCentreLimit
      : household.jobCentreLimit && {
          ...household.jobCentreLimit,
          grossCold: Math.round(household.jobCentreLimit.grossCold * 1.5),
        },
  minAreaPerPerson: (land) => (land === '14' ? min : null),
});

const cleared = { household: true, listing: true };

/** Every pair judged by the rules themselves, then sorted. */
function obviousRanking(
  household: HouseholdFacts,
  listings: ReadonlyMap<string, ListingFacts>,
  figures: PlaceFigures,
  policy: ScoringPolicy,
  never: ReadonlySet<string>,
): Ranked[] {
  const persons = household.adults + household.childrenAges.length;
  return [...listings]
    .map(([id, listing]) => {
      const facts = { ...household, jobCentreLimit: figures.jobCentreLimit(listing.ags, persons) };
      const extras = { minAreaPerPerson: figures.minAreaPerPerson(listing.land), neverAgain: never.has(id), cleared };
      return { id, ...scoreMatch(facts, listing, extras, policy, today) };
    })
    .filter(({ excluded }) => !excluded)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id, score }) => ({ id, score }));
}

describe('the market index', () => {
  it('ranks as scoring every pair and sorting does, in any small market', () => {
    fc.assert(
      fc.property(
        someHousehold,
        fc.array(placedListing, { maxLength: 40 }),
        anyPairFacts,
        fc.integer({ min: 0, max: 12 }),
        (household, listings, { minAreaPerPerson }, most) => {
          const market = new Map(listings.map((listing, at) => [idOf((at * 7919) % 1000), listing] as const));
          const figures = figuresOf(household, minAreaPerPerson);
          const never = new Set([idOf(0)]);
          const index = MarketIndex.of(market);
          const ranked = index.search({ household, figures, policy: defaultPolicy, today, most, never });
          const expected = obviousRanking(household, market, figures, defaultPolicy, never);
          expect(ranked).toEqual(expected.slice(0, most));
        },
      ),
      { numRuns: 400 },
    );
  });

  const change = fc.record({ at: fc.nat(11), listing: placedListing, removed: fc.boolean(), samePlace: fc.boolean() });

  it('keeps up with changes, new places and removals, before and after it is ordered anew', () => {
    fc.assert(
      fc.property(
        someHousehold,
        fc.array(change, { maxLength: 40 }),
        anyPairFacts,
        fc.nat(40),
        (household, changes, extras, when) => {
          const market = new Map<string, ListingFacts>();
          const index = new MarketIndex();
          const figures = figuresOf(household, extras.minAreaPerPerson);
          changes.forEach(({ at, listing, removed, samePlace }, step) => {
            const id = idOf(at);
            const before = market.get(id);
            if (removed) {
              index.remove(id);
              market.delete(id);
            } else {
              const { ags, kreisAgs, land, cell } = before && samePlace ? before : listing;
              const changed = { ...listing, ags, kreisAgs, land, cell };
              index.put(id, changed);
              market.set(id, changed);
            }
            if (step === when) index.order();
          });
          expect(index.size).toBe(market.size);
          const ranked = index.search({ household, figures, policy: defaultPolicy, today, most: 50 });
          expect(ranked).toEqual(obviousRanking(household, market, figures, defaultPolicy, new Set()));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds the same around a place as judging all of a market that is larger than a chunk', () => {
    const where = fc.record({
      lat: fc.double({ min: 47, max: 55, noNaN: true }),
      lon: fc.double({ min: 6, max: 15, noNaN: true }),
    });
    const radius = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 90, max: 900 }));
    fc.assert(
      fc.property(where, radius, fc.integer({ min: 1, max: 400 }), fc.integer(), (middle, radiusKm, most, seed) => {
        // Spread about the wished place so that many are near the edge of the circle and of its rings.
        const spread = (2 * radiusKm + 5) / 111 / 40;
        const market = new Map(
          Array.from({ length: 1200 }, (_, at) => {
            const [down, across] = [(at * 7919 + seed) % 40, (at * 104_729 + seed) % 41].map((step) => step - 20);
            const cell = { lat: middle.lat + down! * spread, lon: middle.lon + across! * spread * 1.6 };
            return [idOf(at), { ...easyListing, netColdRent: 40_000 + 37 * at, cell }] as const;
          }),
        );
        const wish = { kind: 'radius' as const, ...middle, radiusKm, name: 'there' };
        const household = aHousehold({ ...easyHousehold, wishes: [wish], warmRentLimit: 80_000 });
        const figures = figuresOf(household, null);
        const ranked = MarketIndex.of(market).search({ household, figures, policy: defaultPolicy, today, most });
        expect(ranked).toEqual(obviousRanking(household, market, figures, defaultPolicy, new Set()).slice(0, most));
      }),
      { numRuns: 40 },
    );
  });

  it('orders itself anew when the tail is full', () => {
    const index = new MarketIndex();
    for (let at = 0; at < 2500; at++) index.put(idOf(at), aListing({ netColdRent: 40_000 + at }));
    const household = aHousehold();
    const figures = figuresOf(household, null);
    const [first] = index.search({ household, figures, policy: defaultPolicy, today, most: 1 });
    expect(index.size).toBe(2500);
    expect(first?.id).toBe(idOf(0));
  });

  it('does not rank a listing whose facts do not fit, and says so', () => {
    const index = new MarketIndex();
    index.put(idOf(1), aListing());
    expect(() => index.put(idOf(1), aListing({ netColdRent: 0.5 }))).toThrow('must be whole');
    expect(() => index.put('listing-1', aListing())).toThrow('not an id');
    expect(index.size).toBe(0);
  });
});
