import { commonLanguage } from '../criteria/common-language.criterion';
import { nearTransit } from '../criteria/near-transit.criterion';
import { grossColdRent, warmRent } from '../derived-facts';
import type { ListingFacts } from '../facts';
import { NO_DAY, dayNumber } from './day-numbers';
import { Dictionary } from './dictionary';
import { ExtraTables, type ListingExtras, extrasOfListing, keyOfExtras } from './extras';
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

/** What every listing is asked first stands together, as words of 32 bits: so many for each listing, and where each is. */
export const FIRST_WORDS = 4;
/** The kind in the lower half, the day from which it is free in the upper one. */
export const KIND_AND_FREE = 0;
/** Hundredths of a m². */
export const AREA = 1;
/** Cents. */
export const WARM_RENT = 2;
export const GROSS_COLD_RENT = 3;

/** One row per listing, 32 bytes wide: what a ranking reads of it. */
export class ListingColumns {
  readonly first: Int32Array;
  readonly languages: Uint16Array;
  readonly extras: Uint16Array;
  readonly availableUntil: Uint16Array;
  readonly longestStay: Uint16Array;
  /** Written by who knows the places. */
  readonly spotOf: Int32Array;
  /** Thousandths of near-transit, with and without children of school age. */
  readonly transitForPupils: Uint16Array;
  readonly transitForOthers: Uint16Array;

  readonly kindTables: KindTables;
  readonly extraTables: ExtraTables<ListingExtras>;
  private readonly sharesByLanguages = new Map<string, Uint16Array>();

  constructor(
    readonly room: number,
    readonly kinds = new Dictionary<ListingKind>(65_536),
    readonly languageSets = new Dictionary<readonly string[]>(65_535),
    readonly extraSets = new Dictionary<ListingExtras>(65_535),
  ) {
    this.kinds.codeOf('gone', gone);
    this.kindTables = new KindTables(this.kinds);
    this.extraTables = new ExtraTables(this.extraSets);
    this.first = new Int32Array(room * FIRST_WORDS);
    this.languages = new Uint16Array(room);
    this.extras = new Uint16Array(room);
    this.availableUntil = new Uint16Array(room);
    this.longestStay = new Uint16Array(room);
    this.spotOf = new Int32Array(room);
    this.transitForPupils = new Uint16Array(room);
    this.transitForOthers = new Uint16Array(room);
  }

  get bytes(): number {
    return this.others().reduce((sum, column) => sum + column.byteLength, this.first.byteLength);
  }

  /** @throws RangeError when a fact does not fit its column; then nothing was written that ranks */
  write(slot: number, listing: ListingFacts): void {
    this.remove(slot);
    const transit = (household: typeof anyoneElse) => {
      const finding = nearTransit.judge(household, listing, nowhere);
      return finding.kind === 'scored' ? finding.share : 0;
    };
    this.languages[slot] = this.languageSets.codeOf([...listing.languages].sort().join(), listing.languages);
    const extras = extrasOfListing(listing);
    this.extras[slot] = this.extraSets.codeOf(keyOfExtras(extras), extras);
    const at = slot * FIRST_WORDS;
    this.first[at + WARM_RENT] = whole(warmRent(listing), LARGEST, 'the warm rent');
    this.first[at + GROSS_COLD_RENT] = whole(grossColdRent(listing), LARGEST, 'the gross cold rent');
    this.first[at + AREA] = whole(Math.round(listing.area * 100), LARGEST, 'the area in hundredths');
    const free = dayNumber(listing.availableFrom);
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
    const kind = this.kinds.codeOf(`${traits} ${rooms} ${mostPersons} ${ends}`, { traits, rooms, mostPersons, ends });
    this.first[at + KIND_AND_FREE] = kind | (free << 16);
  }

  isGone(slot: number): boolean {
    return (this.first[slot * FIRST_WORDS + KIND_AND_FREE]! & 0xffff) === GONE;
  }

  remove(slot: number): void {
    this.first[slot * FIRST_WORDS + KIND_AND_FREE] = GONE;
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
    const moved = new ListingColumns(room, this.kinds, this.languageSets, this.extraSets);
    for (let slot = 0; slot < order.length; slot++) {
      const from = order[slot]! * FIRST_WORDS;
      for (let word = 0; word < FIRST_WORDS; word++) moved.first[slot * FIRST_WORDS + word] = this.first[from + word]!;
    }
    const [from, to] = [this.others(), moved.others()];
    from.forEach((column, at) => {
      const target = to[at]!;
      for (let slot = 0; slot < order.length; slot++) target[slot] = column[order[slot]!]!;
    });
    return moved;
  }

  private others() {
    return [
      this.languages,
      this.extras,
      this.availableUntil,
      this.longestStay,
      this.spotOf,
      this.transitForPupils,
      this.transitForOthers,
    ];
  }
}
