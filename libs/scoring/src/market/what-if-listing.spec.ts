import fc from 'fast-check';
import { anyPairFacts, today } from '../example-facts';
import type { HouseholdFacts, ListingFacts } from '../facts';
import { defaultPolicy } from '../policy';
import { scoreMatch } from '../score-match';
import { idOf, placedListing, someHousehold } from './example-market';
import type { PlaceFigures } from './figure-tables';
import { HouseholdIndex } from './household-index';
import { type ListingCondition, whatIfListing } from './what-if-listing';

const cleared = { household: true, listing: true };
const changes: Record<ListingCondition, Partial<ListingFacts>> = {
  'rent-within-limit': { netColdRent: 0, utilities: 0, heating: 0 },
  'most-persons-respected': { mostPersons: 99 },
  'pets-welcome': { petsAllowed: 'yes' },
  'house-rules-kept': { houseRules: [] },
  'women-only-respected': { womenOnly: false },
  'available-in-time': { availableFrom: today },
  'stay-long-enough': { availableUntil: null, longestStayMonths: null },
};

describe('what if a landlord changed one condition', () => {
  it('counts the households that judging each of them finds, and names the dearest condition first', () => {
    fc.assert(
      fc.property(
        placedListing,
        fc.array(someHousehold, { maxLength: 25 }),
        anyPairFacts,
        (listing, households, extras) => {
          const figures: PlaceFigures = {
            jobCentreLimit: (_, persons) => ({
              grossCold: 40_000 * persons,
              source: 'x',
              validFrom: today,
              basis: 'local',
            }),
            minAreaPerPerson: (land) => (land === '15' ? null : extras.minAreaPerPerson),
          };
          const fits = (household: HouseholdFacts, home: ListingFacts) => {
            const persons = household.adults + household.childrenAges.length;
            const facts = { ...household, jobCentreLimit: figures.jobCentreLimit(home.ags, persons) };
            const pair = { minAreaPerPerson: figures.minAreaPerPerson(home.land), neverAgain: false, cleared };
            return !scoreMatch(facts, home, pair, defaultPolicy, today).excluded;
          };
          const count = (home: ListingFacts) => households.filter((household) => fits(household, home)).length;

          const index = new HouseholdIndex(
            households.map((facts, at) => [idOf(at), facts] as const),
            today,
          );
          const { fitting, ifLifted } = whatIfListing(index, { listing, figures, policy: defaultPolicy });
          expect(fitting).toBe(count(listing));
          expect(ifLifted).toHaveLength(Object.keys(changes).length);
          ifLifted.forEach(({ code, moreHouseholds }, at) => {
            expect([code, moreHouseholds]).toEqual([
              code,
              Math.max(0, count({ ...listing, ...changes[code] }) - fitting),
            ]);
            expect(moreHouseholds).toBeLessThanOrEqual(ifLifted[at - 1]?.moreHouseholds ?? Infinity);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
