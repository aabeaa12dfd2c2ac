import type { Box } from './boxes';
import { FULL } from './shares';
import { type Spots, southOfRow, tileColumn, tileNumber, tileRow } from './places';

/** Slots from `start` to before `end`; none of them has more than `mostPlace` thousandths of near-wished-place. */
export interface SlotRange {
  start: number;
  end: number;
  mostPlace: number;
}

/** The ordered part of an index: listings stand by tile, row after row, so that a row of tiles is one range of slots. */
export class Tiles {
  private constructor(
    private readonly firstRow: number,
    private readonly firstColumn: number,
    private readonly rows: number,
    private readonly columns: number,
    /** Per tile: its first slot; one more at the end. */
    private readonly firstSlot: Int32Array,
  ) {}

  static readonly none = new Tiles(0, 0, 0, 0, new Int32Array(1));

  get bytes(): number {
    return this.firstSlot.byteLength;
  }

  /**
   * Orders spots by tile and listings by spot; equal spots become one.
   * @returns the old slots in their new order, and the new spot of each
   */
  static ordered(old: Spots, slots: readonly number[], spotOf: Int32Array, spotRoom: number) {
    const used = new Uint8Array(old.length);
    for (const slot of slots) used[spotOf[slot]!] = 1;
    const order = [...used.keys()].filter((spot) => used[spot]);
    const keys = Float64Array.from({ length: old.length }, (_, spot) => tileNumber(old.lat[spot]!, old.lon[spot]!));
    const compare = (a: number, b: number) =>
      keys[a]! - keys[b]! ||
      old.lat[a]! - old.lat[b]! ||
      old.lon[a]! - old.lon[b]! ||
      old.municipality[a]! - old.municipality[b]!;
    order.sort(compare);

    const spots = old.emptied(order.length + spotRoom);
    const newSpot = new Int32Array(old.length);
    order.forEach((spot, at) => {
      const before = order[at - 1];
      const isSame = before !== undefined && compare(before, spot) === 0;
      newSpot[spot] = isSame ? spots.length - 1 : spots.add(old.lat[spot]!, old.lon[spot]!, old.municipality[spot]!);
    });

    const next = new Int32Array(spots.length + 1);
    for (const slot of slots) next[newSpot[spotOf[slot]!]! + 1]!++;
    for (let spot = 0; spot < spots.length; spot++) next[spot + 1]! += next[spot]!;
    const sorted = new Int32Array(slots.length);
    for (const slot of slots) sorted[next[newSpot[spotOf[slot]!]!]!++] = slot;
    const spotOfSorted = sorted.map((slot) => newSpot[spotOf[slot]!]!);
    const tiles = Tiles.over(
      sorted.length,
      (nth) => spots.lat[spotOfSorted[nth]!]!,
      (nth) => spots.lon[spotOfSorted[nth]!]!,
    );
    return { spots, slots: sorted, spotOf: spotOfSorted, tiles };
  }

  /**
   * Over slots that are in order of their tiles.
   * @param offset the first of them; `latAt` and `lonAt` count from 0
   */
  static over(count: number, latAt: (nth: number) => number, lonAt: (nth: number) => number, offset = 0): Tiles {
    if (count === 0) return Tiles.none;
    const [top, bottom] = [tileRow(latAt(0)), tileRow(latAt(count - 1))];
    let [left, right] = [Infinity, -Infinity];
    for (let nth = 0; nth < count; nth++) {
      const column = tileColumn(lonAt(nth));
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    const firstSlot = new Int32Array(rows * columns + 1);
    for (let nth = 0; nth < count; nth++) {
      firstSlot[(tileRow(latAt(nth)) - top) * columns + tileColumn(lonAt(nth)) - left + 1]!++;
    }
    firstSlot[0] = offset;
    for (let tile = 0; tile < rows * columns; tile++) firstSlot[tile + 1]! += firstSlot[tile]!;
    return new Tiles(top, left, rows, columns, firstSlot);
  }

  /** Where listings in these boxes can be, without overlaps; more may be there as well. null = anywhere. */
  rangesIn(boxes: readonly (Box | null)[]): SlotRange[] {
    const ranges: SlotRange[] = [];
    for (const box of boxes) {
      if (!box) return [{ start: 0, end: this.firstSlot.at(-1)!, mostPlace: FULL }];
      if (box.south > box.north) continue;
      const [left, right] = [this.columnAt(box.west), this.columnAt(box.east) + 1];
      const bottom = this.rowAt(box.north);
      for (let row = this.rowAt(box.south); row <= bottom; row++) this.addRange(ranges, row, left, right, FULL);
    }
    return boxes.length === 1 ? ranges : withoutOverlaps(ranges);
  }

  /** May lie outside of the rows there are, as columns may; there nothing is found. */
  rowAt(lat: number): number {
    return tileRow(lat) - this.firstRow;
  }

  columnAt(lon: number): number {
    return tileColumn(lon) - this.firstColumn;
  }

  /** Degrees. */
  southOf(row: number): number {
    return southOfRow(row + this.firstRow);
  }

  /** @param left, right columns from the first to before the second */
  addRange(ranges: SlotRange[], row: number, left: number, right: number, mostPlace: number): void {
    if (row < 0 || row >= this.rows) return;
    const first = row * this.columns;
    const start = this.firstSlot[first + Math.max(0, Math.min(left, this.columns))]!;
    const end = this.firstSlot[first + Math.max(0, Math.min(right, this.columns))]!;
    if (end > start) ranges.push({ start, end, mostPlace });
  }
}

function withoutOverlaps(ranges: SlotRange[]): SlotRange[] {
  let reached = 0;
  return ranges
    .sort((a, b) => a.start - b.start)
    .flatMap((range): SlotRange[] => {
      const start = Math.max(range.start, reached);
      reached = Math.max(reached, range.end);
      return range.end > start ? [{ ...range, start }] : [];
    });
}
