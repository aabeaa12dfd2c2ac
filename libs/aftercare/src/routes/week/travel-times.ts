import type { PlanSettings } from './plan-settings';
import type { Cell, TravelMode } from './week';

/**
 * Whole minutes from one cell to another. A source of real timetables may stand in its place, as long as no way takes
 * longer than a detour over a third cell: a plan relies on dropping a visit never making a day longer.
 */
export type TravelMinutes = (mode: TravelMode, from: Cell, to: Cell) => number;

const EARTH_RADIUS_KM = 6371.008;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great circle (haversine). */
function kmBetween(a: Cell, b: Cell): number {
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2);
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = halfLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLon ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** By distance and usual speed. Rounded up: that keeps a detour from ever being shorter than the way itself. */
export function travelBySpeed({ speeds, detourFactor }: PlanSettings): TravelMinutes {
  return (mode, from, to) => {
    const { kmPerHour, extraMinutes, leastMinutes } = speeds[mode];
    if (from.lat === to.lat && from.lon === to.lon) return leastMinutes;
    const minutes = (kmBetween(from, to) * detourFactor * 60) / kmPerHour + extraMinutes;
    return Math.max(leastMinutes, Math.ceil(minutes));
  };
}
