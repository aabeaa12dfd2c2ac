import { obviousCounterfactuals } from './obvious-counterfactuals';
import { aHousehold, aListing, somePairFacts, today } from './example-facts';
import { hardRuleCodes } from './finding';
import { defaultPolicy } from './policy';

describe('what if one wish were lifted', () => {
  const listings = [
    aListing(),
    aListing({ petsAllowed: 'ask' }),
    aListing({ netColdRent: 80_000 }),
    aListing({ netColdRent: 90_000 }),
    aListing({ netColdRent: 90_000, rooms: 1 }),
    aListing({ rooms: 1 }),
  ];
  const more = (household = aHousehold()) => {
    const result = obviousCounterfactuals(household, listings, somePairFacts(), defaultPolicy, today);
    return { ...result, ifLifted: Object.fromEntries(result.ifLifted.map((one) => [one.code, one.moreListings])) };
  };

  it('counts the homes that only this one rule keeps away', () => {
    const { fitting, ifLifted } = more();
    expect(fitting).toBe(2);
    expect(ifLifted).toMatchObject({ 'rent-within-limit': 2, 'enough-rooms': 1, 'place-wished': 0 });
  });

  it('counts a home that has to be clarified as fitting', () => {
    expect(more(aHousehold({ pets: true }))).toMatchObject({ fitting: 1 });
  });

  it('answers for every hard rule and says who could lift it', () => {
    const { ifLifted, policyVersion } = obviousCounterfactuals(aHousehold(), [], somePairFacts(), defaultPolicy, today);
    expect(ifLifted.map(({ code }) => code)).toEqual([...hardRuleCodes]);
    expect(ifLifted.find(({ code }) => code === 'within-allowed-area')?.setBy).toBe('law');
    expect(policyVersion).toBe(1);
  });

  it('looks up what differs from place to place', () => {
    const limits: Record<string, number> = { '14713000': 62_000, '14730270': 61_999 };
    const result = obviousCounterfactuals(
      (listing: { ags: string }) =>
        aHousehold({
          rentPayer: 'job-centre',
          jobCentreLimit: { grossCold: limits[listing.ags]!, source: 'x', validFrom: '2026-01-01', basis: 'local' },
        }),
      [aListing(), aListing({ ags: '14730270' })],
      () => somePairFacts(),
      defaultPolicy,
      today,
    );
    expect(result.fitting).toBe(1);
  });
});
