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

/** The nearest stop of any kind and the nearest railway station, seen from the cell in which each point lies. */
export async function transitNear(tx: Reads, points: readonly LatLon[]): Promise<TransitNear[]> {
  const planes = points.map((point) => toPlane(cellOf(point)));
  const kilometres = (metres: number) => Math.floor(metres / CELL_METRES);
  const rows = await tx.query<{ stop: number | null; station: number | null }>(
    `select (select metres[here.east_km - west_km + 1] from stop_distance where north_km = here.north_km) as stop,
            (select point(east, north) <-> point(here.east, here.north) from station
              order by point(east, north) <-> point(here.east, here.north) limit 1) as station
       from unnest($1::float8[], $2::float8[], $3::int[], $4::int[])
            with ordinality as here (east, north, east_km, north_km, at)
      order by here.at`,
    [
      planes.map(({ east }) => east),
      planes.map(({ north }) => north),
      planes.map(({ east }) => kilometres(east)),
      planes.map(({ north }) => kilometres(north)),
    ],
  );
  return rows.map(({ stop, station }) => {
    const stationKm = inKm(station);
    return { stopKm: inKm(stop), stationKm: stationKm !== null && stationKm <= STATION_REACH_KM ? stationKm : null };
  });
}

const inKm = (metres: number | null) => (metres === null ? null : Math.round(metres / 10) / 100);
