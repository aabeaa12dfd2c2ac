import { type LocalDate, wholeMonthsBetween } from '@bleibe/calendar';
import type { Tx } from '@bleibe/platform';
import type { HouseholdFacts } from '@bleibe/scoring';
import { Raw } from 'typeorm';
import { HouseholdNeeds } from './household-needs.entity';
import { HouseholdPerson } from './household-person.entity';
import { HouseholdResidence } from './household-residence.entity';
import { isAdultOn } from './needs-input';

/** What scoring asks about a household. The limit of a job centre depends on the place, so the caller adds it. */
export type OwnFacts = Omit<HouseholdFacts, 'jobCentreLimit'>;

/** Facts of households as they are today, by id. Who is not there, or may not be seen, is left out. */
export async function householdFacts(
  tx: Tx,
  householdIds: readonly string[],
  today: LocalDate,
): Promise<Map<string, OwnFacts>> {
  // One parameter however many ids there are.
  const ofThem = { householdId: Raw((column) => `${column} = any (:householdIds)`, { householdIds }) };
  const needs = await tx.manager.findBy(HouseholdNeeds, ofThem);
  const residences = new Map(
    (await tx.manager.findBy(HouseholdResidence, ofThem)).map((one) => [one.householdId, one]),
  );
  const persons = new Map<string, HouseholdPerson[]>();
  for (const person of await tx.manager.findBy(HouseholdPerson, ofThem)) {
    const others = persons.get(person.householdId);
    if (others) others.push(person);
    else persons.set(person.householdId, [person]);
  }
  const facts = new Map<string, OwnFacts>();
  for (const one of needs) {
    const residence = residences.get(one.householdId);
    if (residence) facts.set(one.householdId, factsOf(one, residence, persons.get(one.householdId) ?? [], today));
  }
  return facts;
}

function factsOf(
  needs: HouseholdNeeds,
  { allowedArea, permitEnds, protectedHomeOnly }: HouseholdResidence,
  persons: readonly HouseholdPerson[],
  today: LocalDate,
): OwnFacts {
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
    accessExtras: rest.accessExtras,
    nearPlaces: rest.nearPlaces,
    cannotKeep: rest.cannotKeep,
    protectedHomeOnly,
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
