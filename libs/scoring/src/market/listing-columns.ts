import { commonLanguage } from '../criteria/common-language.criterion';
import { nearTransit } from '../criteria/near-transit.criterion';
import { grossColdRent, warmRent } from '../derived-facts';
import type { ListingFacts } from '../facts';
import { NO_DAY, dayNumber } from './day-numbers';
import { Dictionary } from './dictionary';
import { KindTables, type ListingKind } from './kind-tables';
import { anyoneElse, nowhere, schoolChildHousehold, someListing } from './stand-ins';
import { traitsOf } from './traits';

/** In the column of kinds: the listing is not, or no longer, in the market. No household is small enough for it. */
const GONE = 0;
const gone: ListingKind = { traits: 0, rooms: 0, mostPersons: -1, ends: false };
/** In the column of the longest stay: none stated. */
export const NO_LONGEST = 65_535;

const LARGEST = 2 ** 31 - 1;

function whole(value: number, most: number, what: string): number {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new RangeError(`${what} of a listing must be whole, from 0 to ${most}, not ${value}`);
}

/** One row per listing, 29 bytes wide: what a ranking reads of it. Rents in cents, area in hundredths of a m². */
export class ListingColumns {
  readonly kind: Uint16Array;
  readonly languages: Uint16Array;
  readonly warmRent: Int32Array;
  readonly grossColdRent: Int32Array;
  readonly area: Int32Array;
  readonly availableFrom: Uint16Array;
  readonly availableUntil: Uint16Array;
  readonly longestStay: Uint16Array;
  /** Written by who knows the places. */
  readonly spotOf: Int32Array;
  /** Thousandths of near-transit, with and without children of school age. */
  readonly transitForPupils: Uint16Array;
  readonly transitForOthers: Uint16Array;

  readonly kindTables: KindTables;
  private readonly sharesByLanguages = new Map<string, Uint16Array>();

  constructor(
    readonly room: number,
    readonly kinds = new Dictionary<ListingKind>(65_536),
    readonly languageSets = new Dictionary<readonly string[]>(65_535),
  ) {
    this.kinds.codeOf('gone', gone);
    this.kindTables = new KindTables(this.kinds);
    this.kind = new Uint16Array(room);
    this.languages = new Uint16Array(room);
    this.warmRent = new Int32Array(room);
    this.grossColdRent = new Int32Array(room);
    this.area = new Int32Array(room);
    this.availableFrom = new Uint16Array(room);
    this.availableUntil = new Uint16Array(room);
    this.longestStay = new Uint16Array(room);
    this.spotOf = new Int32Array(room);
    this.transitForPupils = new Uint16Array(room);
    this.transitForOthers = new Uint16Array(room);
  }

  get bytes(): number {
    return this.all().reduce((sum, column) => sum + column.byteLength, 0);
  }

  /** @throws RangeError when a fact does not fit its column; then nothing was written that ranks */
  write(slot: number, listing: ListingFacts): void {
    this.kind[slot] = GONE;
    const transit = (household: typeof anyoneElse) => {
      const finding = nearTransit.judge(household, listing, nowhere);
      return finding.kind === 'scored' ? finding.share : 0;
    };
    this.languages[slot] = this.languageSets.codeOf([...listing.languages].sort().join(), listing.languages);
    this.warmRent[slot] = whole(warmRent(listing), LARGEST, 'the warm rent');
    this.grossColdRent[slot] = whole(grossColdRent(listing), LARGEST, 'the gross cold rent');
    this.area[slot] = whole(Math.round(listing.area * 100), LARGEST, 'the area in hundredths');
    this.availableFrom[slot] = dayNumber(listing.availableFrom);
    this.availableUntil[slot] = listing.availableUntil === null ? NO_DAY : dayNumber(listing.availableUntil);
    this.longestStay[slot] =
      listing.longestStayMonths === null
        ? NO_LONGEST
        : whole(listing.longestStayMonths, NO_LONGEST - 1, 'the longest stay');
    this.transitForPupils[slot] = transit(schoolChildHousehold);
    this.transitForOthers[slot] = transit(anyoneElse);
    const { rooms, availableUntil, longestStayMonths } = listing;
    const mostPersons = whole(listing.mostPersons, LARGEST, 'the most persons');
    const ends = availableUntil !== null || longestStayMonths !== null;
    const traits = traitsOf(listing);
    this.kind[slot] = this.kinds.codeOf(`${traits} ${rooms} ${mostPersons} ${ends}`, {
      traits,
      rooms,
      mostPersons,
      ends,
    });
  }

  isGone(slot: number): boolean {
    return this.kind[slot] === GONE;
  }

  remove(slot: number): void {
    this.kind[slot] = GONE;
  }

  /** By the code of the languages: thousandths of common-language for a household with these languages. */
  languageShares(languages: readonly string[]): Uint16Array {
    const key = languages.join();
    const known = this.sharesByLanguages.get(key);
    if (known?.length === this.languageSets.values.length) return known;
    const household = { ...anyoneElse, languages };
    const shares = Uint16Array.from(this.languageSets.values, (landlord) => {
      const finding = commonLanguage.judge(household, { ...someListing, languages: landlord }, nowhere);
      return finding.kind === 'scored' ? finding.share : 0;
    });
    // Households differ in thousands of ways at most; beyond that the tables are not worth their memory.
    if (this.sharesByLanguages.size > 10_000) this.sharesByLanguages.clear();
    this.sharesByLanguages.set(key, shares);
    return shares;
  }

  /** The same rows in another order, with room for more. */
  permuted(order: Int32Array, room: number): ListingColumns {
    const moved = new ListingColumns(room, this.kinds, this.languageSets);
    const [from, to] = [this.all(), moved.all()];
    from.forEach((column, at) => {
      const target = to[at]!;
      for (let slot = 0; slot < order.length; slot++) target[slot] = column[order[slot]!]!;
    });
    return moved;
  }

  private all() {
    return [
      this.kind,
      this.languages,
      this.warmRent,
      this.grossColdRent,
      this.area,
      this.availableFrom,
      this.availableUntil,
      this.longestStay,
      this.spotOf,
      this.transitForPupils,
      this.transitForOthers,
    ];
  }
}
