import { type LocalDate, addDays, lastDayOfStay, latest, wholeMonthsBetween } from '@bleibe/calendar';
import type { HouseholdFacts, ListingFacts, MinAreaPerPerson } from './facts';

/** All persons who move in at first. */
export const personsAtFirst = (household: HouseholdFacts): number => household.adults + household.childrenAges.length;

/** Children of 6 to 17 years: they need a stop near by, for the way to school. */
export const schoolAgeChildren = (household: HouseholdFacts): number =>
  household.childrenAges.filter((age) => age >= 6 && age <= 17).length;

export const warmRent = (listing: ListingFacts): number => listing.netColdRent + listing.utilities + listing.heating;

/** What the limit of a job centre is compared with: heating is judged apart (§ 22 SGB II). */
export const grossColdRent = (listing: ListingFacts): number => listing.netColdRent + listing.utilities;

/** True where the household would share kitchen or bath with others. */
export const isShared = (listing: ListingFacts): boolean => listing.kind === 'room' || listing.landlordLivesThere;

/** Cents of rent and of the limit that this household is measured by; null = the limit is not known. */
export function rentAgainstLimit(
  household: HouseholdFacts,
  listing: ListingFacts,
): { rent: number; limit: number } | null {
  if (household.rentPayer === 'job-centre') {
    const limit = household.jobCentreLimit?.grossCold;
    return limit === undefined ? null : { rent: grossColdRent(listing), limit };
  }
  return household.warmRentLimit === null ? null : { rent: warmRent(listing), limit: household.warmRentLimit };
}

/** First day on which both sides can: never in the past. */
export const earliestMoveIn = (household: HouseholdFacts, listing: ListingFacts, today: LocalDate): LocalDate =>
  latest(today, household.moveInFrom, listing.availableFrom);

/** Whole months the home is there for this household from the earliest move-in; null = without end. */
export function offeredMonths(household: HouseholdFacts, listing: ListingFacts, today: LocalDate): number | null {
  const { availableUntil, longestStayMonths } = listing;
  if (availableUntil === null) return longestStayMonths;
  // The last day belongs to the stay, so months are counted to the day after it.
  const untilEnd = wholeMonthsBetween(earliestMoveIn(household, listing, today), addDays(availableUntil, 1));
  return longestStayMonths === null ? untilEnd : Math.min(untilEnd, longestStayMonths);
}

/** Relatives who arrive while the household still lives there; null = nobody does. */
export function personsWhoJoinDuringStay(household: HouseholdFacts, listing: ListingFacts, today: LocalDate) {
  const { joinsLater, stayMonths } = household;
  if (!joinsLater || joinsLater.persons === 0) return null;
  if (stayMonths === null) return joinsLater;
  return joinsLater.on <= lastDayOfStay(earliestMoveIn(household, listing, today), stayMonths) ? joinsLater : null;
}

/** Smallest area in m² that the law asks for those who move in at first. */
export const areaNeededAtFirst = (household: HouseholdFacts, min: MinAreaPerPerson): number =>
  household.childrenAges.reduce(
    (sum, age) => sum + (age < min.childUntilAge ? min.child : min.adult),
    household.adults * min.adult,
  );
