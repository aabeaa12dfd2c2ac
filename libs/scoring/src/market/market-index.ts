import type { LocalDate } from '@bleibe/calendar';
import type { HouseholdFacts, ListingFacts } from '../facts';
import type { ScoringPolicy } from '../policy';
import { TownBoxes } from './boxes';
import { FigureTables, type PlaceFigures } from './figure-tables';
import { HouseholdQuery } from './household-query';
import { ListingColumns } from './listing-columns';
import { RowIds, idWords } from './row-ids';
import { PlaceJudge, VerdictMemo } from './place-judge';
import { FitCount } from './priced-list';
import { Spots } from './places';
import { rankRanges } from './ranking';
import { rangesFor } from './rings';
import { Tiles } from './tiles';
import { FULL } from './shares';
import { TopList } from './top-list';

/** A listing in a ranking: score 0 to 1000, the same as `scoreMatch` gives for the same facts. */
export interface Ranked {
  id: string;
  score: number;
}

export interface Search {
  household: HouseholdFacts;
  figures: PlaceFigures;
  policy: ScoringPolicy;
  today: LocalDate;
  /** How many of the best are wanted. */
  most: number;
  /** Ids of listings that are never to be offered to this household again. */
  never?: ReadonlySet<string>;
}

export interface Fit {
  fitting: number;
  refused: number;
}

/** New places wait here, unordered, until there are so many that ordering everything anew pays. */
const LEAST_TAIL = 1024;
const TAIL_SHARE = 1 / 32;

/**
 * All cleared listings in memory, as columns of numbers ordered by place, to rank the best ones for a household.
 * A hint, like every copy: PostgreSQL decides what may be proposed. Changes that keep the place are written where
 * they stand; a listing at a new place goes to the tail, which every search reads as well.
 */
export class MarketIndex {
  private columns: ListingColumns;
  private ids: RowIds;
  private spots: Spots;
  private tiles = Tiles.none;
  private towns: TownBoxes;
  /** Listings from here on are the tail. */
  private ordered = 0;
  private end = 0;
  private gone = 0;
  private tailSpots = new Map<string, number>();
  private readonly verdicts = new VerdictMemo();
  private readonly figureTables = new WeakMap<PlaceFigures, FigureTables>();

  /** @param expected about how many listings there will be */
  constructor(expected = 0) {
    const room = expected + LEAST_TAIL;
    this.columns = new ListingColumns(room);
    this.ids = new RowIds(room);
    this.spots = new Spots(room);
    this.towns = new TownBoxes(this.spots);
  }

  static of(listings: Iterable<readonly [id: string, facts: ListingFacts]>, expected = 0): MarketIndex {
    const index = new MarketIndex(expected);
    for (const [id, facts] of listings) index.put(id, facts);
    index.order();
    return index;
  }

  get size(): number {
    return this.end - this.gone;
  }

  /** `hot` is what rankings read, `ids` the ids and the way from an id to its listing; bytes, with the room kept free. */
  get bytes(): { hot: number; ids: number } {
    const hot = this.columns.bytes + this.spots.hotBytes + this.tiles.bytes + this.towns.bytes;
    return { hot, ids: this.ids.bytes + this.ids.tableBytes };
  }

  /** A listing is new or has changed. @throws RangeError when a fact does not fit; the listing is then not ranked */
  put(id: string, facts: ListingFacts): void {
    const words = idWords(id);
    const slot = this.ids.slotOf(words);
    const municipality = this.spots.municipalityOf(facts);
    const { lat, lon } = facts.cell;
    if (slot !== undefined && !this.columns.isGone(slot)) {
      if (this.spots.is(this.columns.spotOf[slot]!, lat, lon, municipality)) {
        this.write(slot, facts);
        return;
      }
      this.remove(id);
    }
    if (this.end === this.columns.room) this.order();
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) throw new RangeError(`no place on earth: ${lat}, ${lon}`);
    const key = `${lat} ${lon} ${municipality}`;
    const spot = this.tailSpots.get(key) ?? this.spots.add(lat, lon, municipality);
    this.tailSpots.set(key, spot);
    const at = this.end++;
    this.columns.spotOf[at] = spot;
    this.ids.put(words, at);
    this.gone++;
    this.write(at, facts);
  }

  /** The listing is no longer in the market. */
  remove(id: string): void {
    const slot = this.ids.slotOf(idWords(id));
    if (slot === undefined || this.columns.isGone(slot)) return;
    this.columns.remove(slot);
    this.gone++;
  }

  /** The best listings for a household that no hard rule excludes: score down, then id up. */
  search({ most, never, ...search }: Search): Ranked[] {
    // Who must never be offered takes a place in the list at first, and leaves it at the end.
    const top = new TopList(most + (never?.size ?? 0), this.ids);
    this.rank(search, top);
    const ranked = top.taken();
    return never ? ranked.filter(({ id }) => !never.has(id)).slice(0, most) : ranked;
  }

  /** How many listings no hard rule excludes, and how many more are kept away only because they were refused before. */
  count({ never = new Set(), ...search }: Omit<Search, 'most'>): Fit {
    const slots = [...never].map((id) => this.ids.slotOf(idWords(id)));
    const counter = new FitCount(new Set(slots.filter((slot) => slot !== undefined)));
    this.rank(search, counter);
    return { fitting: counter.count, refused: counter.refused };
  }

  private rank({ household, figures, policy, today }: Omit<Search, 'most' | 'never'>, list: TopList): void {
    const { columns, spots } = this;
    let tables = this.figureTables.get(figures);
    if (!tables) {
      tables = new FigureTables(figures, spots.municipalities, spots.lands);
      this.figureTables.set(figures, tables);
    }
    const query = new HouseholdQuery(household, tables, policy, today, columns);
    if (query.isTooLate) return;
    const places = new PlaceJudge(household, spots, this.verdicts);
    const ranges = rangesFor(household, this.tiles, this.towns);
    ranges.push({ start: this.ordered, end: this.end, mostPlace: FULL });
    rankRanges(query, places, columns, spots, list, ranges);
  }

  /** Puts everything in order of place and forgets what is gone. */
  order(): void {
    const live: number[] = [];
    for (let slot = 0; slot < this.end; slot++) if (!this.columns.isGone(slot)) live.push(slot);
    const tailRoom = Math.max(LEAST_TAIL, Math.ceil(live.length * TAIL_SHARE));
    const { spots, tiles, slots, spotOf } = Tiles.ordered(this.spots, live, this.columns.spotOf, tailRoom);
    const room = live.length + tailRoom;
    this.columns = this.columns.permuted(slots, room);
    this.columns.spotOf.set(spotOf);
    this.ids = this.ids.permuted(slots, room);
    this.spots = spots;
    this.tiles = tiles;
    this.towns = new TownBoxes(spots);
    this.ordered = this.end = live.length;
    this.gone = 0;
    this.tailSpots = new Map();
  }

  private write(slot: number, facts: ListingFacts): void {
    const wasGone = this.columns.isGone(slot);
    try {
      this.columns.write(slot, facts);
    } finally {
      this.gone += Number(this.columns.isGone(slot)) - Number(wasGone);
    }
  }
}
