import type { Listing } from './listing.entity';
import type { UnitLocation } from './unit-location.entity';

/** What a household says yes to. The description, features and languages are told, not agreed on. */
const terms = [
  'kind',
  'ags',
  'plz',
  'netColdRent',
  'utilities',
  'heating',
  'furniture',
  'deposit',
  'area',
  'sharedArea',
  'rooms',
  'mostPersons',
  'floor',
  'stepFree',
  'pets',
  'smokingAllowed',
  'womenOnly',
  'houseRules',
  'protectedHome',
  'landlordLivesThere',
  'availableFrom',
  'availableUntil',
  'longestStayMonths',
] as const satisfies readonly (keyof Listing)[];

export type Terms = Pick<Listing, (typeof terms)[number]> & Pick<UnitLocation, 'street' | 'houseNumber'>;

/** Whether a yes to the one is no yes to the other. */
export const termsDiffer = (before: Terms, after: Terms): boolean =>
  ([...terms, 'street', 'houseNumber'] as const).some(
    (term) => JSON.stringify(before[term]) !== JSON.stringify(after[term]),
  );
