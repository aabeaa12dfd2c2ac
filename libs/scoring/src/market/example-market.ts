import fc from 'fast-check';
import { aHousehold, aListing, anyHousehold, anyListing } from '../example-facts';

export const idOf = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** Mostly as given, in a few ways as any: pairs of any two would exclude each other almost always. */
const mostly = <T extends object>(given: T, any: fc.Arbitrary<T>, most: number): fc.Arbitrary<T> =>
  any.chain((one) =>
    fc.subarray(Object.keys(given) as (keyof T)[], { maxLength: most }).map((keys) => {
      const picked = Object.fromEntries(keys.map((key) => [key, one[key]]));
      return { ...given, ...picked };
    }),
  );

export const easyHousehold = aHousehold({
  roomsMin: null,
  areaMin: null,
  warmRentLimit: 250_000,
  wishes: [],
  allowedArea: null,
  moveInUntil: null,
});
export const easyListing = aListing({
  stepFree: 'yes',
  petsAllowed: 'yes',
  smokingAllowed: true,
  availableFrom: '2026-11-01',
});

export const someHousehold = fc.oneof(mostly(easyHousehold, anyHousehold, 6), mostly(easyHousehold, anyHousehold, 12));
export const placedListing = fc
  .tuple(mostly(easyListing, anyListing, 5), anyListing, fc.double({ min: -0.4, max: 0.4, noNaN: true }), fc.boolean())
  .map(([listing, { ags, kreisAgs, land, cell }, away, isAway]) => ({
    ...listing,
    ...{ ags, kreisAgs, land },
    cell: isAway ? { lat: cell.lat + away, lon: cell.lon - away / 2 } : cell,
  }));
