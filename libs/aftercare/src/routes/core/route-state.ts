import type { CompiledProblem } from './compiled-problem';
import type { RoutingSolution } from './routing-problem';

/** Sums of the same numbers in another order may differ in the last digits. */
const ROUNDING = 1e-9;

/**
 * All routes as one doubly linked list in typed arrays. For every node the earliest moment it can begin after what
 * lies before it, and the latest moment it may begin so that all after it still fits: with both, whether a stop fits
 * between two others is answered without walking along the route.
 */
export class RouteState {
  readonly next: Int32Array;
  readonly prev: Int32Array;
  /** Vehicle of a node; -1 for a stop that is left out. */
  readonly vehicleOf: Int32Array;
  /** Stops per vehicle. */
  readonly count: Int32Array;
  /** Per vehicle; two states of a route with the same version are the same. Never 0. */
  readonly version: Int32Array;
  private versions = 0;

  /** Earliest end of a node. */
  readonly leave: Float64Array;
  /** Latest begin of a node. */
  readonly latest: Float64Array;
  /** Travel from a node to the one after it. */
  readonly leg: Float64Array;
  /** Moment that was agreed with the partner; -1 while a stop is free in time. */
  readonly agreed: Float64Array;
  /** Per vehicle. */
  readonly demand: Float64Array;
  readonly travel: Float64Array;
  readonly service: Float64Array;
  readonly pairing: Float64Array;
  /** Per crew, over all its vehicles. */
  readonly work: Float64Array;

  private readonly whole: Int32Array;
  private readonly real: Float64Array;

  constructor(readonly problem: CompiledProblem) {
    const { nodes, stops, vehicles, crews } = problem;
    this.whole = new Int32Array(3 * nodes + 2 * vehicles);
    const wholeSizes = [nodes, nodes, nodes, vehicles, vehicles];
    [this.next, this.prev, this.vehicleOf, this.count, this.version] = parts(this.whole, wholeSizes);
    this.real = new Float64Array(3 * nodes + stops + 4 * vehicles + crews);
    const sizes = [nodes, nodes, nodes, stops, vehicles, vehicles, vehicles, vehicles, crews];
    [this.leave, this.latest, this.leg, this.agreed, this.demand, this.travel, this.service, this.pairing, this.work] =
      parts(this.real, sizes);

    this.vehicleOf.fill(-1);
    this.agreed.fill(-1);
    for (let v = 0; v < vehicles; v++) {
      const [start, end] = [stops + v, stops + vehicles + v];
      this.next[start] = end;
      this.prev[end] = start;
      this.next[end] = this.prev[start] = -1;
      this.vehicleOf[start] = this.vehicleOf[end] = v;
      this.refresh(v);
    }
  }

  copyFrom(other: RouteState): void {
    this.whole.set(other.whole);
    this.real.set(other.real);
  }

  /** Puts a stop behind a node; the route has to be refreshed afterwards. */
  link(stop: number, behind: number): void {
    const after = this.next[behind]!;
    this.next[behind] = stop;
    this.prev[stop] = behind;
    this.next[stop] = after;
    this.prev[after] = stop;
    const vehicle = this.vehicleOf[behind]!;
    this.vehicleOf[stop] = vehicle;
    this.count[vehicle]!++;
  }

  /** Takes a stop out; the route has to be refreshed afterwards. */
  unlink(stop: number): void {
    const [before, after] = [this.prev[stop]!, this.next[stop]!];
    this.next[before] = after;
    this.prev[after] = before;
    this.count[this.vehicleOf[stop]!]!--;
    this.vehicleOf[stop] = -1;
    this.agreed[stop] = -1;
  }

  /** The first moment at or after `time` at which the stop may begin; Infinity when there is none on that day. */
  beginAt(stop: number, day: number, time: number): number {
    const agreed = this.agreed[stop]!;
    if (agreed >= 0) return time <= agreed + ROUNDING ? agreed : Infinity;
    return this.openAt(stop, day, time);
  }

  /** As `beginAt`, whatever was agreed. */
  openAt(stop: number, day: number, time: number): number {
    const { firstWindow, open, close, days } = this.problem;
    const k = stop * days + day;
    for (let w = firstWindow[k]!; w < firstWindow[k + 1]!; w++) {
      if (time <= close[w]! + ROUNDING) return time > open[w]! ? time : open[w]!;
    }
    return Infinity;
  }

