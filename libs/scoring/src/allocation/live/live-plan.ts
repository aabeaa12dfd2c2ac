import { type Allocation } from '../allocate';
import type { CandidatePairs } from '../candidate-pairs';
import { type Certificate, checkCertificate } from '../certificate';
import { PathSearch } from './path-search';
import { PlanState } from './plan-state';

const NONE = -1;

export interface HomeOffer {
  home: number;
  weight: number;
}

export interface HouseholdOffer {
  household: number;
  weight: number;
}

/**
 * The plan of a round, kept the best one while the market changes. Every change is repaired at once by the cheapest
 * chain of moves, so the value is always that of a new round. It is a shadow: what people were told is pinned, and
 * so out of its reach. Households and homes keep their numbers; new ones get the next number.
 */
export class LivePlan {
  private readonly plan: PlanState;
  private readonly search: PathSearch;

  /** @param round of exactly these pairs */
  constructor(pairs: CandidatePairs, round: Pick<Allocation, 'homeOf' | 'gain' | 'price'>) {
    this.plan = new PlanState(pairs, round.homeOf, round);
    this.search = new PathSearch(this.plan);
  }

  get value(): number {
    return this.plan.value;
  }

  /** How many households the last change gave another home in the plan. */
  get lastMoves(): number {
    return this.plan.moves;
  }

  /** -1 = no home. */
  homeOf(household: number): number {
    return this.plan.homeOf(household);
  }

  gainOf(household: number): number {
    return this.plan.gain.get(household);
  }

  priceOf(home: number): number {
    return this.plan.price.get(home);
  }

  /**
   * What it would cost the whole, at least, if this household got this home: 0 for its home in the plan.
   * null = they are no candidates.
   */
  costOfChoosing(household: number, home: number): number | null {
    const pair = this.plan.pairBetween(household, home);
    return pair === NONE ? null : this.plan.reducedCost(pair);
  }

  /** Who lives in a home in the plan: one of them would have to make room. */
  residentsOf(home: number): number[] {
    const found: number[] = [];
    for (let one = this.plan.firstResident(home); one !== NONE; one = this.plan.residentAfter(one)) found.push(one);
    return found;
  }

  /** @returns the number of the new household */
  arrive(offers: readonly HomeOffer[]): number {
    const { plan } = this;
    plan.moves = 0;
    let gain = 0;
    const household = plan.addHousehold(0);
    for (const { home, weight } of offers) {
      if (weight <= 0) continue;
      plan.addPair(household, home, weight);
      gain = Math.max(gain, weight - plan.price.get(home));
    }
    plan.gain.set(household, gain);
    if (gain > 0) this.search.placeHousehold(household);
    return household;
  }

  /** The household is no longer looking. */
  withdraw(household: number): void {
    const { plan } = this;
    plan.moves = 0;
    const home = plan.homeOf(household);
    if (home !== NONE) plan.unassign(household);
    plan.removePairsOf(household);
    plan.gain.set(household, 0);
    if (home !== NONE) this.fill(home);
  }

  /** Never this pair again. */
  decline(household: number, home: number): void {
    const { plan, search } = this;
    plan.moves = 0;
    const pair = plan.pairBetween(household, home);
    if (pair === NONE) return;
    const wasMatched = plan.pairOf.get(household) === pair;
    if (wasMatched) plan.unassign(household);
    plan.removePair(pair);
    if (!wasMatched) return;
    // First as if the unit were gone, then as a new unit: each step mends one thing only.
    plan.units.set(home, plan.units.get(home) - 1);
    search.placeHousehold(household);
    plan.units.set(home, plan.units.get(home) + 1);
    this.fill(home);
  }

  /** @returns the number of the new home */
  openHome(units: number, offers: readonly HouseholdOffer[]): number {
    const { plan } = this;
    plan.moves = 0;
    let price = 0;
    const home = plan.addHome(units, 0);
    for (const { household, weight } of offers) {
      if (weight <= 0) continue;
      plan.addPair(household, home, weight);
      price = Math.max(price, weight - plan.gain.get(household));
    }
    plan.price.set(home, price);
    this.fill(home);
    return home;
  }

  addUnit(home: number): void {
    this.plan.moves = 0;
    this.plan.units.set(home, this.plan.units.get(home) + 1);
    this.fill(home);
  }

  /** @throws RangeError when the home has no unit left */
  removeUnit(home: number): void {
    const { plan, search } = this;
    plan.moves = 0;
    if (plan.units.get(home) === 0) throw new RangeError(`home ${home} has no unit left`);
    plan.units.set(home, plan.units.get(home) - 1);
    if (plan.residents.get(home) > plan.units.get(home)) search.relieveHome(home);
  }

  /** The household was promised a unit of the home: both leave the plan. If the proposal fails, both come back as new. */
  pin(household: number, home: number): void {
    if (this.plan.homeOf(household) !== home) {
      this.withdraw(household);
      this.removeUnit(home);
      return;
    }
    this.plan.moves = 0;
    // A matched pair can go without touching anybody else: the prices prove the rest of the plan as well.
    this.plan.unassign(household);
    this.plan.removePairsOf(household);
    this.plan.gain.set(household, 0);
    this.plan.units.set(home, this.plan.units.get(home) - 1);
  }

  /** The market as it is now, for a new round or for the proof. */
  pairs(): CandidatePairs {
    const { plan } = this;
    const [household, home, weight]: [number[], number[], number[]] = [[], [], []];
    for (let i = 0; i < plan.gain.length; i++) {
      for (let pair = plan.rowFirst.get(i); pair !== NONE; pair = plan.nextInRow.get(pair)) {
        household.push(i);
        home.push(plan.home.get(pair));
        weight.push(plan.weight.get(pair));
      }
    }
    return {
      households: plan.gain.length,
      units: Int32Array.from({ length: plan.units.length }, (_, j) => plan.units.get(j)),
      household: Int32Array.from(household),
      home: Int32Array.from(home),
      weight: Int32Array.from(weight),
    };
  }

  certificate(): Certificate {
    const { plan } = this;
    const numbers = (length: number, of: (at: number) => number) => Float64Array.from({ length }, (_, at) => of(at));
    return checkCertificate(
      this.pairs(),
      Int32Array.from({ length: plan.gain.length }, (_, i) => plan.homeOf(i)),
      {
        gain: numbers(plan.gain.length, (i) => plan.gain.get(i)),
        price: numbers(plan.price.length, (j) => plan.price.get(j)),
      },
    );
  }

  private fill(home: number): void {
    const { plan, search } = this;
    while (plan.price.get(home) > 0 && plan.residents.get(home) < plan.units.get(home)) search.fillUnit(home);
  }
}
