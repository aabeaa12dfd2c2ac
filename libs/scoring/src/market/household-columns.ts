import { type LocalDate, daysBetween, latest } from '@bleibe/calendar';
import { commonLanguage } from '../criteria/common-language.criterion';
import { areaNeededAtFirst, personsAtFirst, schoolAgeChildren } from '../derived-facts';
import type { AllowedArea, HouseholdFacts, MinAreaPerPerson } from '../facts';
import { FIRST_DAY, NO_DAY, dayNumber } from './day-numbers';
import { Dictionary } from './dictionary';
import { ExtraTables, type HouseholdExtras, extrasOfHousehold, keyOfExtras } from './extras';
import { firstDayOfJoining } from './joining';
import { anyoneElse, nowhere, someListing } from './stand-ins';
import { traitShares } from './traits';

/** In the column of stays: for good. */
export const FOR_GOOD = 65_535;

const LARGEST = 2 ** 31 - 1;

/** Who moves in at first; households alike in this need the same area. */
interface Family {
  adults: number;
  childrenAges: readonly number[];
}

function whole(value: number, most: number, what: string): number {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new RangeError(`${what} of a household must be whole, from 0 to ${most}, not ${value}`);
}

/** One row per household: what finding the best households for a listing reads. Days and months stand for one `today`. */
export class HouseholdColumns {
  readonly persons: Uint8Array;
  /** Hundredths, 0 = no wish. */
  readonly roomsMin: Uint16Array;
  /** Number of the sort of household in `traitTables`. */
  readonly traits: Uint8Array;
  /** -1 = pays itself, 0 = a job centre pays: all bits or none, to choose without a branch. */
  readonly paysItself: Int8Array;
  /** Whole cents that no rent may exceed, for who pays itself. */
  readonly limit: Int32Array;
  /** First day on which it could move, and the last one on which it would. */
  readonly startDay: Uint16Array;
  readonly lastDay: Uint16Array;
  readonly stay: Uint16Array;
  readonly family: Int32Array;
  readonly languages: Uint16Array;
  /** Number of the extras. */
  readonly extras: Uint16Array;
  /** 1 = a child of school age is among them. */
  readonly hasPupils: Uint8Array;
  /** Moving in on this day or later, so many others join during the stay. */
  readonly joinFromDay: Int32Array;
  readonly joining: Uint8Array;
  /** m², 0 = no wish. */
  readonly areaMin: Float64Array;
  /** Number of the area, 0 = free to choose. */
  readonly allowed: Uint16Array;

  /** By the number of a sort of household: by the traits of a listing -1 = excluded, else thousandths. */
  readonly traitTables: Int16Array[] = [];
  readonly families = new Dictionary<Family>(LARGEST);
  readonly languageSets = new Dictionary<readonly string[]>(65_535);
  readonly allowedAreas = new Dictionary<AllowedArea | null>(65_535);
  readonly extraSets = new Dictionary<HouseholdExtras>(65_535);
  readonly extraTables = new ExtraTables(this.extraSets);
  private readonly traitNumbers = new Map<number, number>();
  private readonly areasNeeded = new Map<string, Float64Array>();
  private readonly sharesByLanguages = new Map<string, Uint16Array>();

  constructor(room: number) {
    this.allowedAreas.codeOf('', null);
    this.persons = new Uint8Array(room);
    this.roomsMin = new Uint16Array(room);
    this.traits = new Uint8Array(room);
    this.paysItself = new Int8Array(room);
    this.limit = new Int32Array(room);
    this.startDay = new Uint16Array(room);
    this.lastDay = new Uint16Array(room);
    this.stay = new Uint16Array(room);
    this.family = new Int32Array(room);
    this.languages = new Uint16Array(room);
    this.extras = new Uint16Array(room);
    this.hasPupils = new Uint8Array(room);
    this.joinFromDay = new Int32Array(room);
    this.joining = new Uint8Array(room);
    this.areaMin = new Float64Array(room);
    this.allowed = new Uint16Array(room);
  }

