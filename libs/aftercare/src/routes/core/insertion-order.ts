import type { CompiledProblem } from './compiled-problem';
import type { Random } from './random';

/** How often each order is drawn. */
const SHARES = [4, 4, 2, 1, 2, 2, 2];

/** Arranges stops that wait for a place; another order each time finds other routes. */
export class InsertionOrder {
  private readonly keys: (Float64Array | null)[];
  private readonly drawn: Int32Array;

  constructor(
    problem: CompiledProblem,
    private readonly random: Random,
  ) {
    const negative = (values: Float64Array) => values.map((value) => -value);
    const { demand, fromDepot, windowLength, earliestOpen, latestClose } = problem;
    this.keys = [
      null,
      negative(demand),
      negative(fromDepot),
      fromDepot,
      windowLength,
      earliestOpen,
      negative(latestClose),
    ];
    this.drawn = Int32Array.from(SHARES.flatMap((share, order) => Array.from({ length: share }, () => order)));
  }

  arrange(stops: Int32Array, count: number): void {
    this.random.shuffle(stops, count);
    const key = this.keys[this.drawn[this.random.below(this.drawn.length)]!];
    if (!key) return;
    // Few stops: sorting by insertion is the fastest, and keeps the shuffled order of equals.
    for (let i = 1; i < count; i++) {
      const stop = stops[i]!;
      let j = i - 1;
      for (; j >= 0 && key[stops[j]!]! > key[stop]!; j--) stops[j + 1] = stops[j]!;
      stops[j + 1] = stop;
    }
  }
}
