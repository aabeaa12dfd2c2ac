import { aListing } from '../example-facts';
import type { RentFacts } from '../facts';
import { rentPartsAddUp } from './rent-parts-add-up.rule';

describe('the parts of the rent add up', () => {
  const examine = (rent: Partial<RentFacts>) => rentPartsAddUp.examine(aListing(rent));

  it.each([
    [70_200, 'pass'],
    [70_201, 'review'],
    [69_800, 'pass'],
    [69_799, 'review'],
  ] as const)('700 € of parts, %p cents stated: %s', (warmRent, result) => {
    expect(examine({ warmRent })).toMatchObject({ result });
  });

  it('says by how much they differ', () => {
    expect(examine({ warmRent: 75_000 })).toMatchObject({
      code: 'rent-parts-differ-from-warm-rent',
      values: { sum: 70_000, stated: 75_000, difference: 5_000, tolerated: 200 },
    });
  });

  it('counts furniture as a part', () => {
    expect(examine({ furniture: 5_000, warmRent: 75_000 })).toMatchObject({ result: 'pass' });
  });

  it('takes the sum where no warm rent is stated apart', () => {
    expect(examine({ warmRent: null })).toMatchObject({ code: 'warm-rent-is-sum-of-parts', values: { sum: 70_000 } });
  });

  it.each([
    [{ area: 6, rooms: 1 }, 'pass'],
    [{ area: 5.99, rooms: 0.5 }, 'review'],
    [{ area: 400, rooms: 2 }, 'pass'],
    [{ area: 400.01, rooms: 2 }, 'review'],
    [{ area: 18, rooms: 3 }, 'pass'],
    [{ area: 17.99, rooms: 3 }, 'review'],
  ] as const)('asks a person whether %p can be true: %s', (rent, result) => {
    expect(examine(rent)).toMatchObject({ result });
  });

  it.each(['netColdRent', 'utilities', 'heating', 'furniture', 'area', 'rooms'] as const)('waits for %s', (missing) => {
    expect(examine({ [missing]: null })).toMatchObject({ result: 'unknown', code: 'rent-parts-not-stated' });
  });

  it('does not count with a broken figure', () => {
    expect(examine({ netColdRent: -1 })).toMatchObject({ result: 'unknown' });
    expect(examine({ heating: Number.NaN })).toMatchObject({ result: 'unknown' });
    expect(examine({ warmRent: 0.5 })).toMatchObject({ result: 'unknown' });
  });
});
