import type { CompiledProblem } from './compiled-problem';
import { agreeOnPair } from './pair-insertion';
import type { Random } from './random';
import type { RouteState } from './route-state';

/** Now and then a route is overlooked, so that the cheapest place is not always taken. */
const OVERLOOKED_SHARE = 0.04;

/**
 * Finds the cheapest feasible place for a stop in all routes. What was found for a stop in a route is kept as long as
 * the route stays as it was, and most routes do from one try to the next.
 */
export class Insertion {
  /** Places and routes looked at so far: a measure of effort that does not depend on the machine. */
  looked = 0;
  private untilOverlooked = 1;
  /** Per kind of vehicle the last search that tried an unused one. */
  private readonly kindTriedIn: Int32Array;
  private search = 0;

  /** At [stop * vehicles + vehicle], what was found in that version of the route. */
  private readonly keptVersion: Int32Array;
  private readonly keptDetour: Float64Array;
  private readonly keptBehind: Int32Array;

  constructor(
    private readonly problem: CompiledProblem,
    private readonly state: RouteState,
    private readonly random: Random,
  ) {
    const pairs = problem.stops * problem.vehicles;
    this.kindTriedIn = new Int32Array(problem.kinds);
    this.keptVersion = new Int32Array(pairs);
    this.keptDetour = new Float64Array(pairs);
    this.keptBehind = new Int32Array(pairs);
  }

  /** Puts the stop, with its partner, where it costs least. False when it fits nowhere or leaving it out costs less. */
  insert(stop: number): boolean {
    const { state } = this;
    if (this.problem.partner[stop]! >= 0) {
      this.looked += this.problem.nodes;
      return agreeOnPair(state, stop);
    }
    const vehicle = this.cheapestVehicle(stop);
    if (vehicle < 0) return false;
    state.link(stop, this.keptBehind[stop * this.problem.vehicles + vehicle]!);
    state.refresh(vehicle);
    return true;
  }

  /** -1 when the stop fits nowhere or leaving it out costs less. */
  private cheapestVehicle(stop: number): number {
    const { problem, state } = this;
    const { vehicles, capacity, pairCost, kindOf, crewOf } = problem;
    const demand = problem.demand[stop]!;
    const service = problem.service[stop]!;
    // What has one place only must not be kept from it by chance.
    const fixed = problem.fixed[stop] === 1;
    this.search++;
    let bestCost = problem.leftOutCost[stop]!;
    let best = -1;
    for (let v = 0; v < vehicles; v++) {
      const pair = stop * vehicles + v;
      const extra = pairCost ? pairCost[pair]! : 0;
      if (extra >= bestCost || state.demand[v]! + demand > capacity[v]!) continue;
      if (state.count[v] === 0) {
        if (this.kindTriedIn[kindOf[v]!] === this.search) continue;
        this.kindTriedIn[kindOf[v]!] = this.search;
      }
      if (this.keptVersion[pair] !== state.version[v]) this.findPlace(stop, v);
      const detour = this.keptDetour[pair]!;
      let cost = detour + extra;
      const crew = crewOf[v]!;
      if (crew >= 0 && detour < Infinity) {
        const work = state.work[crew]!;
        const longer = work + detour + service;
        if (longer > problem.mostWork[crew]!) continue;
        cost += problem.workCost(crew, longer) - problem.workCost(crew, work);
      }
      if (cost >= bestCost) continue;
      if (!fixed && --this.untilOverlooked === 0) {
        this.untilOverlooked = this.nextOverlooked();
        continue;
      }
      bestCost = cost;
      best = v;
    }
    this.looked += vehicles;
    return best;
  }

  /**
   * Keeps the place with the shortest detour in one route, Infinity when there is none. Hours of a crew only ever add
   * cost when work is added, so it is also the cheapest place there.
   */
  private findPlace(stop: number, v: number): void {
    const { problem, state } = this;
    const { stops, vehicles, places, place, firstWindow, days } = problem;
    const { next, leave, latest, leg } = state;
    const here = place[stop]! * places;
    const service = problem.service[stop]!;
    const day = problem.dayOf[v]!;
    const first = firstWindow[stop * days + day]!;
    const last = firstWindow[stop * days + day + 1]! - 1;
    const matrix = problem.travel[problem.travelKind[v]!]!;
    const matrixTo = problem.travelTo[problem.travelKind[v]!]!;
    const open = last < first ? 0 : problem.open[first]!;
    const close = last < first ? -Infinity : problem.close[last]!;
    const unused = state.count[v] === 0;
    const end = stops + vehicles + v;
    let bestDetour = Infinity;
    let behind = -1;
    let looked = 1;
    for (let node = stops + v; node !== end; looked++) {
      const after = next[node]!;
      const there = matrixTo[here + place[node]!]!;
      const arrive = leave[node]! + there;
      // All places further along are reached even later.
      if (arrive > close) break;
      const onward = matrix[here + place[after]!]!;
      const detour = there + onward - (unused ? 0 : leg[node]!);
      if (detour < bestDetour) {
        const begin = first === last ? (arrive > open ? arrive : open) : state.openAt(stop, day, arrive);
        if (begin + service + onward <= latest[after]!) {
          bestDetour = detour;
          behind = node;
        }
      }
      node = after;
    }
    const pair = stop * vehicles + v;
    this.keptVersion[pair] = state.version[v]!;
    this.keptDetour[pair] = bestDetour;
    this.keptBehind[pair] = behind;
    this.looked += looked;
  }

  private nextOverlooked(): number {
    return 1 + Math.floor(Math.log(1 - this.random.next()) / Math.log(1 - OVERLOOKED_SHARE));
  }
}
