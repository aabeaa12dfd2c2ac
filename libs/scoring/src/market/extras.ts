import { accessExtrasThere } from '../criteria/access-extras-there.criterion';
import { FULL_FROM_OFFERS, offersNear } from '../criteria/offers-near.criterion';
import { schoolOrKitaNear } from '../criteria/school-or-kita-near.criterion';
import { type HouseholdFacts, type ListingFacts, accessExtras, houseRules, landlordWishes, nearPlaces } from '../facts';
import type { Criterion, CriterionCode, HardRule } from '../finding';
import { houseRulesKept } from '../hard-rules/house-rules-kept.rule';
import { protectedHomeRespected } from '../hard-rules/protected-home-respected.rule';
import { protectedHomeWhenNeeded } from '../hard-rules/protected-home-when-needed.rule';
import { scoreOfWishes, wishesMetBy } from '../landlord-side';
import type { Dictionary } from './dictionary';
import { anyoneElse, nowhere, someListing } from './stand-ins';

type Weights = Readonly<Record<CriterionCode, number>>;

/** What a listing states beside its traits, bit by bit of the closed lists: about 50,000 combinations at most. */
export interface ListingExtras {
  access: number;
  near: number;
  /** One more than all bits = not stated. */
  rules: number;
  isProtected: number;
  wishes: number;
  /** More of them count no more; 0 also where nobody knows. */
  offers: number;
}

export interface HouseholdExtras {
  access: number;
  near: number;
  cannotKeep: number;
  protectedOnly: number;
  /** Which wishes of landlords it meets. */
  meets: number;
}

const bits = <T>(stated: readonly T[], all: readonly T[]): number =>
  all.reduce((mask, one, at) => mask | (Number(stated.includes(one)) << at), 0);
const listOf = <T>(mask: number, all: readonly T[]): T[] => all.filter((_, at) => mask & (1 << at));
const countIn = (mask: number) => listOf(mask, landlordWishes).length;
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

const NOT_STATED = 1 << houseRules.length;

export const extrasOfListing = (listing: ListingFacts): ListingExtras => ({
  access: bits(listing.accessExtras, accessExtras),
  near: bits(listing.nearPlaces, nearPlaces),
  rules: listing.houseRules === null ? NOT_STATED : bits(listing.houseRules, houseRules),
  isProtected: Number(listing.protectedHome),
  wishes: bits(listing.landlordWishes, landlordWishes),
  offers: Math.min(FULL_FROM_OFFERS, listing.offersNear ?? 0),
});

export const extrasOfHousehold = (household: HouseholdFacts): HouseholdExtras => ({
  access: bits(household.accessExtras, accessExtras),
  near: bits(household.nearPlaces, nearPlaces),
  cannotKeep: bits(household.cannotKeep, houseRules),
  protectedOnly: Number(household.protectedHomeOnly),
  meets: wishesMetBy(household),
});

export const keyOfExtras = (extras: ListingExtras | HouseholdExtras): string => Object.values(extras).join();

/** By what a household and a listing say: judged by the rules and criteria themselves, once for all. */
function table<T>(
  households: readonly Partial<HouseholdFacts>[],
  listings: readonly Partial<ListingFacts>[],
  judge: (household: HouseholdFacts, listing: ListingFacts) => T,
): T[][] {
  return households.map((own) =>
    listings.map((other) => judge({ ...anyoneElse, ...own }, { ...someListing, ...other })),
  );
}
const shareBy = (criterion: Criterion) => (household: HouseholdFacts, listing: ListingFacts) => {
  const finding = criterion.judge(household, listing, nowhere);
  return finding.kind === 'scored' ? finding.share : 0;
};
const excludedBy =
  (...rules: HardRule[]) =>
  (household: HouseholdFacts, listing: ListingFacts) =>
    rules.some((rule) => rule.judge(household, listing, nowhere).kind === 'excluded');

const access = upTo(1 << accessExtras.length).map((mask) => ({ accessExtras: listOf(mask, accessExtras) }));
const accessShares = table(access, access, shareBy(accessExtrasThere));
const near = upTo(1 << nearPlaces.length).map((mask) => ({ nearPlaces: listOf(mask, nearPlaces) }));
const nearShares = table(near, near, shareBy(schoolOrKitaNear));
const offers = upTo(FULL_FROM_OFFERS + 1).map((count) => ({ offersNear: count }));
const [offerShares = []] = table([{}], offers, shareBy(offersNear));
const rulesOut = table(
  upTo(NOT_STATED).map((mask) => ({ cannotKeep: listOf(mask, houseRules) })),
  [...upTo(NOT_STATED).map((mask) => ({ houseRules: listOf(mask, houseRules) })), { houseRules: null }],
  excludedBy(houseRulesKept),
);
const protectionOut = table(
  [{ protectedHomeOnly: false }, { protectedHomeOnly: true }],
  [{ protectedHome: false }, { protectedHome: true }],
  excludedBy(protectedHomeRespected, protectedHomeWhenNeeded),
);
const wishMasks = upTo(1 << landlordWishes.length);
const landlordScores = wishMasks.map((meets) =>
  wishMasks.map((wishes) => scoreOfWishes(countIn(wishes), countIn(wishes & meets))),
);

/** By the number of the extras of the other side. */
export interface ExtraTable {
  /** Points (in thousandths) of the three criteria, -1 = excluded. */
  points: Int32Array;
  /** The landlord's side, whole, to 1000. */
  landlord: Uint16Array;
}

const MOST_TABLES = 1000;

/** One side's extras against all of the other side's there are, once for all who have the same. */
export class ExtraTables<Other> {
  private readonly known = new Map<string, ExtraTable>();
  private weighted = '';

  constructor(private readonly others: Dictionary<Other>) {}

  /** @param pairWith the two sides, whichever of them is the other one */
  tableFor(key: string, weights: Weights, pairWith: (other: Other) => [HouseholdExtras, ListingExtras]): ExtraTable {
    const [ofAccess, ofNear, ofOffers] = [
      weights['access-extras-there'],
      weights['school-or-kita-near'],
      weights['offers-near'],
    ];
    const weighted = `${ofAccess} ${ofNear} ${ofOffers}`;
    if (this.weighted !== weighted || this.known.size >= MOST_TABLES) this.known.clear();
    this.weighted = weighted;
    const { values } = this.others;
    const before = this.known.get(key);
    const judged = before?.points.length ?? 0;
    if (before && judged === values.length) return before;

    const table = { points: new Int32Array(values.length), landlord: new Uint16Array(values.length) };
    if (before) table.points.set(before.points);
    if (before) table.landlord.set(before.landlord);
    for (let at = judged; at < values.length; at++) {
      const [own, listing] = pairWith(values[at]!);
      const isOut =
        rulesOut[own.cannotKeep]![listing.rules]! || protectionOut[own.protectedOnly]![listing.isProtected]!;
      table.points[at] = isOut
        ? -1
        : ofAccess * accessShares[own.access]![listing.access]! +
          ofNear * nearShares[own.near]![listing.near]! +
          ofOffers * offerShares[listing.offers]!;
      table.landlord[at] = landlordScores[own.meets]![listing.wishes]!;
    }
    this.known.set(key, table);
    return table;
  }
}
