import { parse } from 'csv-parse/sync';
import { toPlane } from '../laea-europe';
import { type CsvRow, type DataFiles, cell, orNull } from './data-files';
import type { ReferenceTable } from './reference-table';
import { stopDistances } from './stop-distances';

const STOPS_FILE = 'cc-by/haltestellen_de.csv.gz';
const STATIONS_FILE = 'cc-by/bahnhoefe.csv';

async function stopLines(files: DataFiles): Promise<{ header: string; lines: string[] }> {
  const [header = '', ...lines] = (await files.text(STOPS_FILE)).trimEnd().split('\n');
  if (header !== 'id,name,lat,lon,art') throw new Error(`unknown columns in ${STOPS_FILE}: ${header}`);
  return { header, lines };
}

/** Only the end of a line is read, which is never quoted: a full reading of 250,000 lines takes seconds. */
function pointOf(line: string) {
  const [lat, lon] = line.split(',').slice(-3);
  return toPlane({ lat: Number(lat), lon: Number(lon) });
}

const pointOfStation = (row: CsvRow) => ({ lat: Number(cell(row, 'lat')), lon: Number(cell(row, 'lon')) });

function stationRow(id: string, row: CsvRow, kinds: string, stepFree: string | null): unknown[] {
  const { lat, lon } = pointOfStation(row);
  const { east, north } = toPlane({ lat, lon });
  return [id, cell(row, 'name'), lat, lon, Math.round(east), Math.round(north), kinds, stepFree];
}

const station: ReferenceTable = {
  name: 'station',
  files: [STOPS_FILE, STATIONS_FILE],
  revision: 1,
  columns: {
    id: 'text',
    name: 'text',
    lat: 'float8',
    lon: 'float8',
    east: 'int',
    north: 'int',
    kinds: 'text',
    step_free: 'text',
  },
  async rows(files) {
    const { header, lines } = await stopLines(files);
    // A station is where a train stops: long distance, regional or suburban. Underground and tram are stops.
    const withTrains = lines.filter((line) => /,[A-Z]*[FRS][A-Z]*$/.test(line));
    const stops: CsvRow[] = parse([header, ...withTrains].join('\n'), { columns: true });
    const described = new Map((await files.csv(STATIONS_FILE)).map((row) => [cell(row, 'eva'), row]));
    const ids = new Set(stops.map((row) => cell(row, 'id')));
    return [
      ...stops.map((row) => {
        const description = described.get(cell(row, 'id'));
        return stationRow(
          cell(row, 'id'),
          row,
          cell(row, 'art'),
          description ? orNull(description, 'stufenfrei') : null,
        );
      }),
      ...[...described]
        .filter(([id]) => !ids.has(id))
        .map(([id, row]) => stationRow(id, row, 'R', orNull(row, 'stufenfrei'))),
    ];
  },
};

const stopDistance: ReferenceTable = {
  name: 'stop_distance',
  files: [STOPS_FILE, STATIONS_FILE],
  revision: 1,
  columns: { north_km: 'int', west_km: 'int', metres: 'int[]' },
  async rows(files) {
    const { lines } = await stopLines(files);
    const stations = await files.csv(STATIONS_FILE);
    const stops = [...lines.map(pointOf), ...stations.map((row) => toPlane(pointOfStation(row)))];
    return stopDistances(stops).map(({ northKm, westKm, metres }) => [
      northKm,
      westKm,
      `{${metres.map((value) => value ?? 'null').join()}}`,
    ]);
  },
};

export const transitTables: readonly ReferenceTable[] = [station, stopDistance];
