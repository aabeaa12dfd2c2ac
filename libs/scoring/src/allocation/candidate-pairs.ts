/**
 * Who could live where, and how much the whole would gain by it. Households and homes are numbered from 0;
 * the three lists run side by side, one entry per pair, in any order.
 */
export interface CandidatePairs {
  households: number;
  /** Units that may be given away per home; its length is the number of homes. 0 = none at present. */
  units: Int32Array;
  household: Int32Array;
  home: Int32Array;
  /** An unmatched household is worth 0, so a pair worth 0 or less is never matched. */
  weight: Int32Array;
}

/**
 * The same pairs in one fixed order, found from both sides: the pairs of household `i` stand at
 * `rowStart[i] … rowStart[i + 1]`, those of home `j` at `columnStart[j] … columnStart[j + 1]`.
 * Pairs that can never be matched are gone, and of a pair named twice the better weight stays.
 */
export interface SortedPairs {
  households: number;
  homes: number;
  /** At most one more than the home has pairs: that one stays free and keeps the price at 0, others change nothing. */
  units: Int32Array;
  rowStart: Int32Array;
  rowHome: Int32Array;
  rowWeight: Int32Array;
  columnStart: Int32Array;
  columnHousehold: Int32Array;
  columnWeight: Int32Array;
}

/** @throws RangeError when a number points outside, or units are negative */
export function checkPairs({ households, units, household, home, weight }: CandidatePairs): void {
  if (household.length !== home.length || home.length !== weight.length) {
    throw new RangeError('the lists of households, homes and weights differ in length');
  }
  if (units.some((count) => count < 0)) throw new RangeError('a home has less than 0 units');
  for (let pair = 0; pair < weight.length; pair++) {
    if (household[pair]! < 0 || household[pair]! >= households) {
      throw new RangeError(`pair ${pair}: there is no household ${household[pair]}`);
    }
    if (home[pair]! < 0 || home[pair]! >= units.length) {
      throw new RangeError(`pair ${pair}: there is no home ${home[pair]}`);
    }
  }
}

/** Order of the entries of `key`, equal keys as in `before`. Counting, so its time does not depend on the order. */
function orderBy(key: Int32Array, keys: number, before: Int32Array): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const at of before) next[key[at]! + 1]!++;
  for (let k = 0; k < keys; k++) next[k + 1]! += next[k]!;
  const order = new Int32Array(before.length);
  for (const at of before) order[next[key[at]!]!++] = at;
  return order;
}

export function sortPairs(pairs: CandidatePairs): SortedPairs {
  const { households, units, household, home, weight } = pairs;
  const homes = units.length;
  let usable = new Int32Array(weight.length);
  let count = 0;
  for (let pair = 0; pair < weight.length; pair++) {
    if (weight[pair]! > 0 && units[home[pair]!]! > 0) usable[count++] = pair;
  }
  usable = usable.subarray(0, count);
  const order = orderBy(household, households, orderBy(home, homes, usable));

  const rowStart = new Int32Array(households + 1);
  const rowHome = new Int32Array(count);
  const rowWeight = new Int32Array(count);
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const pair = order[at]!;
    const before = order[at - 1];
    if (before !== undefined && household[before] === household[pair] && home[before] === home[pair]) {
      rowWeight[kept - 1] = Math.max(rowWeight[kept - 1]!, weight[pair]!);
      continue;
    }
    rowStart[household[pair]! + 1]!++;
    rowHome[kept] = home[pair]!;
    rowWeight[kept++] = weight[pair]!;
  }
  for (let i = 0; i < households; i++) rowStart[i + 1]! += rowStart[i]!;
  return withColumns(households, units, rowStart, rowHome.slice(0, kept), rowWeight.slice(0, kept));
}

/** Adds the view of the homes to sorted rows. */
export function withColumns(
  households: number,
  units: Int32Array,
  rowStart: Int32Array,
  rowHome: Int32Array,
  rowWeight: Int32Array,
): SortedPairs {
  const homes = units.length;
  const columnStart = new Int32Array(homes + 1);
  for (const j of rowHome) columnStart[j + 1]!++;
  for (let j = 0; j < homes; j++) columnStart[j + 1]! += columnStart[j]!;

  const next = columnStart.slice(0, homes);
  const columnHousehold = new Int32Array(rowHome.length);
  const columnWeight = new Int32Array(rowHome.length);
  for (let i = 0; i < households; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const at = next[rowHome[e]!]!++;
      columnHousehold[at] = i;
      columnWeight[at] = rowWeight[e]!;
    }
  }
  const usableUnits = units.map((count, j) => Math.min(count, columnStart[j + 1]! - columnStart[j]! + 1));
  return {
    households,
    homes,
    units: usableUnits,
    rowStart,
    rowHome,
    rowWeight,
    columnStart,
    columnHousehold,
    columnWeight,
  };
}
