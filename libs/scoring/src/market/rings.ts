import type { HouseholdFacts } from '../facts';
import type { TownBoxes } from './boxes';
import { placeShare } from './shares';
import type { SlotRange, Tiles } from './tiles';

/** A little less than there are, so that what is reckoned with it reaches a little farther. */
const KM_PER_DEGREE = 111;
/** Farther than this the earth is too round for the reckoning below. */
export const FLAT_UP_TO_KM = 200;
/** Narrower rings than tiles would only be more to look at. */
const RING_KM = 10;
const MOST_RINGS = 3;

interface Circle {
  lat: number;
  lon: number;
  radiusKm: number;
}

/**
 * Where listings within a wished radius can be, nearest first: the best homes are often near, and once the list is full
 * the outer rings hardly matter. null = too far or too near to a pole or the date line to be looked up like this.
 */
export function ringsAround({ lat, lon, radiusKm }: Circle, tiles: Tiles): SlotRange[] | null {
  const northernmost = Math.abs(lat) + (radiusKm + 1) / KM_PER_DEGREE;
  if (radiusKm > FLAT_UP_TO_KM || northernmost > 75 || Math.abs(lon) > 170) return null;
  const kmPerLongitude = KM_PER_DEGREE * Math.cos((northernmost * Math.PI) / 180);
  const rings = Math.max(1, Math.min(MOST_RINGS, Math.floor(radiusKm / RING_KM)));
  const reachOf = (ring: number) => (radiusKm * ring) / rings + 1;
  const ranges: SlotRange[] = [];
  const firstRow = tiles.rowAt(lat - reachOf(rings) / KM_PER_DEGREE);
  /** By row: the columns that inner rings have, from the left one to before the right one. */
  const innerLeft: number[] = [];
  const innerRight: number[] = [];
  for (let ring = 1; ring <= rings; ring++) {
    const reachKm = reachOf(ring);
    const mostPlace = placeShare((ring - 1) / rings);
    const reach = reachKm / KM_PER_DEGREE;
    const [top, bottom] = [tiles.rowAt(lat - reach), tiles.rowAt(lat + reach)];
    for (let row = top; row <= bottom; row++) {
      const awayKm = KM_PER_DEGREE * Math.max(0, tiles.southOf(row) - lat, lat - tiles.southOf(row + 1));
      const half = Math.sqrt(Math.max(0, reachKm * reachKm - awayKm * awayKm)) / kmPerLongitude;
      const [left, right] = [tiles.columnAt(lon - half), tiles.columnAt(lon + half) + 1];
      const nth = row - firstRow;
      tiles.addRange(ranges, row, left, innerLeft[nth] ?? right, mostPlace);
      if (innerRight[nth] !== undefined) tiles.addRange(ranges, row, innerRight[nth], right, mostPlace);
      innerLeft[nth] = left;
      innerRight[nth] = right;
    }
  }
  return ranges;
}

/** Where among ordered listings a household may find something. */
export function rangesFor(household: HouseholdFacts, tiles: Tiles, towns: TownBoxes): SlotRange[] {
  const [wish, another] = household.wishes;
  const rings = wish?.kind === 'radius' && !another ? ringsAround(wish, tiles) : null;
  return rings ?? tiles.rangesIn(towns.boxesFor(household));
}
