import { allocate } from './allocate';
import type { CandidatePairs } from './candidate-pairs';
import type { GroupFloor } from './group-floors';

/** A plan that is the best one with these bonuses. */
export interface WithBonuses {
  /** Per floor. */
  bonus: readonly number[];
  housed: readonly number[];
  /** Households lacking to the floors. */
  lacking: number;
  homeOf: Int32Array;
  /** Without bonuses. */
  value: number;
  /** No plan that meets the floors is worth more, for with these bonuses it could not be (Lagrange). */
  bound: number;
  gain: Float64Array;
  price: Float64Array;
}

const LARGEST = 2 ** 31 - 1;
/** Bonuses rise at least by this part of the highest weight at first, and by four times as much each time. */
const LEAST_RAISE = 1 / 4096;
/** So few floors have few enough combinations to look for those that shut each other out. */
const MOST_FLOORS_TO_COMBINE = 4;

/** The market of a round with floors, to be solved with one bonus or another for each group. */
export class GroupedMarket {
  /** How many rounds were solved. */
  solved = 0;
  /** Per floor: how many of the group can be housed if nobody else is there, and how many must be. */
  readonly alone: readonly number[];
  readonly floor: readonly number[];
  private readonly highest: number;
  private readonly mostBonus: number;

  constructor(
    private readonly pairs: CandidatePairs,
    private readonly groupsOf: Uint32Array,
    private readonly floors: readonly GroupFloor[],
    private readonly seed: number,
  ) {
    this.highest = pairs.weight.reduce((most, weight) => Math.max(most, weight), 1);
    this.mostBonus = Math.floor((LARGEST - this.highest) / Math.max(1, floors.length));
    this.alone = floors.map((_, nth) => this.mostHoused(1 << nth));
    this.floor = floors.map(({ share }, nth) => Math.ceil(share * this.alone[nth]! - 1e-9));
  }

  isIn(household: number, nth: number): boolean {
    return ((this.groupsOf[household]! >>> this.floors[nth]!.group) & 1) === 1;
  }

  solve(bonus: readonly number[]): WithBonuses {
    const { pairs, floor } = this;
    const bonusOf = Int32Array.from({ length: pairs.households }, (_, i) =>
      bonus.reduce((sum, one, nth) => (this.isIn(i, nth) ? sum + one : sum), 0),
    );
    const { homeOf, gain, price, value } = this.allocated((weight, i) => weight + bonusOf[i]!);
    const housed = floor.map((_, nth) =>
      homeOf.reduce((count, home, i) => (home >= 0 && this.isIn(i, nth) ? count + 1 : count), 0),
    );
    const sum = (counts: readonly number[]) => counts.reduce((all, count, nth) => all + bonus[nth]! * count, 0);
    return {
      bonus,
      housed,
      lacking: floor.reduce((all, least, nth) => all + Math.max(0, least - housed[nth]!), 0),
      homeOf,
      value: value - sum(housed),
      bound: value - sum(floor),
      gain,
      price,
    };
  }

  /** More for each group that falls short: about what the households that are lacking need to pay the prices. */
  raised(before: WithBonuses, nth: number): number[] {
    const least = Math.ceil(this.highest * LEAST_RAISE * 4 ** nth);
    return before.bonus.map((bonus, group) => {
      const lacking = this.floor[group]! - before.housed[group]!;
      if (lacking <= 0) return bonus;
      return Math.min(this.mostBonus, bonus + Math.max(least, this.neededToHouse(lacking, group, before)));
    });
  }

  /** Whether the floors shut each other out: so many households of these groups can be housed in no plan at all. */
  isRefuted(): boolean {
    const all = 2 ** this.floors.length - 1;
    const combinations =
      this.floors.length > MOST_FLOORS_TO_COMBINE ? [all] : Array.from({ length: all }, (_, nth) => nth + 1);
    return combinations.some((groups) => {
      const least = this.floor.reduce((sum, floor, nth) => ((groups >>> nth) & 1 ? sum + floor : sum), 0);
      return this.mostHoused(groups) < least;
    });
  }

  /** @param groups floors as bits; a household counts once for each of its groups */
  private mostHoused(groups: number): number {
    const countOf = Int32Array.from({ length: this.pairs.households }, (_, i) =>
      this.floors.reduce((count, _floor, nth) => ((groups >>> nth) & 1 && this.isIn(i, nth) ? count + 1 : count), 0),
    );
    return this.allocated((_, i) => countOf[i]!).value;
  }

  private neededToHouse(lacking: number, group: number, { homeOf, bonus, gain, price }: WithBonuses): number {
    const { household, home, weight } = this.pairs;
    const needed = new Map<number, number>();
    for (let pair = 0; pair < weight.length; pair++) {
      const i = household[pair]!;
      if (weight[pair]! <= 0 || homeOf[i]! >= 0 || !this.isIn(i, group)) continue;
      const own = bonus.reduce((sum, one, nth) => (this.isIn(i, nth) ? sum + one : sum), 0);
      const cost = gain[i]! + price[home[pair]!]! - weight[pair]! - own;
      needed.set(i, Math.min(cost, needed.get(i) ?? Infinity));
    }
    const sorted = [...needed.values()].sort((a, b) => a - b);
    return (sorted[Math.min(lacking, sorted.length) - 1] ?? 0) + 1;
  }

  /** Only what is a candidate without a bonus stays one with it. */
  private allocated(weightOf: (weight: number, household: number) => number) {
    this.solved++;
    const { pairs } = this;
    const weight = pairs.weight.map((one, pair) => (one > 0 ? weightOf(one, pairs.household[pair]!) : 0));
    return allocate({ ...pairs, weight }, { seed: this.seed });
  }
}
