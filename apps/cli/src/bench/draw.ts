/** Random numbers that depend on seed, kind and number only: every row of a generated market can be made by itself. */
export class Draw {
  private state: number;

  constructor(seed: number, kind: string, number: number) {
    let mixed = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(number | 0, 0x85ebca6b);
    for (let at = 0; at < kind.length; at++) mixed = Math.imul(mixed ^ kind.charCodeAt(at), 0x01000193);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    this.state = mixed ^ (mixed >>> 15);
  }

  /** From 0 up to, but not including, 1. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  /** Whole, from 0 to `most`. */
  upTo(most: number): number {
    return Math.floor(this.next() * (most + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  weighted<T>(values: readonly T[], weights: readonly number[]): T {
    let left = this.next() * weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, weight] of weights.entries()) {
      left -= weight;
      if (left < 0) return values[at]!;
    }
    return values.at(-1)!;
  }
}
