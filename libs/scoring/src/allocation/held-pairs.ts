import type { CandidatePairs } from './candidate-pairs';

/** Pairs that become more and more. */
export class HeldPairs {
  private household: Int32Array;
  private home: Int32Array;
  private weight: Int32Array;
  length = 0;

  constructor(
    private readonly households: number,
    private readonly units: Int32Array,
  ) {
    const room = 16 + 8 * households;
    this.household = new Int32Array(room);
    this.home = new Int32Array(room);
    this.weight = new Int32Array(room);
  }

  add(household: number, home: number, weight: number): void {
    if (this.length === this.weight.length) {
      this.household = widened(this.household);
      this.home = widened(this.home);
      this.weight = widened(this.weight);
    }
    this.household[this.length] = household;
    this.home[this.length] = home;
    this.weight[this.length++] = weight;
  }

  /** As they are now; good until the next one is added. */
  get all(): CandidatePairs {
    const { households, units, length } = this;
    return {
      households,
      units,
      household: this.household.subarray(0, length),
      home: this.home.subarray(0, length),
      weight: this.weight.subarray(0, length),
    };
  }
}

function widened(column: Int32Array): Int32Array {
  const wider = new Int32Array(Math.ceil(column.length * 1.3));
  wider.set(column);
  return wider;
}