  get bytes(): number {
    const columns = [
      ...[this.persons, this.roomsMin, this.traits, this.paysItself, this.limit, this.startDay, this.lastDay],
      ...[this.stay, this.family, this.languages, this.hasPupils, this.joinFromDay, this.joining, this.areaMin],
      ...[this.allowed, this.extras],
    ];
    return columns.reduce((sum, column) => sum + column.byteLength, 0);
  }

  /** @throws RangeError when a fact does not fit its column */
  write(slot: number, household: HouseholdFacts, today: LocalDate): void {
    const { adults, childrenAges, joinsLater, rentPayer, warmRentLimit, moveInUntil, allowedArea } = household;
    const ages = childrenAges.toSorted((a, b) => a - b);
    const startDay = dayNumber(latest(today, household.moveInFrom));
    this.persons[slot] = whole(personsAtFirst(household), 255, 'the persons');
    this.roomsMin[slot] = whole(Math.round((household.roomsMin ?? 0) * 100), 65_535, 'the rooms in hundredths');
    this.traits[slot] = this.traitNumberOf(household);
    this.paysItself[slot] = rentPayer === 'self' ? -1 : 0;
    this.limit[slot] = warmRentLimit === null ? LARGEST : whole(warmRentLimit, LARGEST - 1, 'the rent limit');
    this.startDay[slot] = startDay;
    // A window that has passed excludes nothing: somebody has to ask again.
    this.lastDay[slot] = moveInUntil === null || moveInUntil < today ? NO_DAY : dayNumber(moveInUntil);
    this.stay[slot] = household.stayMonths === null ? FOR_GOOD : whole(household.stayMonths, FOR_GOOD - 1, 'the stay');
    this.family[slot] = this.families.codeOf(`${adults} ${ages.join()}`, { adults, childrenAges: ages });
    this.languages[slot] = this.languageSets.codeOf([...household.languages].sort().join(), household.languages);
    const extras = extrasOfHousehold(household);
    this.extras[slot] = this.extraSets.codeOf(keyOfExtras(extras), extras);
    this.hasPupils[slot] = Number(schoolAgeChildren(household) > 0);
    this.joining[slot] = whole(joinsLater?.persons ?? 0, 255, 'the persons who join');
    this.joinFromDay[slot] =
      joinsLater && joinsLater.persons > 0
        ? firstDayOfJoining(daysBetween(FIRST_DAY, joinsLater.on), household.stayMonths, startDay)
        : LARGEST;
    this.areaMin[slot] = household.areaMin ?? 0;
    this.allowed[slot] = allowedArea ? this.allowedAreas.codeOf(JSON.stringify(allowedArea), allowedArea) : 0;
  }

  /** m² by the number of the family. */
  areaNeeded(rule: MinAreaPerPerson): Float64Array {
    const key = `${rule.adult} ${rule.child} ${rule.childUntilAge}`;
    let needed = this.areasNeeded.get(key);
    if (!needed) {
      needed = Float64Array.from(this.families.values, (family) =>
        areaNeededAtFirst({ ...anyoneElse, ...family }, rule),
      );
      this.areasNeeded.set(key, needed);
    }
    return needed;
  }

  /** By the number of the languages: thousandths of common-language with a landlord who speaks these. */
  languageShares(languages: readonly string[]): Uint16Array {
    const key = languages.join();
    let shares = this.sharesByLanguages.get(key);
    if (!shares) {
      const listing = { ...someListing, languages };
      shares = Uint16Array.from(this.languageSets.values, (spoken) => {
        const finding = commonLanguage.judge({ ...anyoneElse, languages: spoken }, listing, nowhere);
        return finding.kind === 'scored' ? finding.share : 0;
      });
      this.sharesByLanguages.set(key, shares);
    }
    return shares;
  }

  private traitNumberOf(household: HouseholdFacts): number {
    const { key, shares } = traitShares(household);
    let number = this.traitNumbers.get(key);
    if (number === undefined) {
      number = this.traitTables.push(shares) - 1;
      this.traitNumbers.set(key, number);
    }
    return number;
  }
}
