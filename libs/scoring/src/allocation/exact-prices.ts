import type { SortedPairs } from './candidate-pairs';

/** Whole prices and gains that prove a plan: the dual values of the assignment. */
export interface Proof {
  /** Per household: what it gains over staying without a home, at these prices. */
  gain: Float64Array;
  /** Per home: what one unit more would bring the whole at most, and one less cost it at least; 0 where one is free. */
  price: Float64Array;
}

/**
 * Rounds the prices of a finished auction down to whole numbers and raises them again only where a household would
 * otherwise rather have another home. The prices of the auction are within a quarter of exact ones, and exact ones
 * rounded down stay exact because all weights are whole; so this ends at the lowest exact prices above its start.
 * @param homeOf a plan of the highest value, -1 = no home
 * @throws Error when the plan is not of the highest value: then no such prices exist
 */
export function exactPrices(pairs: SortedPairs, homeOf: Int32Array, approximate: Float64Array): Proof {
  const { households, homes, rowStart, rowHome, rowWeight } = pairs;
  const price = approximate.map((one) => Math.max(0, Math.floor(one - 0.25)));
  const gain = new Float64Array(households);
  const highest = rowWeight.reduce((most, weight) => Math.max(most, weight), 0);

  const firstOf = new Int32Array(homes).fill(-1);
  const nextOf = new Int32Array(households).fill(-1);
  const own = new Int32Array(households);
  for (let i = households - 1; i >= 0; i--) {
    const j = homeOf[i]!;
    if (j < 0) continue;
    nextOf[i] = firstOf[j]!;
    firstOf[j] = i;
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) if (rowHome[e] === j) own[i] = rowWeight[e]!;
  }

  // A stack with room for every household, because each waits in it at most once.
  const waiting = new Int32Array(households);
  const isWaiting = new Uint8Array(households).fill(1);
  let count = 0;
  for (let i = households - 1; i >= 0; i--) waiting[count++] = i;
  while (count > 0) {
    const i = waiting[--count]!;
    isWaiting[i] = 0;
    const j = homeOf[i]!;
    const most = j < 0 ? 0 : own[i]! - price[j]!;
    gain[i] = most;
    for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) {
      const k = rowHome[e]!;
      const needed = rowWeight[e]! - most;
      if (price[k]! >= needed) continue;
      if (needed > highest) throw new Error('the plan is not the best one, so no prices prove it');
      price[k] = needed;
      for (let other = firstOf[k]!; other >= 0; other = nextOf[other]!) {
        if (isWaiting[other]) continue;
        isWaiting[other] = 1;
        waiting[count++] = other;
      }
    }
  }
  return { gain, price };
}
