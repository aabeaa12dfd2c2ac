import { type LocalDate, addMonths } from '@bleibe/calendar';
import type { AccessExtra, AllowedArea, HouseRule, NearPlace, PlaceWish } from '@bleibe/scoring';
import type { FieldProblem } from '@bleibe/platform';

export interface PersonInput {
  firstName: string;
  surname: string;
  birthDate: LocalDate;
  phone?: string | null;
}

/** Needs as they are entered. Money in cents a month, area in m². */
export interface NeedsInput {
  rentPayer: 'self' | 'job-centre';
  warmRentLimit: number | null;
  roomsMin: number | null;
  areaMin: number | null;
  stepFree: boolean;
  accessExtras: AccessExtra[];
  nearPlaces: NearPlace[];
  cannotKeep: HouseRule[];
  protectedHomeOnly: boolean;
  pets: boolean;
  smoker: boolean;
  placeWishes: PlaceWish[];
  moveInFrom: LocalDate;
  moveInUntil: LocalDate | null;
  stayMonths: number | null;
  languages: string[];
  womenOnlyWish: boolean;
  onlyWomenAndChildren: boolean | null;
  acceptsLandlordInFlat: boolean;
  joinsLater: { persons: number; on: LocalDate } | null;
  allowedArea: AllowedArea | null;
  permitEnds: LocalDate | null;
}

export const ADULT_FROM_YEARS = 18;
const OLDEST_YEARS = 120;

export const isAdultOn = (birthDate: LocalDate, today: LocalDate): boolean =>
  addMonths(birthDate, ADULT_FROM_YEARS * 12) <= today;

/** Rules that look at more than one field, or at today. What a single field must look like stands in the DTO. */
export function problemsOfHousehold(
  persons: readonly PersonInput[],
  needs: NeedsInput,
  today: LocalDate,
): FieldProblem[] {
  return [...problemsOfPersons(persons, today), ...problemsOfNeeds(needs, today)];
}

function problemsOfPersons(persons: readonly PersonInput[], today: LocalDate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  persons.forEach(({ birthDate }, index) => {
    const field = `persons.${index}.birthDate`;
    if (birthDate > today) problems.push({ field, code: 'date-in-future' });
    if (addMonths(birthDate, OLDEST_YEARS * 12) < today) problems.push({ field, code: 'date-too-long-ago' });
  });
  // A minor alone is placed by the youth welfare office (§ 42a SGB VIII), not here.
  const contact = persons[0];
  if (contact && contact.birthDate <= today && !isAdultOn(contact.birthDate, today)) {
    problems.push({ field: 'persons.0.birthDate', code: 'contact-must-be-adult' });
  }
  return problems;
}

export function problemsOfNeeds(needs: NeedsInput, today: LocalDate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { rentPayer, warmRentLimit, moveInFrom, moveInUntil, joinsLater } = needs;
  if (rentPayer === 'self' && warmRentLimit === null) problems.push({ field: 'needs.warmRentLimit', code: 'required' });
  if (moveInUntil !== null && moveInUntil < moveInFrom) {
    problems.push({ field: 'needs.moveInUntil', code: 'date-before', values: { other: 'needs.moveInFrom' } });
  }
  if (moveInUntil !== null && moveInUntil < today) problems.push({ field: 'needs.moveInUntil', code: 'date-in-past' });
  if (joinsLater && joinsLater.on < today) problems.push({ field: 'needs.joinsLater.on', code: 'date-in-past' });
  return problems;
}
