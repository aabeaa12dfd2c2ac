import type { LocalDate } from '@bleibe/calendar';
import type { AllowedArea, HouseholdFacts, ListingFacts } from '../facts';
import type { ScoringPolicy } from '../policy';
import { bestWish } from '../wishes';
import type { PlaceFigures } from './figure-tables';
import { HouseholdColumns } from './household-columns';
import { rankHouseholds } from './household-ranking';
import { ListingQuery } from './listing-query';
import type { Ranked } from './market-index';
import { isIn } from './place-judge';
import { tileNumber } from './places';
import { FitCount } from './priced-list';
import { FLAT_UP_TO_KM, ringsAround } from './rings';
import { RowIds, idWords } from './row-ids';
import { FULL, placeShare } from './shares';
import { onSphere, wholeMetres } from './sphere';
import { type SlotRange, Tiles } from './tiles';
import { TopList } from './top-list';

/** Households with one wished radius stand in layers by its size, km: around a home each layer is looked up as far as it reaches. */
const LAYERS_KM = [5, 10, 15, 25, 40, 60, 100, FLAT_UP_TO_KM];
const ANYWHERE = 'anywhere';
/** Several wishes, or a radius too large for a layer: asked one by one. */
const MIXED = 'mixed';

type Entry = readonly [id: string, household: HouseholdFacts];

interface Layer extends SlotRange {
  radiusKm: number;
  tiles: Tiles;
}

export interface HouseholdSearch {
  listing: ListingFacts;
  figures: PlaceFigures;
  policy: ScoringPolicy;
  /** How many of the best are wanted. */
  most: number;
  /** Ids of households to which this listing is never to be offered again. */
  never?: ReadonlySet<string>;
}

/** Where a household is looked up: the number of its layer, or the key of its list. */
function groupOf({ wishes }: HouseholdFacts): number | string {
  const [wish, another] = wishes;
  if (!wish) return ANYWHERE;
  if (another) return MIXED;
  if (wish.kind === 'municipality') return wish.ags;
  if (wish.kind === 'district') return wish.kreisAgs;
  const layer = LAYERS_KM.findIndex((km) => wish.radiusKm <= km);
  return layer < 0 ? MIXED : layer;
}

/**
 * All households that look for a home, as they are on one day, in columns of numbers, to find the best ones for a
 * listing. The other direction of `MarketIndex`, with the same scores. A snapshot: whoever changes is in the next one.
 */
export class HouseholdIndex {
  private readonly columns: HouseholdColumns;
  private readonly ids: RowIds;
  private readonly layers: Layer[] = [];
  private readonly lists = new Map<string, SlotRange>();
  private readonly mixed: HouseholdFacts[] = [];
  /** The wished circle of a household in a layer: its middle on the sphere and in degrees, and its radius in metres. */
  private readonly x: Int32Array;
  private readonly y: Int32Array;
  private readonly z: Int32Array;
  private readonly metres: Float64Array;
  private readonly lat: Float64Array;
  private readonly lon: Float64Array;
  /** Slots before this one have such a circle. */
  private circles = 0;

  /** @throws RangeError when a fact of a household does not fit */
  constructor(
    entries: Iterable<Entry>,
    readonly today: LocalDate,
  ) {
    const groups = new Map<number | string, Entry[]>();
    let size = 0;
    for (const entry of entries) {
      const { moveInFrom, moveInUntil } = entry[1];
      // Nothing can be found for who could move only after the last day.
      if (moveInUntil !== null && moveInUntil >= today && moveInFrom > moveInUntil) continue;
      const group = groupOf(entry[1]);
      const others = groups.get(group);
      if (others) others.push(entry);
      else groups.set(group, [entry]);
      size++;
    }
    this.columns = new HouseholdColumns(size);
    this.ids = new RowIds(size);
    this.x = new Int32Array(size);
    this.y = new Int32Array(size);
    this.z = new Int32Array(size);
    this.metres = new Float64Array(size);
    this.lat = new Float64Array(size);
    this.lon = new Float64Array(size);
    LAYERS_KM.forEach((radiusKm, layer) => this.addLayer(radiusKm, groups.get(layer) ?? []));
    this.circles = this.end;
    for (const [key, entriesOfList] of groups) {
      if (typeof key === 'number') continue;
      const start = this.end;
      for (const [id, household] of entriesOfList) {
        if (key === MIXED) this.mixed.push(household);
        this.write(id, household);
      }
      this.lists.set(key, { start, end: this.end, mostPlace: FULL });
    }
  }

  private end = 0;

  get size(): number {
    return this.end;
  }

