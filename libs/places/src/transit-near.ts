import { CELL_METRES, cellOf } from './cell-of';
import { type LatLon, toPlane } from './laea-europe';
import type { Reads } from './reads';

/** Straight lines in km from the centre of the cell, two decimals; null = none known within reach. */
export interface TransitNear {
  stopKm: number | null;
  stationKm: number | null;
}

/** A station farther away than this helps nobody. */
const STATION_REACH_KM = 100;

/** The nearest stop of any kind and the nearest railway station, seen from the cell in which the point lies. */
export async function transitNear(tx: Reads, point: LatLon): Promise<TransitNear> {
  const { east, north } = toPlane(cellOf(point));
  const rows = await tx.query<{ stop: number | null; station: number | null }>(
    `select (select metres[$3::int - west_km + 1] from stop_distance where north_km = $4) as stop,
            (select point(east, north) <-> point($1, $2) from station
              order by point(east, north) <-> point($1, $2) limit 1) as station`,
    [east, north, Math.floor(east / CELL_METRES), Math.floor(north / CELL_METRES)],
  );
  const [nearest] = rows;
  const stationKm = inKm(nearest?.station ?? null);
  return {
    stopKm: inKm(nearest?.stop ?? null),
    stationKm: stationKm !== null && stationKm <= STATION_REACH_KM ? stationKm : null,
  };
}

const inKm = (metres: number | null) => (metres === null ? null : Math.round(metres / 10) / 100);
