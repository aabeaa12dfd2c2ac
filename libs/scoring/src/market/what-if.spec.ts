import fc from 'fast-check';
import { anyPairFacts, today } from '../example-facts';
import type { HouseholdFacts, ListingFacts } from '../facts';
import { hardRules } from '../hard-rules/all-hard-rules';
import { defaultPolicy } from '../policy';
import { idOf, placedListing, someHousehold } from './example-market';
import type { PlaceFigures } from './figure-tables';
import { MarketIndex } from './market-index';
import { whatIf } from './what-if';

/** Counts the listings that one rule alone keeps away, by judging each of them with every rule. */
function keptAwayByOne(
  household: HouseholdFacts,
  listings: readonly ListingFacts[],
  figures: PlaceFigures,
  never: ReadonlySet<string>,
) {
  const persons = household.adults + household.childrenAges.length;
  const counts = new Map<string, number>();
  listings.forEach((listing, at) => {
    const facts = { ...household, jobCentreLimit: figures.jobCentreLimit(listing.ags, persons) };
    const circumstances = {
      minAreaPerPerson: figures.minAreaPerPerson(listing.land),
      neverAgain: never.has(idOf(at)),
      cleared: { household: true, listing: true },
      today,
    };
    const against = hardRules.flatMap((rule) => {
      const finding = rule.judge(facts, listing, circumstances);
      return finding.kind === 'excluded' ? [{ code: rule.code, reason: finding.reason.code }] : [];
    });
    const [only, another] = against;
    // Gone before the household can come: no wish of its own could bring it back.
    if (another || only?.reason === 'no-longer-available') return;
    const key = only?.code ?? 'none';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

describe('what if one thing were lifted', () => {
  it('counts exactly the homes that this one rule alone keeps away', () => {
    const some = fc.array(placedListing, { maxLength: 15 });
    fc.assert(
      fc.property(someHousehold, some, anyPairFacts, fc.array(fc.nat(14)), (household, listings, extras, refused) => {
        const figures: PlaceFigures = {
          jobCentreLimit: (ags) =>
            household.jobCentreLimit && {
              ...household.jobCentreLimit,
              grossCold: household.jobCentreLimit.grossCold + (ags.startsWith('14') ? 0 : 20_000),
            },
          minAreaPerPerson: (land) => (land === '15' ? null : extras.minAreaPerPerson),
        };
        const never = new Set(refused.map(idOf));
        const market = MarketIndex.of(listings.map((facts, at) => [idOf(at), facts]));
        const { fitting, ifLifted } = whatIf(market, { household, figures, policy: defaultPolicy, today, never });
        const alone = keptAwayByOne(household, listings, figures, never);
        expect(fitting).toBe(alone.get('none') ?? 0);
        for (const { code, moreListings } of ifLifted) {
          expect([code, moreListings]).toEqual([code, alone.get(code) ?? 0]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('answers for every hard rule and says who could lift it', () => {
    fc.assert(
      fc.property(someHousehold, (household) => {
        const figures = { jobCentreLimit: () => null, minAreaPerPerson: () => null };
        const result = whatIf(new MarketIndex(), { household, figures, policy: defaultPolicy, today });
        expect(result.ifLifted.map(({ code, setBy }) => [code, setBy])).toEqual(
          hardRules.map(({ code, setBy }) => [code, setBy]),
        );
      }),
      { numRuns: 5 },
    );
  });
});