  /** `hot` is what rankings read, `ids` the ids and the way from an id to its household; bytes. */
  get bytes(): { hot: number; ids: number } {
    const circles = [this.x, this.y, this.z, this.metres].reduce((sum, column) => sum + column.byteLength, 0);
    const tiles = this.layers.reduce((sum, layer) => sum + layer.tiles.bytes, 0);
    return { hot: this.columns.bytes + circles + tiles, ids: this.ids.bytes + this.ids.tableBytes };
  }

  /** The best households for a listing that no hard rule excludes: score down, then id up. */
  search({ listing, figures, policy, most, never }: HouseholdSearch): Ranked[] {
    const query = new ListingQuery(listing, figures, policy, this.columns);
    const top = new TopList(most + (never?.size ?? 0), this.ids);
    const ranges = this.rangesFor(listing);
    rankHouseholds(query, this.columns, this.placeShareFor(listing), top, ranges);
    const ranked = top.taken();
    return never ? ranked.filter(({ id }) => !never.has(id)).slice(0, most) : ranked;
  }

  /** How many households no hard rule excludes. */
  count({ listing, figures, policy }: Omit<HouseholdSearch, 'most' | 'never'>): number {
    const query = new ListingQuery(listing, figures, policy, this.columns);
    const counter = new FitCount();
    rankHouseholds(query, this.columns, this.placeShareFor(listing), counter, this.rangesFor(listing));
    return counter.count;
  }

  private rangesFor({ cell, ags, kreisAgs }: ListingFacts): SlotRange[] {
    const lists = [ANYWHERE, MIXED, ags, kreisAgs].flatMap((key) => this.lists.get(key) ?? []);
    const layers = this.layers.flatMap((layer): readonly SlotRange[] => {
      return ringsAround({ ...cell, radiusKm: layer.radiusKm }, layer.tiles) ?? [layer];
    });
    return [...lists, ...layers];
  }

  private placeShareFor(listing: ListingFacts): (slot: number) => number {
    const { x, y, z, metres, lat, lon, circles, mixed } = this;
    const { allowed, allowedAreas } = this.columns;
    const mixedFrom = this.lists.get(MIXED)?.start ?? Infinity;
    const mixedTo = mixedFrom + mixed.length;
    const { cell } = listing;
    const [hereX, hereY, hereZ] = onSphere(cell.lat, cell.lon).map(Math.round) as [number, number, number];
    const allows = (area: AllowedArea | null) => area === null || isIn(area, listing);
    const allowedHere = Uint8Array.from(allowedAreas.values, (area) => Number(allows(area)));
    return (slot) => {
      if (allowedHere[allowed[slot]!] === 0) return -1;
      if (slot < circles) {
        const [dx, dy, dz] = [hereX - x[slot]!, hereY - y[slot]!, hereZ - z[slot]!];
        const chord = dx * dx + dy * dy + dz * dz;
        const radius = metres[slot]!;
        const away = wholeMetres(chord, lat[slot]!, lon[slot]!, cell.lat, cell.lon);
        if (away > radius) return -1;
        return placeShare(radius === 0 ? 0 : away / radius);
      }
      if (slot < mixedFrom || slot >= mixedTo) return FULL;
      const best = bestWish(mixed[slot - mixedFrom]!.wishes, listing);
      return best ? placeShare(best.partOfRadius) : -1;
    };
  }

  private addLayer(radiusKm: number, entries: readonly Entry[]): void {
    const start = this.end;
    const placed = entries.flatMap(([id, household]) =>
      household.wishes.flatMap((wish) => (wish.kind === 'radius' ? [{ id, household, wish }] : [])),
    );
    placed.sort((a, b) => tileNumber(a.wish.lat, a.wish.lon) - tileNumber(b.wish.lat, b.wish.lon));
    for (const { id, household, wish } of placed) {
      const slot = this.write(id, household);
      [this.x[slot], this.y[slot], this.z[slot]] = onSphere(wish.lat, wish.lon).map(Math.round) as [
        number,
        number,
        number,
      ];
      this.metres[slot] = wish.radiusKm * 1000;
      this.lat[slot] = wish.lat;
      this.lon[slot] = wish.lon;
    }
    const latAt = (nth: number) => this.lat[start + nth]!;
    const tiles = Tiles.over(placed.length, latAt, (nth) => this.lon[start + nth]!, start);
    if (placed.length > 0) this.layers.push({ radiusKm, tiles, start, end: this.end, mostPlace: FULL });
  }

  private write(id: string, household: HouseholdFacts): number {
    const slot = this.end++;
    this.ids.put(idWords(id), slot);
    this.columns.write(slot, household, this.today);
    return slot;
  }
}
