import { DistanceHeap } from './distance-heap';
import { Labels } from './labels';
import type { PlanState } from './plan-state';

const NONE = -1;

/**
 * Repairs a plan that is the best one but for one household or one unit, by the cheapest chain of moves (Dijkstra on
 * reduced costs, as in the Hungarian method). Gains and prices move along, so the plan is proved to be the best again.
 */
export class PathSearch {
  private readonly heap = new DistanceHeap();
  private readonly homes = new Labels();
  private readonly households = new Labels();
  private reached: number[] = [];
  private settled: number[] = [];
  private cost = Infinity;
  private endHousehold = NONE;
  private endHome = NONE;

  constructor(private readonly plan: PlanState) {}

  /** A household that gains by a home has none yet: either somebody makes room, or it goes without. */
  placeHousehold(household: number): void {
    this.start();
    this.reachHousehold(household, 0);
    this.searchForRoom();
    this.moveGainsAndPrices(-1);
    if (this.endHousehold === household) return;
    let home = this.endHome;
    if (this.endHousehold !== NONE) {
      home = this.plan.homeOf(this.endHousehold);
      this.plan.unassign(this.endHousehold);
    }
    this.shiftInto(home, household);
  }

  /** One household too many lives in a home: the chain that costs least ends with one that goes without, or in a free unit. */
  relieveHome(home: number): void {
    this.start();
    this.homes.shorten(home, 0, NONE);
    this.settleHome(home, 0);
    this.searchForRoom();
    this.moveGainsAndPrices(-1);
    let freed = this.endHome;
    if (this.endHousehold !== NONE) {
      freed = this.plan.homeOf(this.endHousehold);
      this.plan.unassign(this.endHousehold);
    }
    this.shiftInto(freed, NONE);
  }

  /** A home has a price and a free unit: either somebody moves in, or the price falls to 0. */
  fillUnit(home: number): void {
    const { plan, heap, households, homes } = this;
    this.start();
    homes.shorten(home, 0, NONE);
    this.openHome(home, 0);
    while (heap.nearest < this.cost) {
      const distance = heap.nearest;
      const household = heap.pop();
      if (households.isFinal(household)) continue;
      households.settle(household);
      this.reached.push(household);
      const left = plan.homeOf(household);
      if (left === NONE) {
        this.endWith(distance, household, NONE);
        break;
      }
      if (homes.shorten(left, distance, household)) this.openHome(left, distance);
    }
    this.moveGainsAndPrices(1);
    let mover = this.endHousehold === NONE ? homes.viaOf(this.endHome) : this.endHousehold;
    while (mover !== NONE) {
      const pair = households.viaOf(mover);
      if (plan.homeOf(mover) !== NONE) plan.unassign(mover);
      plan.assign(pair);
      mover = homes.viaOf(plan.home.get(pair));
    }
  }

  private start(): void {
    this.heap.clear();
    this.homes.startSearch(this.plan.units.length);
    this.households.startSearch(this.plan.gain.length);
    this.reached.length = 0;
    this.settled.length = 0;
    this.endWith(Infinity, NONE, NONE);
  }

  private endWith(cost: number, household: number, home: number): void {
    this.cost = cost;
    this.endHousehold = household;
    this.endHome = home;
  }

  private searchForRoom(): void {
    const { heap, homes } = this;
    while (heap.nearest < this.cost) {
      const distance = heap.nearest;
      const home = heap.pop();
      if (homes.isFinal(home)) continue;
      if (this.plan.residents.get(home) < this.plan.units.get(home)) {
        this.endWith(distance, NONE, home);
        return;
      }
      this.settleHome(home, distance);
    }
  }

  private settleHome(home: number, distance: number): void {
    const { plan } = this;
    this.homes.settle(home);
    this.settled.push(home);
    for (let one = plan.firstResident(home); one !== NONE; one = plan.residentAfter(one)) {
      this.reachHousehold(one, distance);
    }
  }

  private reachHousehold(household: number, distance: number): void {
    const { plan, heap, homes } = this;
    this.households.shorten(household, distance, NONE);
    this.reached.push(household);
    const gain = plan.gain.get(household);
    if (distance + gain < this.cost) this.endWith(distance + gain, household, NONE);
    for (let pair = plan.rowFirst.get(household); pair !== NONE; pair = plan.nextInRow.get(pair)) {
      const home = plan.home.get(pair);
      const there = distance + gain + plan.price.get(home) - plan.weight.get(pair);
      if (there < this.cost && homes.shorten(home, there, pair)) heap.push(home, there);
    }
  }

  private openHome(home: number, distance: number): void {
    const { plan, heap, households } = this;
    this.settled.push(home);
    const price = plan.price.get(home);
    if (distance + price < this.cost) this.endWith(distance + price, NONE, home);
    for (let one = plan.firstResident(home); one !== NONE; one = plan.residentAfter(one)) {
      if (households.isFinal(one)) continue;
      households.shorten(one, distance, NONE);
      households.settle(one);
      this.reached.push(one);
    }
    for (let pair = plan.columnFirst.get(home); pair !== NONE; pair = plan.nextInColumn.get(pair)) {
      const household = plan.household.get(pair);
      const there = distance + plan.gain.get(household) + price - plan.weight.get(pair);
      if (there < this.cost && households.shorten(household, there, pair)) heap.push(household, there);
    }
  }

  /** @param direction -1: households lose and prices rise; 1: the other way round */
  private moveGainsAndPrices(direction: 1 | -1): void {
    const { plan, cost } = this;
    for (const household of this.reached) {
      const by = cost - this.households.distanceTo(household);
      if (by > 0) plan.gain.set(household, plan.gain.get(household) + direction * by);
    }
    for (const home of this.settled) {
      const by = cost - this.homes.distanceTo(home);
      if (by > 0) plan.price.set(home, plan.price.get(home) - direction * by);
    }
  }

  /** Follows the chain backwards: into the room that became free, then into the room the mover left, and so on. */
  private shiftInto(freed: number, last: number): void {
    const { plan, homes } = this;
    for (let home = freed; ;) {
      const pair = homes.viaOf(home);
      if (pair === NONE) return;
      const mover = plan.household.get(pair);
      const left = plan.homeOf(mover);
      if (left !== NONE) plan.unassign(mover);
      plan.assign(pair);
      if (mover === last) return;
      home = left;
    }
  }
}
