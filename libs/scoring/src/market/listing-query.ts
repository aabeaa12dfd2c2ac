import { nearTransit } from '../criteria/near-transit.criterion';
import { grossColdRent, warmRent } from '../derived-facts';
import type { ListingFacts, MinAreaPerPerson } from '../facts';
import type { CriterionCode } from '../finding';
import { type ScoringPolicy, checkPolicy } from '../policy';
import { NO_DAY, dayNumber, wholeMonths } from './day-numbers';
import type { PlaceFigures } from './figure-tables';
import { extrasOfListing, keyOfExtras } from './extras';
import { FOR_GOOD, type HouseholdColumns } from './household-columns';
import { anyoneElse, nowhere, schoolChildHousehold } from './stand-ins';
import { traitsOf } from './traits';

const LARGEST = 2 ** 31 - 1;
const NO_AREAS = new Float64Array(0);

/** A listing compiled for the columns of households: what can be decided before looking at one is decided here. */
export class ListingQuery {
  readonly weights: Readonly<Record<CriterionCode, number>>;
  readonly warmRent: number;
  readonly grossColdRent: number;
  /** m² */
  readonly size: number;
  /** Hundredths. */
  readonly rooms: number;
  readonly mostPersons: number;
  readonly free: number;
  readonly until: number;
  /** Months; Infinity = none stated. */
  readonly longest: number;
  readonly ends: boolean;
  /** Nobody can stay for longer; FOR_GOOD = without end. */
  readonly mostStay: number;
  /** By the number of the sort of household: -1 = excluded, else thousandths of step-free-well-used. */
  readonly traitShares: Int16Array;
  /** By the number of the extras of a household: points in thousandths, -1 = excluded; the landlord's side. */
  readonly extraPoints: Int32Array;
  readonly landlordScores: Uint16Array;
  readonly languageShares: Uint16Array;
  readonly transitForPupils: number;
  readonly transitForOthers: number;
  /** Limits of the job centre by the number of persons, cents; Infinity = not known. */
  readonly limits = new Float64Array(256).fill(Infinity);
  /** The same in whole cents, to be compared first. */
  readonly wholeLimits = new Int32Array(256).fill(LARGEST);
  readonly minArea: MinAreaPerPerson | null;
  /** m² that the law asks for, by the number of the family. */
  readonly areaNeeded: Float64Array;

  constructor(
    readonly listing: ListingFacts,
    figures: PlaceFigures,
    policy: ScoringPolicy,
    columns: HouseholdColumns,
  ) {
    const [problem] = checkPolicy(policy);
    if (problem) throw new RangeError(`policy ${policy.version}: ${problem.code}`);
    this.weights = policy.weights;
    this.warmRent = warmRent(listing);
    this.grossColdRent = grossColdRent(listing);
    this.size = listing.area;
    this.rooms = Math.round(listing.rooms * 100);
    this.mostPersons = listing.mostPersons;
    this.free = dayNumber(listing.availableFrom);
    this.until = listing.availableUntil === null ? NO_DAY : dayNumber(listing.availableUntil);
    this.longest = listing.longestStayMonths ?? Infinity;
    this.ends = this.until !== NO_DAY || this.longest !== Infinity;
    const mostByUntil = this.until === NO_DAY ? Infinity : wholeMonths(this.free, this.until + 1);
    this.mostStay = this.ends ? Math.min(FOR_GOOD - 1, this.longest, mostByUntil) : FOR_GOOD;
    const traits = traitsOf(listing);
    this.traitShares = Int16Array.from(columns.traitTables, (shares) => shares[traits]!);
    const own = extrasOfListing(listing);
    const extras = columns.extraTables.tableFor(keyOfExtras(own), this.weights, (household) => [household, own]);
    this.extraPoints = extras.points;
    this.landlordScores = extras.landlord;
    this.languageShares = columns.languageShares(listing.languages);
    const transit = (household: typeof anyoneElse) => {
      const finding = nearTransit.judge(household, listing, nowhere);
      return finding.kind === 'scored' ? finding.share : 0;
    };
    this.transitForPupils = transit(schoolChildHousehold);
    this.transitForOthers = transit(anyoneElse);
    // A larger household is not let in anyway.
    for (let persons = 1; persons <= Math.min(255, listing.mostPersons); persons++) {
      const limit = figures.jobCentreLimit(listing.ags, persons)?.grossCold;
      if (limit === undefined) continue;
      this.limits[persons] = limit;
      this.wholeLimits[persons] = Math.min(LARGEST, Math.floor(limit));
    }
    this.minArea = figures.minAreaPerPerson(listing.land);
    this.areaNeeded = this.minArea ? columns.areaNeeded(this.minArea) : NO_AREAS;
  }
}
