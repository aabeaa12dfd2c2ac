import { RowIds } from './row-ids';
import { type Markup, TopList } from './top-list';

const noIds = new RowIds(0);

/** What a pair is worth: so much for each point of its score, and what the household brings to each of its pairs. */
export interface Worth {
  perPoint: number;
  base: number;
}

/** The homes that are worth most above their prices; rankings fill it as they fill a list of the best scores. */
export class PricedList extends TopList {
  override readonly markup: Markup;
  private readonly homes: number[] = [];
  private readonly values: number[] = [];

  /**
   * @param homeOf by slot
   * @param price by home
   * @param above what is worth no more than this after the price does not come in
   */
  constructor(
    private readonly wanted: number,
    private readonly homeOf: Int32Array,
    private readonly price: Float64Array,
    private readonly worth: Worth,
    private above: number,
  ) {
    super(0, noIds);
    this.markup = { homeOf, price, perPoint: worth.perPoint };
    this.setThreshold();
  }

  override offer(slot: number, score: number): void {
    const { homes, values, wanted } = this;
    const home = this.homeOf[slot]!;
    const value = this.worth.perPoint * score + this.worth.base - this.price[home]!;
    if (value < this.above || (value === this.above && !this.displacesLast(value, home))) return;
    let at = Math.min(homes.length, wanted - 1);
    for (; at > 0 && comesBefore(value, home, values[at - 1]!, homes[at - 1]!); at--) {
      values[at] = values[at - 1]!;
      homes[at] = homes[at - 1]!;
    }
    values[at] = value;
    homes[at] = home;
    if (homes.length < wanted) return;
    this.above = values[wanted - 1]!;
    this.setThreshold();
  }

  /** The one worth most first, equal ones by number. */
  offers(): { home: number; weight: number }[] {
    return this.homes.map((home, at) => ({ home, weight: this.values[at]! + this.price[home]! }));
  }

  /** Of equal value the smaller number counts, so that the list does not depend on the order of the homes. */
  private displacesLast(value: number, home: number): boolean {
    const { homes, values, wanted } = this;
    return homes.length === wanted && comesBefore(value, home, values[wanted - 1]!, homes[wanted - 1]!);
  }

  /** A price only takes away, so a lower score is not enough even for a home without one. */
  private setThreshold(): void {
    this.threshold = Math.ceil((this.above - this.worth.base) / this.worth.perPoint);
  }
}

const comesBefore = (value: number, home: number, otherValue: number, otherHome: number): boolean =>
  value > otherValue || (value === otherValue && home < otherHome);

/** Counts all that fit, and apart from them those that are not to be offered again. */
export class FitCount extends TopList {
  count = 0;
  refused = 0;

  constructor(private readonly refusedSlots: ReadonlySet<number> = new Set()) {
    super(1, noIds);
  }

  override offer(slot: number): void {
    if (this.refusedSlots.has(slot)) this.refused++;
    else this.count++;
  }
}
