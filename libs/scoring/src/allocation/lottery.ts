import { Auction } from './auction';
import { type SortedPairs, withColumns } from './candidate-pairs';
import type { Proof } from './exact-prices';

const LOTS = 1024;

/** A lot from 0 to 1023 for a pair: the same for everybody who knows the seed, so that a draw can be checked. */
export function lotOf(seed: number, household: number, home: number): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ household;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d) ^ home;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) & (LOTS - 1);
}

/**
 * Among all plans of the highest value, the one with the highest sum of lots. Every such plan uses only pairs that
 * are exact at the prices of the proof, houses everybody who gains and fills every home that has a price; and each
 * plan that does so is of the highest value. So the draw decides between equals and never costs a unit of value,
 * however many ties there are (as multiplying each weight by 1024 and adding the lot could).
 * @param homeOf any plan of the highest value
 */
export function drawLots(pairs: SortedPairs, homeOf: Int32Array, { gain, price }: Proof, seed: number): Int32Array {
  const { households, units, rowStart, rowHome, rowWeight } = pairs;
  const isExact = (i: number, e: number) => rowWeight[e]! === gain[i]! + price[rowHome[e]!]!;

  let equals = 0;
  const start = new Int32Array(households + 1);
  for (let i = 0; i < households; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) if (isExact(i, e)) equals++;
    start[i + 1] = equals;
  }
  const matched = homeOf.reduce((count, j) => (j < 0 ? count : count + 1), 0);
  if (equals === matched) return homeOf;

  // Worth more than all lots together, so that nobody who must be housed is left out for the sake of a lot.
  const must =
    LOTS *
    Math.min(
      households,
      units.reduce((sum, count) => sum + count, 0),
    );
  if (2 * must + LOTS > 2 ** 31 - 1) throw new RangeError('too many households for one draw');
  const home = new Int32Array(equals);
  const weight = new Int32Array(equals);
  let at = 0;
  for (let i = 0; i < households; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      if (!isExact(i, e)) continue;
      const j = rowHome[e]!;
      home[at] = j;
      weight[at++] = lotOf(seed, i, j) + (gain[i]! > 0 ? must : 0) + (price[j]! > 0 ? must : 0);
    }
  }
  const draw = new Auction(withColumns(households, units, start, home, weight));
  draw.run();
  return draw.homeOf();
}