  /** The last moment at or before `time` at which the stop may begin; -Infinity when there is none on that day. */
  lastBeginAt(stop: number, day: number, time: number): number {
    const agreed = this.agreed[stop]!;
    if (agreed >= 0) return time >= agreed - ROUNDING ? agreed : -Infinity;
    const { firstWindow, open, close, days } = this.problem;
    const k = stop * days + day;
    for (let w = firstWindow[k + 1]! - 1; w >= firstWindow[k]!; w--) {
      if (time >= open[w]! - ROUNDING) return time < close[w]! ? time : close[w]!;
    }
    return -Infinity;
  }

  /** Reckons times, loads and costs of a route anew. Says whether the route can be driven. */
  refresh(vehicle: number): boolean {
    const { problem, next, leave, leg, latest } = this;
    const { stops, vehicles, places, place, service, pairCost, dayOf, from, until } = problem;
    const matrix = problem.travel[problem.travelKind[vehicle]!]!;
    const day = dayOf[vehicle]!;
    this.version[vehicle] = ++this.versions;
    const [start, end] = [stops + vehicle, stops + vehicles + vehicle];

    let [demand, travel, work, pairing] = [0, 0, 0, 0];
    let time = from[vehicle]!;
    leave[start] = time;
    let node = start;
    for (let after = next[node]!; ; after = next[node]!) {
      const way = matrix[place[node]! * places + place[after]!]!;
      leg[node] = way;
      travel += way;
      time += way;
      node = after;
      if (node === end) break;
      time = this.beginAt(node, day, time) + service[node]!;
      leave[node] = time;
      demand += problem.demand[node]!;
      work += service[node]!;
      if (pairCost) pairing += pairCost[node * vehicles + vehicle]!;
    }
    leave[end] = time;

    let limit = until[vehicle]!;
    const fits = time <= limit + ROUNDING;
    latest[end] = limit;
    for (node = this.prev[end]!; node !== start; node = this.prev[node]!) {
      limit = this.lastBeginAt(node, day, limit - leg[node]! - service[node]!);
      latest[node] = limit;
    }
    latest[start] = limit - leg[start]!;

    // An unused vehicle stays where it is.
    if (this.count[vehicle] === 0) travel = 0;
    const crew = problem.crewOf[vehicle]!;
    if (crew >= 0) this.work[crew]! += travel + work - this.travel[vehicle]! - this.service[vehicle]!;
    this.demand[vehicle] = demand;
    this.travel[vehicle] = travel;
    this.service[vehicle] = work;
    this.pairing[vehicle] = pairing;
    return fits;
  }

  /** @param absent the stops that are left out, first `absentCount` of the array */
  cost(absent: Int32Array, absentCount: number): number {
    const { vehicles, crews, leftOutCost } = this.problem;
    let sum = 0;
    for (let v = 0; v < vehicles; v++) sum += this.travel[v]! + this.pairing[v]!;
    for (let crew = 0; crew < crews; crew++) sum += this.problem.workCost(crew, this.work[crew]!);
    for (let i = 0; i < absentCount; i++) sum += leftOutCost[absent[i]!]!;
    return sum;
  }

  toSolution(cost: number): RoutingSolution {
    const { stops, vehicles, service } = this.problem;
    const routes: RoutingSolution['routes'] = [];
    for (let vehicle = 0; vehicle < vehicles; vehicle++) {
      if (this.count[vehicle] === 0) continue;
      const [list, begins, latestBegins]: [number[], number[], number[]] = [[], [], []];
      for (let node = this.next[stops + vehicle]!; node < stops; node = this.next[node]!) {
        list.push(node);
        begins.push(this.leave[node]! - service[node]!);
        latestBegins.push(this.latest[node]!);
      }
      routes.push({ vehicle, stops: list, begins, latestBegins });
    }
    const leftOut = Array.from({ length: stops }, (_, stop) => stop).filter((stop) => this.vehicleOf[stop] === -1);
    return { routes, leftOut, cost, travel: this.travel.reduce((sum, way) => sum + way, 0) };
  }
}

type Parts<A> = [A, A, A, A, A, A, A, A, A];

function parts<A extends Int32Array | Float64Array>(whole: A, sizes: readonly number[]): Parts<A> {
  let from = 0;
  return sizes.map((size) => whole.subarray(from, (from += size)) as A) as Parts<A>;
}
