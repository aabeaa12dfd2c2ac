import { CELL_METRES } from '../cell-of';
import type { PlanePoint } from '../laea-europe';

/** Farther away than this many cells a stop is not looked for: nobody walks there. */
const REACH_CELLS = 8;

export const REACH_METRES = REACH_CELLS * CELL_METRES - CELL_METRES / 2;

// A constant of the module: these loops run some hundred million times, and a look at a global costs more than a step.
const NONE = Infinity;

/** One row of the 1-km grid, from its first cell with a stop within reach to its last. */
export interface Strip {
  /** Row and first column of the grid: metres of the south-west corner in the plane of EPSG:3035, divided by 1000. */
  northKm: number;
  westKm: number;
  /** Whole metres from the centre of each cell to the nearest stop; null = none within reach. */
  metres: (number | null)[];
}

/** The stops by cell, as linked lists in two arrays: a quarter of a million small arrays would cost more than the work. */
class Grid {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  private readonly first: Int32Array;
  private readonly next: Int32Array;

  constructor(
    private readonly east: Float64Array,
    private readonly north: Float64Array,
  ) {
    const km = (metres: number) => Math.floor(metres / CELL_METRES);
    this.west = km(east.reduce((a, b) => Math.min(a, b))) - REACH_CELLS;
    this.south = km(north.reduce((a, b) => Math.min(a, b))) - REACH_CELLS;
    this.columns = km(east.reduce((a, b) => Math.max(a, b))) + REACH_CELLS + 1 - this.west;
    this.rows = km(north.reduce((a, b) => Math.max(a, b))) + REACH_CELLS + 1 - this.south;

    this.first = new Int32Array(this.columns * this.rows).fill(-1);
    this.next = new Int32Array(east.length);
    east.forEach((metres, index) => {
      const at = (km(north[index]!) - this.south) * this.columns + (km(metres) - this.west);
      this.next[index] = this.first[at]!;
      this.first[at] = index;
    });
  }

  /** Square of the metres from the centre of a cell to the nearest stop, `NONE` when none is within reach. */
  nearestTo(column: number, row: number): number {
    let best = this.nearestIn(column, row, column, row);
    for (let ring = 1; ring <= REACH_CELLS; ring++) {
      // Whatever lies in this ring of cells is at least so far away.
      const least = (ring - 0.5) * CELL_METRES;
      if (best <= least * least) break;
      for (let r = row - ring; r <= row + ring; r++) {
        const wholeRow = r === row - ring || r === row + ring;
        for (let c = column - ring; c <= column + ring; c += wholeRow ? 1 : 2 * ring) {
          const distance = this.nearestIn(c, r, column, row);
          if (distance < best) best = distance;
        }
      }
    }
    return best;
  }

  /** The same for the stops inside the cell (c, r). */
  private nearestIn(c: number, r: number, column: number, row: number): number {
    let best = NONE;
    if (c < 0 || r < 0 || c >= this.columns || r >= this.rows) return best;
    for (let index = this.first[r * this.columns + c]!; index >= 0; index = this.next[index]!) {
      const dx = this.east[index]! - (column + this.west + 0.5) * CELL_METRES;
      const dy = this.north[index]! - (row + this.south + 0.5) * CELL_METRES;
      const distance = dx * dx + dy * dy;
      if (distance < best) best = distance;
    }
    return best;
  }
}

/** How far the nearest stop is from the centre of every cell that has one within reach. */
export function stopDistances(stops: readonly PlanePoint[]): Strip[] {
  if (stops.length === 0) return [];
  const grid = new Grid(
    Float64Array.from(stops, (stop) => stop.east),
    Float64Array.from(stops, (stop) => stop.north),
  );

  const strips: Strip[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const metres = Array.from({ length: grid.columns }, (_, column) => {
      const distance = Math.sqrt(grid.nearestTo(column, row));
      return distance <= REACH_METRES ? Math.round(distance) : null;
    });
    const begin = metres.findIndex((value) => value !== null);
    if (begin < 0) continue;
    const end = metres.findLastIndex((value) => value !== null);
    strips.push({ northKm: row + grid.south, westKm: begin + grid.west, metres: metres.slice(begin, end + 1) });
  }
  return strips;
}
