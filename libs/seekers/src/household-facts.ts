import { type LocalDate, wholeMonthsBetween } from '@bleibe/calendar';
import type { Tx } from '@bleibe/platform';
import type { HouseholdFacts } from '@bleibe/scoring';
import { HouseholdNeeds } from './household-needs.entity';
import { HouseholdPerson } from './household-person.entity';
import { HouseholdResidence } from './household-residence.entity';
import { isAdultOn } from './needs-input';

/** What scoring asks about a household. The limit of a job centre depends on the place, so the caller adds it. */
export type OwnFacts = Omit<HouseholdFacts, 'jobCentreLimit'>;

/** Facts of the household as they are today. */
export async function householdFacts(tx: Tx, householdId: string, today: LocalDate): Promise<OwnFacts> {
  const needs = await tx.one(HouseholdNeeds, { householdId });
  const { allowedArea, permitEnds } = await tx.one(HouseholdResidence, { householdId });
  const persons = await tx.manager.findBy(HouseholdPerson, { householdId });
  const adults = persons.filter(({ birthDate }) => isAdultOn(birthDate, today));
  const children = persons.filter((person) => !adults.includes(person));
  const { joinsLaterPersons, joinsLaterOn, placeWishes, ...rest } = needs;
  return {
    adults: adults.length,
    childrenAges: children
      .map(({ birthDate }) => Math.floor(wholeMonthsBetween(birthDate, today) / 12))
      .sort((a, b) => b - a),
    joinsLater: joinsLaterPersons && joinsLaterOn ? { persons: joinsLaterPersons, on: joinsLaterOn } : null,
    rentPayer: rest.rentPayer,
    warmRentLimit: rest.warmRentLimit,
    roomsMin: rest.roomsMin,
    areaMin: rest.areaMin,
    stepFree: rest.stepFree,
    pets: rest.pets,
    smoker: rest.smoker,
    wishes: placeWishes,
    allowedArea,
    moveInFrom: rest.moveInFrom,
    moveInUntil: rest.moveInUntil,
    stayMonths: rest.stayMonths,
    permitEnds,
    languages: rest.languages,
    womenOnlyWish: rest.womenOnlyWish,
    onlyWomenAndChildren: rest.onlyWomenAndChildren,
    acceptsLandlordInFlat: rest.acceptsLandlordInFlat,
  };
}
