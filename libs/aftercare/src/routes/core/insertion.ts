import type { CompiledProblem } from './compiled-problem';
import { agreeOnPair } from './pair-insertion';
import type { Random } from './random';
import type { RouteState } from './route-state';

/** Now and then a place is overlooked, so that the cheapest one is not always taken. */
const OVERLOOKED_SHARE = 0.01;

/** Finds the cheapest feasible place for a stop in all routes. */
export class Insertion {
  /** Places looked at so far: a measure of effort that does not depend on the machine. */
  looked = 0;
  private untilOverlooked = 1;
  /** Per kind of vehicle the last search that tried an unused one. */
  private readonly kindTriedIn: Int32Array;
  private search = 0;

  private bestBehind = -1;

  constructor(
    private readonly problem: CompiledProblem,
    private readonly state: RouteState,
    private readonly random: Random,
  ) {
    this.kindTriedIn = new Int32Array(problem.kinds);
  }

  /** Puts the stop, with its partner, where it costs least. False when it fits nowhere or leaving it out costs less. */
  insert(stop: number): boolean {
    const { state } = this;
    if (this.problem.partner[stop]! >= 0) return agreeOnPair(state, stop);
    if (this.findPlace(stop) >= this.problem.leftOutCost[stop]!) return false;
    state.link(stop, this.bestBehind);
    state.refresh(state.vehicleOf[stop]!);
    return true;
  }

  /** Cost of the best place, which is kept in `bestBehind`. */
  private findPlace(stop: number): number {
    const { problem, state } = this;
    const { stops, vehicles, places, place, capacity, pairCost, dayOf, kindOf, crewOf, firstWindow, days } = problem;
    const { next, leave, latest, leg } = state;
    const here = place[stop]! * places;
    const demand = problem.demand[stop]!;
    const service = problem.service[stop]!;
    this.search++;
    let bestCost = Infinity;
    let untilOverlooked = this.untilOverlooked;
    let looked = 0;

    for (let v = 0; v < vehicles; v++) {
      const extra = pairCost ? pairCost[stop * vehicles + v]! : 0;
      if (extra >= bestCost || state.demand[v]! + demand > capacity[v]!) continue;
      const day = dayOf[v]!;
      const first = firstWindow[stop * days + day]!;
      const last = firstWindow[stop * days + day + 1]! - 1;
      if (last < first) continue;
      const unused = state.count[v] === 0;
      if (unused) {
        if (this.kindTriedIn[kindOf[v]!] === this.search) continue;
        this.kindTriedIn[kindOf[v]!] = this.search;
      }

      const kind = problem.travelKind[v]!;
      const matrix = problem.travel[kind]!;
      const matrixTo = problem.travelTo[kind]!;
      const open = problem.open[first]!;
      const close = problem.close[last]!;
      const crew = crewOf[v]!;
      const room = crew >= 0 ? problem.mostWork[crew]! - state.work[crew]! - service : Infinity;
      const end = stops + vehicles + v;
      // Hours only ever add cost when work is added, so the place with the least travel is the best one of a route.
      let bestDetour = Math.min(crew >= 0 ? Infinity : bestCost - extra, room + 1e-9);
      let behind = -1;
      for (let node = stops + v; node !== end;) {
        const after = next[node]!;
        const arrive = leave[node]! + matrixTo[here + place[node]!]!;
        // All places further along are reached even later.
        if (arrive > close) break;
        looked++;
        const way = matrix[here + place[after]!]!;
        const detour = matrixTo[here + place[node]!]! + way - (unused ? 0 : leg[node]!);
        if (detour < bestDetour) {
          const begin = first === last ? (arrive > open ? arrive : open) : state.openAt(stop, day, arrive);
          if (begin + service + way <= latest[after]!) {
            if (--untilOverlooked > 0) {
              bestDetour = detour;
              behind = node;
            } else untilOverlooked = this.nextOverlooked();
          }
        }
        node = after;
      }
      if (behind < 0) continue;
      let cost = bestDetour + extra;
      if (crew >= 0) {
        const work = state.work[crew]!;
        cost += problem.workCost(crew, work + bestDetour + service) - problem.workCost(crew, work);
      }
      if (cost < bestCost) {
        bestCost = cost;
        this.bestBehind = behind;
      }
    }
    this.untilOverlooked = untilOverlooked;
    this.looked += looked + vehicles;
    return bestCost;
  }

  private nextOverlooked(): number {
    return 1 + Math.floor(Math.log(1 - this.random.next()) / Math.log(1 - OVERLOOKED_SHARE));
  }
}
