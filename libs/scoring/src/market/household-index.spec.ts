import fc from 'fast-check';
import { aHousehold, aListing, anyPairFacts, today } from '../example-facts';
import type { HouseholdFacts, ListingFacts } from '../facts';
import { defaultPolicy } from '../policy';
import { scoreMatch } from '../score-match';
import { easyHousehold, easyListing, idOf, placedListing, someHousehold } from './example-market';
import type { PlaceFigures } from './figure-tables';
import { HouseholdIndex } from './household-index';
import type { Ranked } from './market-index';

const figuresOf = (known: boolean, min: ReturnType<PlaceFigures['minAreaPerPerson']>): PlaceFigures => ({
  jobCentreLimit: (ags, persons) =>
    known && ags.startsWith('14')
      ? { grossCold: 60_000 + 15_000 * persons, source: 'x', validFrom: '2026-01-01', basis: 'local' }
      : null,
  minAreaPerPerson: (land) => (land === '14' ? min : null),
});

const cleared = { household: true, listing: true };

/** Every household judged by the rules themselves, then sorted. */
function obviousRanking(
  listing: ListingFacts,
  households: ReadonlyMap<string, HouseholdFacts>,
  figures: PlaceFigures,
  never: ReadonlySet<string>,
): Ranked[] {
  return [...households]
    .map(([id, household]) => {
      const persons = household.adults + household.childrenAges.length;
      const facts = { ...household, jobCentreLimit: figures.jobCentreLimit(listing.ags, persons) };
      const extras = { minAreaPerPerson: figures.minAreaPerPerson(listing.land), neverAgain: never.has(id), cleared };
      return { id, ...scoreMatch(facts, listing, extras, defaultPolicy, today) };
    })
    .filter(({ excluded }) => !excluded)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id, score }) => ({ id, score }));
}

describe('the household index', () => {
  it('ranks the households for a home as scoring every pair and sorting does', () => {
    fc.assert(
      fc.property(
        placedListing,
        fc.array(someHousehold, { maxLength: 40 }),
        anyPairFacts,
        fc.boolean(),
        fc.integer({ min: 0, max: 45 }),
        (listing, some, { minAreaPerPerson }, known, most) => {
          const households = new Map(some.map((household, at) => [idOf((at * 7919) % 1000), household] as const));
          const figures = figuresOf(known, minAreaPerPerson);
          const never = new Set([idOf(0)]);
          const index = new HouseholdIndex(households, today);
          const ranked = index.search({ listing, figures, policy: defaultPolicy, most, never });
          expect(ranked).toEqual(obviousRanking(listing, households, figures, never).slice(0, most));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('finds the same among more households than a chunk, with wished circles of any size all around', () => {
    const radius = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 90, max: 900 }));
    fc.assert(
      fc.property(radius, fc.integer({ min: 1, max: 400 }), fc.nat(), (widest, most, seed) => {
        const spread = (widest + 5) / 111 / 20;
        const households = new Map(
          Array.from({ length: 1200 }, (_, at) => {
            const [down, across] = [(at * 7919 + seed) % 40, (at * 104_729 + seed) % 41].map((step) => step - 20);
            const radiusKm = (at * 31 + seed) % (widest + 1);
            const middle = { lat: 51 + down! * spread * 0.6, lon: 10 + across! * spread };
            const wishes = [{ kind: 'radius' as const, ...middle, radiusKm, name: 'there' }];
            return [idOf(at), aHousehold({ ...easyHousehold, wishes, warmRentLimit: 60_000 + 20 * at })] as const;
          }),
        );
        const listing = aListing({ ...easyListing, cell: { lat: 51, lon: 10 } });
        const figures = figuresOf(true, null);
        const ranked = new HouseholdIndex(households, today).search({ listing, figures, policy: defaultPolicy, most });
        expect(ranked).toEqual(obviousRanking(listing, households, figures, new Set()).slice(0, most));
      }),
      { numRuns: 30 },
    );
  });

  it('does not take a household whose facts do not fit, and says so', () => {
    const households = [[idOf(1), aHousehold({ warmRentLimit: 0.5 })]] as const;
    expect(() => new HouseholdIndex(households, today)).toThrow('the rent limit of a household must be whole');
  });
});
