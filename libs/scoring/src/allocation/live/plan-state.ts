import type { CandidatePairs } from '../candidate-pairs';
import type { Proof } from '../exact-prices';
import { Growing } from './growing';

const NONE = -1;

/**
 * A solved plan that can change: pairs as chained lists from both sides, who lives where, gains and prices.
 * Between two changes: no pair is worth more than gain and price together, a matched one exactly that;
 * who has no home gains 0, a home with a free unit has price 0. That is what makes the plan a best one.
 */
export class PlanState {
  // Per pair.
  readonly household: Growing;
  readonly home: Growing;
  readonly weight: Growing;
  readonly nextInRow: Growing;
  readonly nextInColumn: Growing;
  // Per household.
  readonly rowFirst: Growing;
  /** The pair it is matched by, -1 = none. */
  readonly pairOf: Growing;
  readonly gain: Growing;
  private readonly nextResident: Growing;
  // Per home.
  readonly columnFirst: Growing;
  readonly units: Growing;
  readonly residents: Growing;
  readonly price: Growing;
  private readonly residentFirst: Growing;
  value = 0;
  /** How often a household got a home since this was last set to 0. */
  moves = 0;
  private freePairs: number[] = [];

  constructor(pairs: CandidatePairs, homeOf: Int32Array, { gain, price }: Proof) {
    const { households, units, weight } = pairs;
    const more = (count: number) => Math.ceil(count * 1.1);
    const perPair = () => new Growing(more(weight.length));
    this.household = perPair();
    this.home = perPair();
    this.weight = perPair();
    this.nextInRow = perPair();
    this.nextInColumn = perPair();
    const perHousehold = () => new Growing(more(households));
    this.rowFirst = perHousehold();
    this.pairOf = perHousehold();
    this.gain = perHousehold();
    this.nextResident = perHousehold();
    const perHome = () => new Growing(more(units.length));
    this.columnFirst = perHome();
    this.units = perHome();
    this.residents = perHome();
    this.price = perHome();
    this.residentFirst = perHome();

    for (let i = 0; i < households; i++) this.addHousehold(gain[i]!);
    units.forEach((count, j) => this.addHome(count, price[j]!));
    // Chains are built at their heads, so that going backwards leaves the pairs of a row side by side.
    for (let pair = weight.length - 1; pair >= 0; pair--) {
      const [i, j] = [pairs.household[pair]!, pairs.home[pair]!];
      if (weight[pair]! > 0) this.addPair(i, j, weight[pair]!);
    }
    homeOf.forEach((j, i) => {
      if (j >= 0) this.assign(this.pairBetween(i, j));
    });
  }

  homeOf(household: number): number {
    const pair = this.pairOf.get(household);
    return pair === NONE ? NONE : this.home.get(pair);
  }

  addHousehold(gain: number): number {
    this.pairOf.push(NONE);
    this.nextResident.push(NONE);
    this.gain.push(gain);
    return this.rowFirst.push(NONE);
  }

  addHome(units: number, price: number): number {
    this.units.push(units);
    this.residents.push(0);
    this.price.push(price);
    this.residentFirst.push(NONE);
    return this.columnFirst.push(NONE);
  }

  /** Of a pair named twice the better weight counts. */
  addPair(household: number, home: number, weight: number): void {
    const known = this.pairBetween(household, home);
    if (known !== NONE) {
      this.weight.set(known, Math.max(weight, this.weight.get(known)));
      return;
    }
    const pair = this.freePairs.pop() ?? this.newPair();
    this.household.set(pair, household);
    this.home.set(pair, home);
    this.weight.set(pair, weight);
    this.nextInRow.set(pair, this.rowFirst.get(household));
    this.rowFirst.set(household, pair);
    this.nextInColumn.set(pair, this.columnFirst.get(home));
    this.columnFirst.set(home, pair);
  }

  /** -1 = they are no candidates. */
  pairBetween(household: number, home: number): number {
    let pair = this.rowFirst.get(household);
    while (pair !== NONE && this.home.get(pair) !== home) pair = this.nextInRow.get(pair);
    return pair;
  }

  /** The pair must not be matched. */
  removePair(pair: number): void {
    unchain(this.rowFirst, this.household.get(pair), this.nextInRow, pair);
    unchain(this.columnFirst, this.home.get(pair), this.nextInColumn, pair);
    this.freePairs.push(pair);
  }

  removePairsOf(household: number): void {
    for (let pair = this.rowFirst.get(household); pair !== NONE; pair = this.rowFirst.get(household)) {
      this.removePair(pair);
    }
  }

  assign(pair: number): void {
    const [household, home] = [this.household.get(pair), this.home.get(pair)];
    this.pairOf.set(household, pair);
    this.nextResident.set(household, this.residentFirst.get(home));
    this.residentFirst.set(home, household);
    this.residents.set(home, this.residents.get(home) + 1);
    this.value += this.weight.get(pair);
    this.moves++;
  }

  unassign(household: number): void {
    const pair = this.pairOf.get(household);
    const home = this.home.get(pair);
    unchain(this.residentFirst, home, this.nextResident, household);
    this.pairOf.set(household, NONE);
    this.residents.set(home, this.residents.get(home) - 1);
    this.value -= this.weight.get(pair);
  }

  firstResident(home: number): number {
    return this.residentFirst.get(home);
  }

  residentAfter(household: number): number {
    return this.nextResident.get(household);
  }

  /** What a pair is worth less than gain and price together: what choosing it would cost the whole at least. */
  reducedCost(pair: number): number {
    return this.gain.get(this.household.get(pair)) + this.price.get(this.home.get(pair)) - this.weight.get(pair);
  }

  private newPair(): number {
    this.household.push(0);
    this.home.push(0);
    this.weight.push(0);
    this.nextInRow.push(NONE);
    return this.nextInColumn.push(NONE);
  }
}

function unchain(first: Growing, owner: number, next: Growing, link: number): void {
  if (first.get(owner) === link) {
    first.set(owner, next.get(link));
    return;
  }
  let before = first.get(owner);
  while (next.get(before) !== link) before = next.get(before);
  next.set(before, next.get(link));
}
