import type { SortedPairs } from './candidate-pairs';

/** Each step of the auction is so much finer than the one before. A power of two keeps every number exact. */
const FINER_BY = 8;
/** Prices that are nearly right are kept so by a first step that is this much finer than the highest weight. */
const WHEN_GOING_ON = 1000;

export interface PricedPlan {
  /** Per household, -1 = none. */
  homeOf: Int32Array;
  /** Per home; 0 where a unit is free. */
  price: Float64Array;
}

/**
 * Forward and reverse auction with epsilon scaling (Bertsekas; Castañón, Tsaknakis 1993 for the outside option).
 * Households bid for units, displaced ones bid again; then units that stayed free lower their price until somebody
 * comes or the price is 0. At the end no household could gain more than epsilon elsewhere, so the plan is worth at
 * most households × epsilon less than the best one: below 1, and therefore nothing.
 * Money here is weight; prices are multiples of a power of two, so floating point rounds nowhere.
 */
export class Auction {
  /** Per household: the unit it holds, -1 = none. */
  readonly unitOf: Int32Array;
  /** Per household: its weight less the price of its unit; 0 without one. */
  readonly gain: Float64Array;
  /** Per home: price of its cheapest unit. */
  readonly price: Float64Array;
  private readonly secondPrice: Float64Array;
  private readonly unitStart: Int32Array;
  private readonly unitPrice: Float64Array;
  private readonly holder: Int32Array;
  private readonly homeOfUnit: Int32Array;
  private waiting: Int32Array;
  private readonly goesOn: boolean;

  /** @param before the best plan of some of these pairs, with its prices, to go on from */
  constructor(
    private readonly pairs: SortedPairs,
    before?: PricedPlan,
  ) {
    const { households, homes, units } = pairs;
    this.unitStart = new Int32Array(homes + 1);
    for (let j = 0; j < homes; j++) this.unitStart[j + 1] = this.unitStart[j]! + units[j]!;
    const unitCount = this.unitStart[homes]!;
    this.homeOfUnit = new Int32Array(unitCount);
    for (let j = 0; j < homes; j++) this.homeOfUnit.fill(j, this.unitStart[j], this.unitStart[j + 1]);
    this.unitPrice = new Float64Array(unitCount);
    this.holder = new Int32Array(unitCount).fill(-1);
    this.unitOf = new Int32Array(households).fill(-1);
    this.gain = new Float64Array(households);
    this.price = new Float64Array(homes);
    this.secondPrice = new Float64Array(homes);
    for (let j = 0; j < homes; j++) this.secondPrice[j] = units[j]! > 1 ? 0 : Infinity;
    this.waiting = new Int32Array(Math.max(households, unitCount));
    this.goesOn = before !== undefined;
    if (before) this.goOnFrom(before);
  }

  /** @throws RangeError when the weights are too large for the number of households to be computed exactly */
  run(): void {
    const { households, homes, rowWeight } = this.pairs;
    const highest = rowWeight.reduce((most, weight) => Math.max(most, weight), 1);
    // A quarter of a whole is left over for rounding the prices to whole numbers afterwards.
    const finest = 2 ** -Math.ceil(Math.log2(4 * (households + homes + 1)));
    if (highest / finest > Number.MAX_SAFE_INTEGER / 4) {
      throw new RangeError('the weights are too large to be computed exactly for so many households and homes');
    }
    let epsilon = finest;
    const coarsest = this.goesOn ? highest / WHEN_GOING_ON : highest / 2;
    while (epsilon * FINER_BY < coarsest) epsilon *= FINER_BY;
    for (; epsilon >= finest; epsilon /= FINER_BY) {
      this.bid(this.releaseDiscontent(epsilon), epsilon);
      this.offer(this.freeAndPriced(), epsilon);
    }
  }

  homeOf(): Int32Array {
    return this.unitOf.map((unit) => (unit < 0 ? -1 : this.homeOfUnit[unit]!));
  }

