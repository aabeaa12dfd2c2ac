const EARTH_RADIUS_METRES = 6_371_008;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

interface Point {
  lat: number;
  lon: number;
}

/** Great-circle distance in whole metres (haversine); points in degrees, WGS 84. */
export function metresBetween(a: Point, b: Point): number {
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2);
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = halfLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLon ** 2;
  return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h))));
}

/**
 * Kilometres as told to people: rounded up to whole ones ("up to 3 km"), because the cell is known to 1 km only.
 * Rounding up also keeps the sentence true on both sides of a whole-numbered radius.
 */
export const toldKm = (metres: number): number => Math.ceil(metres / 1000);
