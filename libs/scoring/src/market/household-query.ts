import { type LocalDate, daysBetween, latest } from '@bleibe/calendar';
import { areaNeededAtFirst, personsAtFirst, schoolAgeChildren } from '../derived-facts';
import type { HouseholdFacts, MinAreaPerPerson } from '../facts';
import type { CriterionCode } from '../finding';
import { type ScoringPolicy, checkPolicy } from '../policy';
import { FIRST_DAY, NO_DAY, dayNumber } from './day-numbers';
import type { FigureTables } from './figure-tables';
import { extrasOfHousehold, keyOfExtras } from './extras';
import { firstDayOfJoining } from './joining';
import { GROSS_COLD_RENT, type ListingColumns, WARM_RENT } from './listing-columns';
import { soonShare } from './shares';

/** By days of waiting up to 90: thousandths of moves-in-soon. */
export const soonShares = Int16Array.from({ length: 91 }, (_, days) => soonShare(days));

const LARGEST = 2 ** 31 - 1;
const checked = new WeakSet<ScoringPolicy>();

/** A policy is a version that never changes, so one look at it is enough. */
function check(policy: ScoringPolicy): void {
  if (checked.has(policy)) return;
  const [problem] = checkPolicy(policy);
  if (problem) throw new RangeError(`policy ${policy.version}: ${problem.code}`);
  checked.add(policy);
}

/** A household compiled for the columns: what can be decided before looking at a listing is decided here. */
export class HouseholdQuery {
  readonly weights: Readonly<Record<CriterionCode, number>>;
  /** By the code of the languages: thousandths of common-language. */
  readonly languageShares: Uint16Array;
  /** By the kind of a listing: points (in thousandths) of step-free-well-used and home-well-used, -1 = excluded. */
  readonly kindPoints: Int32Array;
  /** The most a kind can give: with those who join a home is never used less. */
  readonly mostByKind: Int32Array;
  /** By the number of the extras: points (in thousandths) of what they are judged by, -1 = excluded; the landlord's side. */
  readonly extraPoints: Int32Array;
  readonly landlordScores: Uint16Array;
  /** Which of the first words of a listing is the rent that counts. */
  readonly rent: typeof WARM_RENT | typeof GROSS_COLD_RENT;
  readonly transit: Uint16Array;
  /** First day on which the household could move, and the last one on which it would. */
  readonly startDay: number;
  readonly lastDay: number;
  /** Moving in on this day or later, others join during the stay. */
  readonly joinFromDay: number;
  /** Months; Infinity = for good. */
  readonly stay: number;
  /** By municipality, where the limit depends on it. */
  readonly limits: Float64Array | null;
  /** Everywhere else. Cents; Infinity = no limit is known, which excludes nothing and gives no points. */
  readonly ownLimit: number;
  /** No place allows more than this, in whole cents. */
  readonly highestLimit: number;
  /** No known limit is higher, in cents. */
  readonly mostLimit: number;
  /** By Land, m²: the smallest area by law and wish; for comfortably-big without and with those who join, 0 = not known. */
  readonly areaAtLeast: number[] = [];
  /** No place is content with less than this, in hundredths of a m². */
  readonly leastArea: number;
  readonly areaNeeded: number[] = [];
  readonly areaNeededLater: number[] = [];
  /** The smallest of both that is known, 0 = none is. */
  readonly leastNeeded: number;
  /** All Länder ask for the same area. */
  readonly landsAreAlike: boolean;
  private readonly joining: number;
  private readonly persons: number;

  constructor(
    household: HouseholdFacts,
    figures: FigureTables,
    policy: ScoringPolicy,
    today: LocalDate,
    columns: ListingColumns,
  ) {
    check(policy);
    this.weights = policy.weights;
    const { moveInUntil, stayMonths, joinsLater, rentPayer, languages } = household;
    this.persons = personsAtFirst(household);
    this.joining = joinsLater?.persons ?? 0;
    this.languageShares = columns.languageShares(languages);
    const { kindTables, extraTables } = columns;
    const own = extrasOfHousehold(household);
    const extras = extraTables.tableFor(keyOfExtras(own), this.weights, (listing) => [own, listing]);
    this.extraPoints = extras.points;
    this.landlordScores = extras.landlord;
    this.kindPoints = kindTables.pointsFor(household, this.weights, this.persons, 0);
    const kindPointsLater =
      this.joining > 0 ? kindTables.pointsFor(household, this.weights, this.persons, this.joining) : this.kindPoints;
    this.rent = rentPayer === 'self' ? WARM_RENT : GROSS_COLD_RENT;
    this.transit = schoolAgeChildren(household) > 0 ? columns.transitForPupils : columns.transitForOthers;

    const byPlace = rentPayer === 'self' ? null : figures.jobCentreLimits(this.persons);
    this.limits = byPlace?.limits ?? null;
    this.ownLimit = household.warmRentLimit ?? Infinity;
    this.mostLimit = byPlace?.highestKnown ?? this.ownLimit;
    this.highestLimit = Math.min(LARGEST, Math.floor(byPlace?.highest ?? this.ownLimit));
    let leastArea = Infinity;
    let leastNeeded = Infinity;
    let before: MinAreaPerPerson | null = null;
    let needed = 0;
    for (const area of figures.minAreasPerPerson()) {
      // Most Länder share one rule.
      if (area !== before) needed = area ? areaNeededAtFirst(household, area) : 0;
      before = area;
      const atLeast = Math.max(household.areaMin ?? 0, needed);
      const neededLater = area ? needed + this.joining * area.adult : 0;
      this.areaNeeded.push(needed);
      this.areaNeededLater.push(neededLater);
      if (neededLater > 0) leastNeeded = Math.min(leastNeeded, needed > 0 ? needed : neededLater);
      this.areaAtLeast.push(atLeast);
      leastArea = Math.min(leastArea, atLeast);
    }
    this.landsAreAlike = figures.minAreasPerPerson().every((area) => area === before);
    this.leastNeeded = leastNeeded === Infinity ? 0 : leastNeeded;
    this.leastArea = Math.min(LARGEST, Math.floor(leastArea * 100));

    const start = latest(today, household.moveInFrom);
    this.startDay = dayNumber(start);
    // A window that has passed excludes nothing: somebody has to ask again.
    this.lastDay = moveInUntil === null || moveInUntil < today ? NO_DAY : dayNumber(moveInUntil);
    this.stay = stayMonths ?? Infinity;
    this.joinFromDay =
      joinsLater && this.joining > 0
        ? firstDayOfJoining(daysBetween(FIRST_DAY, joinsLater.on), stayMonths, this.startDay)
        : Infinity;
    this.mostByKind = this.joinFromDay === Infinity ? this.kindPoints : kindPointsLater;
  }

  /** Nothing can be found: the household could move only after its last day. */
  get isTooLate(): boolean {
    return this.startDay > this.lastDay;
  }
}