  private goOnFrom({ homeOf, price }: PricedPlan): void {
    const { pairs, unitStart, unitPrice, holder, unitOf, gain } = this;
    const { rowStart, rowHome, rowWeight } = pairs;
    const next = unitStart.slice();
    homeOf.forEach((j, i) => {
      if (j < 0) return;
      const unit = next[j]!++;
      unitOf[i] = unit;
      holder[unit] = i;
      for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
        if (rowHome[e] === j) gain[i] = rowWeight[e]! - price[j]!;
      }
    });
    for (let j = 0; j < pairs.homes; j++) {
      unitPrice.fill(price[j]!, unitStart[j], unitStart[j + 1]);
      this.price[j] = price[j]!;
      if (this.secondPrice[j] !== Infinity) this.secondPrice[j] = price[j]!;
    }
  }

  /** Households that would gain more than epsilon elsewhere, at the prices left by the step before. */
  private releaseDiscontent(epsilon: number): number {
    const { households, rowStart, rowHome, rowWeight } = this.pairs;
    const { unitOf, gain, price, holder, waiting } = this;
    let count = 0;
    // From the last to the first, because the queue is worked off from its end.
    for (let i = households - 1; i >= 0; i--) {
      const content = gain[i]! + epsilon;
      for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) {
        if (rowWeight[e]! - price[rowHome[e]!]! <= content) continue;
        if (unitOf[i]! >= 0) {
          holder[unitOf[i]!] = -1;
          unitOf[i] = -1;
        }
        waiting[count++] = i;
        break;
      }
    }
    return count;
  }

  private bid(count: number, epsilon: number): void {
    const { rowStart, rowHome, rowWeight } = this.pairs;
    const { unitOf, gain, price, holder, waiting, unitStart, secondPrice } = this;
    while (count > 0) {
      const i = waiting[--count]!;
      let best = -1;
      let bestWeight = 0;
      // Staying without a home is worth 0, so that nothing below it counts.
      let first = 0;
      let second = 0;
      for (let e = rowStart[i]!, end = rowStart[i + 1]!; e < end; e++) {
        const j = rowHome[e]!;
        const value = rowWeight[e]! - price[j]!;
        if (value <= second) continue;
        if (value > first) {
          second = first;
          first = value;
          best = j;
          bestWeight = rowWeight[e]!;
        } else second = value;
      }
      if (first <= epsilon) {
        gain[i] = 0;
        continue;
      }
      second = Math.max(second, bestWeight - secondPrice[best]!);
      const unit = unitStart[best]!;
      const displaced = holder[unit]!;
      if (displaced >= 0) {
        unitOf[displaced] = -1;
        waiting[count++] = displaced;
      }
      gain[i] = second > epsilon ? second - epsilon : 0;
      holder[unit] = i;
      unitOf[i] = unit;
      this.raiseCheapest(best, bestWeight - gain[i]);
    }
  }

  /** Homes with a free unit that has a price, one entry per unit. */
  private freeAndPriced(): number {
    const { holder, unitPrice, unitStart, waiting } = this;
    let count = 0;
    for (let j = 0; j < this.pairs.homes; j++) {
      for (let unit = unitStart[j]!, end = unitStart[j + 1]!; unit < end; unit++) {
        if (holder[unit]! < 0 && unitPrice[unit]! > 0) waiting[count++] = j;
      }
    }
    return count;
  }

  /** The mirror image of bidding: a free unit goes down with its price to where the keenest household takes it. */
  private offer(count: number, epsilon: number): void {
    const { columnStart, columnHousehold, columnWeight } = this.pairs;
    const { unitOf, gain, holder, waiting, unitPrice, unitStart } = this;
    while (count > 0) {
      const j = waiting[--count]!;
      const start = unitStart[j]!;
      const end = unitStart[j + 1]!;
      let unit = start;
      while (unit < end && (holder[unit]! >= 0 || unitPrice[unit]! === 0)) unit++;
      if (unit === end) continue;
      let taker = -1;
      let takerWeight = 0;
      let first = 0;
      let second = 0;
      for (let e = columnStart[j]!, stop = columnStart[j + 1]!; e < stop; e++) {
        const i = columnHousehold[e]!;
        const wouldPay = columnWeight[e]! - gain[i]!;
        if (wouldPay <= second) continue;
        // Who lives in the home already takes part by the cap below.
        if (unitOf[i]! >= start && unitOf[i]! < end) continue;
        if (wouldPay > first) {
          second = first;
          first = wouldPay;
          taker = i;
          takerWeight = columnWeight[e]!;
        } else second = wouldPay;
      }
      const price = second > epsilon ? second - epsilon : 0;
      this.capPrices(j, price + epsilon);
      if (first > epsilon) {
        const left = unitOf[taker]!;
        if (left >= 0) {
          holder[left] = -1;
          if (unitPrice[left]! > 0) waiting[count++] = this.homeOfUnit[left]!;
        }
        gain[taker] = takerWeight - price;
        holder[unit] = taker;
        unitOf[taker] = unit;
      }
      this.lowerPrice(j, unit, price);
    }
  }

  // The units of a home form a heap by price, so that the cheapest one stands first.

  private swapUnits(a: number, b: number): void {
    const { unitPrice, holder, unitOf } = this;
    [unitPrice[a], unitPrice[b]] = [unitPrice[b]!, unitPrice[a]!];
    [holder[a], holder[b]] = [holder[b]!, holder[a]!];
    if (holder[a] >= 0) unitOf[holder[a]] = a;
    if (holder[b] >= 0) unitOf[holder[b]] = b;
  }

  private raiseCheapest(home: number, price: number): void {
    const { unitPrice } = this;
    const start = this.unitStart[home]!;
    const size = this.unitStart[home + 1]! - start;
    unitPrice[start] = price;
    for (let at = 0; ;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && unitPrice[start + child + 1]! < unitPrice[start + child]!) child++;
      if (unitPrice[start + child]! >= price) break;
      this.swapUnits(start + at, start + child);
      at = child;
    }
    this.readPrices(home);
  }

  private lowerPrice(home: number, unit: number, price: number): void {
    const { unitPrice } = this;
    const start = this.unitStart[home]!;
    unitPrice[unit] = price;
    for (let at = unit - start; at > 0;) {
      const parent = (at - 1) >> 1;
      if (unitPrice[start + parent]! <= price) break;
      this.swapUnits(start + at, start + parent);
      at = parent;
    }
    this.readPrices(home);
  }

  /** No unit of a home may be dearer than another one by more than epsilon. Capping keeps the order of the heap. */
  private capPrices(home: number, highest: number): void {
    const { unitPrice, holder, gain } = this;
    const end = this.unitStart[home + 1]!;
    for (let unit = this.unitStart[home]!; unit < end; unit++) {
      if (unitPrice[unit]! <= highest) continue;
      if (holder[unit]! >= 0) gain[holder[unit]!]! += unitPrice[unit]! - highest;
      unitPrice[unit] = highest;
    }
  }

  private readPrices(home: number): void {
    const start = this.unitStart[home]!;
    const size = this.unitStart[home + 1]! - start;
    this.price[home] = this.unitPrice[start]!;
    if (size > 1) {
      this.secondPrice[home] = Math.min(this.unitPrice[start + 1]!, size > 2 ? this.unitPrice[start + 2]! : Infinity);
    }
  }
}
