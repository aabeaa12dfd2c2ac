import { aListing, aListingWith } from '../example-facts';
import type { RentFacts, UseFacts } from '../facts';
import { areaEnoughForPersons } from './area-enough-for-persons.rule';
import { fixedTermWithGround } from './fixed-term-with-ground.rule';
import { furnitureChargePlausible } from './furniture-charge-plausible.rule';
import { lowRentWithoutOtherSigns } from './low-rent-without-other-signs.rule';
import { noAccountNumberInText } from './no-account-number-in-text.rule';
import { noDiscrimination } from './no-discrimination.rule';
import { noHiddenLink } from './no-hidden-link.rule';

describe('a very low rent', () => {
  // 50 m² at 10.00 € of comparison: 60 % are 300 €.
  const examine = (netColdRent: number | null, text?: string, accountDays = 400) => {
    const facts = aListing({ netColdRent }, text);
    return lowRentWithoutOtherSigns.examine({ ...facts, landlord: { ...facts.landlord, accountDays } });
  };
  const lure = 'Schöne Wohnung. Schreiben Sie mir auf WhatsApp.';

  it('alone is welcome, and a rent of nothing too', () => {
    expect(examine(30_000)).toMatchObject({ result: 'pass', code: 'rent-not-far-below' });
    expect(examine(29_999)).toMatchObject({ result: 'pass', code: 'low-rent-alone', points: 0 });
    expect(examine(0)).toMatchObject({ result: 'pass', code: 'low-rent-alone', values: { percentBelow: 100 } });
  });

  it('counts together with another sign, without stopping anything alone', () => {
    expect(examine(29_999, lure)).toMatchObject({ result: 'info', points: 20, values: { otherSigns: 1 } });
    expect(examine(29_999, undefined, 13)).toMatchObject({ result: 'info', points: 20 });
    expect(examine(29_999, undefined, 14)).toMatchObject({ points: 0 });
    expect(examine(30_000, lure, 1)).toMatchObject({ points: 0 });
  });

  it('is not said of a rent that cannot be compared', () => {
    expect(examine(null)).toMatchObject({ result: 'info', code: 'low-rent-not-compared', points: 0 });
    expect(lowRentWithoutOtherSigns.examine(aListing({ comparator: null }))).toMatchObject({ points: 0 });
  });
});

describe('a charge for furniture', () => {
  const examine = (rent: Partial<RentFacts>) => furnitureChargePlausible.examine(aListing(rent));

  it.each([
    [0, 'pass', 'no-furniture-charge'],
    [2_500, 'pass', 'furniture-charge-small'],
    [2_501, 'info', 'furniture-charge-notable'],
    [10_000, 'info', 'furniture-charge-notable'],
    [10_001, 'review', 'furniture-charge-high'],
  ] as const)('of %p cents beside 500 € of rent: %s', (furniture, result, code) =>
    expect(examine({ furniture })).toMatchObject({ result, code }),
  );

  it('is looked at where nothing else is paid, and waited for when it is not stated', () => {
    expect(examine({ furniture: 1, netColdRent: 0 })).toMatchObject({ result: 'review' });
    expect(examine({ furniture: null })).toMatchObject({ result: 'unknown' });
    expect(examine({ furniture: 5_000, netColdRent: null })).toMatchObject({ result: 'unknown' });
  });
});

describe('the area is enough for as many persons as may live there', () => {
  const examine = (area: number | null, mostPersons: number | null, rent: Partial<RentFacts> = {}) => {
    const { use } = aListingWith({ use: { mostPersons } });
    return areaEnoughForPersons.examine({ ...aListing({ area, ...rent }), use });
  };

  it.each([
    [36, 4, 'pass', 'area-enough-for-persons'],
    [35.99, 4, 'info', 'area-enough-with-children-only'],
    [27, 4, 'info', 'area-enough-with-children-only'],
    [26.99, 4, 'review', 'area-too-small-for-persons'],
  ] as const)('%p m² for %p persons at 9 m² for adults and 6 m² for children: %s', (area, persons, result, code) =>
    expect(examine(area, persons)).toMatchObject({ result, code }),
  );

  it('counts the shared rooms with a room', () => {
    expect(examine(8, 1, { kind: 'room', sharedArea: 20 })).toMatchObject({ result: 'pass' });
    expect(examine(8, 1, { kind: 'room', sharedArea: null })).toMatchObject({ result: 'review' });
  });

  it('waits for area, persons and the rule of the state', () => {
    expect(examine(null, 2)).toMatchObject({ result: 'unknown' });
    expect(examine(50, null)).toMatchObject({ result: 'unknown' });
    expect(areaEnoughForPersons.examine(aListingWith({ use: { areaPerPerson: null } }))).toMatchObject({
      result: 'unknown',
    });
  });
});

describe('a fixed term', () => {
  const examine = (use: Partial<UseFacts>) => fixedTermWithGround.examine(aListingWith({ use }));

  it('is told with its paragraph and stops nothing', () => {
    expect(examine({})).toMatchObject({ result: 'pass' });
    expect(examine({ isFixedTerm: true })).toMatchObject({ result: 'info', paragraph: '§ 575 Abs. 1 BGB' });
    expect(examine({ isFixedTerm: true, fixedTermGround: null })).toMatchObject({ result: 'info', paragraph: null });
  });
});

describe('a text', () => {
  it('that leaves people out, or hides a link, is looked at', () => {
    expect(noDiscrimination.examine(aListing({}, 'Keine Ausländer, nur Deutsche.'))).toMatchObject({
      result: 'review',
    });
    expect(noHiddenLink.examine(aListing({}, 'Bilder unter https://bit.ly/3xYz, bitte ansehen.'))).toMatchObject({
      result: 'review',
    });
    for (const check of [noDiscrimination, noHiddenLink]) {
      expect(check.examine(aListing())).toMatchObject({ result: 'pass' });
      expect(check.examine(aListing({}, null))).toMatchObject({ result: 'unknown' });
    }
  });

  it('with an account number is looked at, right or wrong', () => {
    const examine = (text: string | null) => noAccountNumberInText.examine(aListing({}, text));
    expect(examine('Kaution an DE89 3704 0044 0532 0130 00.')).toMatchObject({ code: 'account-number-in-text' });
    expect(examine('Kaution an DE89 3704 0044 0532 0130 01.')).toMatchObject({
      result: 'review',
      code: 'account-number-with-slip-in-text',
    });
    expect(examine('Ruhige Wohnung.')).toMatchObject({ result: 'pass' });
    expect(examine(null)).toMatchObject({ result: 'unknown' });
  });
});
