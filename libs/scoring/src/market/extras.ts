import { accessExtrasThere } from '../criteria/access-extras-there.criterion';
import { FULL_FROM_OFFERS, offersNear } from '../criteria/offers-near.criterion';
import { schoolOrKitaNear } from '../criteria/school-or-kita-near.criterion';
import { type HouseholdFacts, type ListingFacts, accessExtras, houseRules, landlordWishes, nearPlaces } from '../facts';
import type { CriterionCode, HardRule } from '../finding';
import { houseRulesKept } from '../hard-rules/house-rules-kept.rule';
import { protectedHomeRespected } from '../hard-rules/protected-home-respected.rule';
import { protectedHomeWhenNeeded } from '../hard-rules/protected-home-when-needed.rule';
import { landlordSide, wishesMetBy } from '../landlord-side';
import type { Dictionary } from './dictionary';
import { anyoneElse, nowhere, someListing } from './stand-ins';

type Weights = Readonly<Record<CriterionCode, number>>;

const rules: readonly HardRule[] = [houseRulesKept, protectedHomeRespected, protectedHomeWhenNeeded];
const criteria = [accessExtrasThere, schoolOrKitaNear, offersNear];

const bits = <T>(stated: readonly T[], all: readonly T[]): number =>
  all.reduce((mask, one, at) => mask | (Number(stated.includes(one)) << at), 0);

/** What is alike in this is alike in all that is judged here: there are about 50,000 of listings, and 8,000 of households. */
export const extrasKeyOfListing = (listing: ListingFacts): string =>
  [
    bits(listing.accessExtras, accessExtras),
    bits(listing.nearPlaces, nearPlaces),
    listing.houseRules === null ? '-' : bits(listing.houseRules, houseRules),
    Number(listing.protectedHome),
    bits(listing.landlordWishes, landlordWishes),
    Math.min(FULL_FROM_OFFERS, listing.offersNear ?? 0),
  ].join();

export const extrasKeyOfHousehold = (household: HouseholdFacts): string =>
  [
    bits(household.accessExtras, accessExtras),
    bits(household.nearPlaces, nearPlaces),
    bits(household.cannotKeep, houseRules),
    Number(household.protectedHomeOnly),
    wishesMetBy(household),
  ].join();

/** A listing of which only these facts are its own, so that many share one. */
export const extrasOfListing = (listing: ListingFacts): ListingFacts => ({
  ...someListing,
  accessExtras: listing.accessExtras,
  nearPlaces: listing.nearPlaces,
  houseRules: listing.houseRules,
  protectedHome: listing.protectedHome,
  landlordWishes: listing.landlordWishes,
  offersNear: listing.offersNear,
});

export const extrasOfHousehold = (household: HouseholdFacts): HouseholdFacts => ({
  ...anyoneElse,
  accessExtras: household.accessExtras,
  nearPlaces: household.nearPlaces,
  cannotKeep: household.cannotKeep,
  protectedHomeOnly: household.protectedHomeOnly,
  smoker: household.smoker,
  pets: household.pets,
  stayMonths: household.stayMonths,
});

/** By the number of the extras of the other side. */
export interface ExtraTable {
  /** Points (in thousandths) of the three criteria, -1 = excluded. */
  points: Int32Array;
  /** The landlord's side, whole, to 1000. */
  landlord: Uint16Array;
}

const MOST_TABLES = 1000;

/** One side's extras judged against all of the other side's there are, once for all who have the same. */
export class ExtraTables<Other> {
  private readonly known = new Map<string, ExtraTable>();
  private weights: Weights | undefined;

  constructor(private readonly others: Dictionary<Other>) {}

  /** @param pairWith the two sides, whichever of them is the other one */
  tableFor(key: string, weights: Weights, pairWith: (other: Other) => [HouseholdFacts, ListingFacts]): ExtraTable {
    if (this.weights !== weights || this.known.size >= MOST_TABLES) this.known.clear();
    this.weights = weights;
    const { values } = this.others;
    const before = this.known.get(key);
    const judged = before?.points.length ?? 0;
    if (before && judged === values.length) return before;

    const table = { points: new Int32Array(values.length), landlord: new Uint16Array(values.length) };
    if (before) table.points.set(before.points);
    if (before) table.landlord.set(before.landlord);
    for (let at = judged; at < values.length; at++) {
      const [household, listing] = pairWith(values[at]!);
      table.points[at] = pointsOf(household, listing, weights);
      table.landlord[at] = landlordSide(household, listing).score;
    }
    this.known.set(key, table);
    return table;
  }
}

function pointsOf(household: HouseholdFacts, listing: ListingFacts, weights: Weights): number {
  if (rules.some((rule) => rule.judge(household, listing, nowhere).kind === 'excluded')) return -1;
  return criteria.reduce((sum, criterion) => {
    const finding = criterion.judge(household, listing, nowhere);
    return sum + (finding.kind === 'scored' ? weights[criterion.code] * finding.share : 0);
  }, 0);
}
