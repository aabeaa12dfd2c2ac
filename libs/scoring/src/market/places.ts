import type { ListingFacts } from '../facts';
import { Dictionary } from './dictionary';
import { onSphere } from './sphere';

/** Tiles to a degree; in Germany a tile is about 5.5 × 5 km. */
const ROWS_PER_DEGREE = 20;
const COLUMNS_PER_DEGREE = 14;
const COLUMNS_AROUND_EARTH = 360 * COLUMNS_PER_DEGREE + 1;

export const tileRow = (lat: number): number => Math.floor((lat + 90) * ROWS_PER_DEGREE);
export const tileColumn = (lon: number): number => Math.floor((lon + 180) * COLUMNS_PER_DEGREE);
/** In order of rows, then of columns. */
export const tileNumber = (lat: number, lon: number): number => tileRow(lat) * COLUMNS_AROUND_EARTH + tileColumn(lon);
/** Degrees. */
export const southOfRow = (row: number): number => row / ROWS_PER_DEGREE - 90;

export interface Municipality {
  ags: string;
  kreisAgs: string;
  land: string;
  /** Number of the Land among those in the index. */
  landCode: number;
}

/** Where listings are: a cell and a municipality. All listings of a spot share every rule of place. */
export class Spots {
  length = 0;
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** Points of the sphere of radius `SPHERE`. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly z: Int32Array;
  readonly municipality: Uint16Array;

  constructor(
    room: number,
    readonly municipalities = new Dictionary<Municipality>(65_535),
    readonly lands = new Dictionary<string>(256),
    private readonly towns = new Map<string, number[]>(),
  ) {
    this.lat = new Float64Array(room);
    this.lon = new Float64Array(room);
    this.x = new Int32Array(room);
    this.y = new Int32Array(room);
    this.z = new Int32Array(room);
    this.municipality = new Uint16Array(room);
  }

  /** What a ranking reads; latitude and longitude are asked only for distances on the edge of a metre. */
  get hotBytes(): number {
    return [this.x, this.y, this.z, this.municipality].reduce((sum, column) => sum + column.byteLength, 0);
  }

  /** Without spots, for the same municipalities. */
  emptied(room: number): Spots {
    return new Spots(room, this.municipalities, this.lands, this.towns);
  }

  municipalityOf({ ags, kreisAgs, land }: ListingFacts): number {
    const landCode = this.lands.codeOf(land, land);
    const before = this.municipalities.values.length;
    const town = this.municipalities.codeOf(`${ags} ${kreisAgs} ${land}`, { ags, kreisAgs, land, landCode });
    if (town === before) {
      for (const key of new Set([ags, kreisAgs, land])) {
        const towns = this.towns.get(key);
        if (towns) towns.push(town);
        else this.towns.set(key, [town]);
      }
    }
    return town;
  }

  /** @param key AGS of a municipality or a district, or the number of a Land */
  townsIn(key: string): readonly number[] {
    return this.towns.get(key) ?? [];
  }

  add(lat: number, lon: number, municipality: number): number {
    const spot = this.length++;
    this.lat[spot] = lat;
    this.lon[spot] = lon;
    [this.x[spot], this.y[spot], this.z[spot]] = onSphere(lat, lon).map(Math.round) as [number, number, number];
    this.municipality[spot] = municipality;
    return spot;
  }

  is(spot: number, lat: number, lon: number, municipality: number): boolean {
    return this.lat[spot] === lat && this.lon[spot] === lon && this.municipality[spot] === municipality;
  }
}
