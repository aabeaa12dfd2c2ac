import type { LocalDate } from '@bleibe/calendar';
import type { FieldProblem } from '@bleibe/platform';
import type { HouseRule } from '@bleibe/scoring';
import type { Listing } from './listing.entity';

/** A listing as its landlord enters it. Money in cents a month, area in m². */
export interface ListingInput extends Pick<
  Listing,
  | 'kind'
  | 'plz'
  | 'netColdRent'
  | 'utilities'
  | 'heating'
  | 'furniture'
  | 'warmRentStated'
  | 'deposit'
  | 'area'
  | 'sharedArea'
  | 'rooms'
  | 'mostPersons'
  | 'yearBuilt'
  | 'floor'
  | 'stepFree'
  | 'pets'
  | 'smokingAllowed'
  | 'womenOnly'
  | 'landlordLivesThere'
  | 'availableFrom'
  | 'availableUntil'
  | 'longestStayMonths'
  | 'languages'
  | 'features'
  | 'nearPlaces'
  | 'protectedHome'
  | 'landlordWishes'
  | 'description'
> {
  /** Which municipality, where the postal code has several; null = the only or the biggest one. */
  ags: string | null;
  /** None = the house asks for nothing beyond the usual. */
  houseRules: HouseRule[];
  street: string;
  houseNumber: string;
  point: { lat: number; lon: number } | null;
  /** How many like units there are. */
  units: number;
}

/** Rules that look at more than one field, or at today. What a single field must look like stands in the DTO. */
export function problemsOfListing(input: ListingInput, today: LocalDate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { availableFrom, availableUntil, yearBuilt, kind, landlordLivesThere, landlordWishes } = input;
  if (availableUntil !== null && availableUntil < availableFrom) {
    problems.push({ field: 'availableUntil', code: 'date-before', values: { other: 'availableFrom' } });
  }
  if (availableUntil !== null && availableUntil < today)
    problems.push({ field: 'availableUntil', code: 'date-in-past' });
  if (yearBuilt !== null && yearBuilt > Number(today.slice(0, 4)) + 2) {
    problems.push({ field: 'yearBuilt', code: 'year-too-late' });
  }
  // A whole flat in which the landlord lives is a room in a shared flat; everything else about it would be wrong.
  if (kind === 'flat' && landlordLivesThere) problems.push({ field: 'kind', code: 'room-when-landlord-lives-there' });
  if (landlordWishes.includes('long-stay') && landlordWishes.includes('short-stay'))
    problems.push({ field: 'landlordWishes', code: 'wishes-contradict' });
  return problems;
}
