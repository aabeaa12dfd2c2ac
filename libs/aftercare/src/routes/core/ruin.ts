import type { CompiledProblem } from './compiled-problem';
import type { Random } from './random';
import type { RouteState } from './route-state';

const MEAN_REMOVED = 10;
const LONGEST_STRING = 10;
/** How often a string keeps some stops in its middle, and how often one more of them. */
const SPLIT_SHARE = 0.5;
const SPLIT_GROWS = 0.5;

/**
 * Takes neighbouring pieces out of neighbouring routes: gaps that lie side by side in space are what lets stops move
 * between routes (after Christiaens and Vanden Berghe, Slack Induction by String Removals, 2020).
 */
export class Ruin {
  private readonly touched: Int32Array;
  private touchedCount = 0;
  /** Per vehicle the last ruin that took something out of it. */
  private readonly ruinedIn: Int32Array;
  private round = 0;
  private readonly tour: Int32Array;
  private readonly movable: Int32Array;

  constructor(
    private readonly problem: CompiledProblem,
    private readonly state: RouteState,
    private readonly random: Random,
  ) {
    this.touched = new Int32Array(problem.vehicles);
    this.ruinedIn = new Int32Array(problem.vehicles);
    this.tour = new Int32Array(problem.stops);
    this.movable = Int32Array.from({ length: problem.stops }, (_, stop) => stop).filter((stop) => !problem.fixed[stop]);
  }

  /** Appends what it takes out to `absent` and returns the new count; -1 when a route cannot be driven any more. */
  run(absent: Int32Array, absentCount: number): number {
    const { problem, state, random } = this;
    const present = problem.stops - absentCount;
    if (present === 0 || this.movable.length === 0) return absentCount;
    this.round++;
    this.touchedCount = 0;

    const used = this.usedVehicles();
    const longest = Math.min(LONGEST_STRING, present / used);
    const mostStrings = (4 * MEAN_REMOVED) / (1 + longest) - 1;
    const strings = Math.floor(random.next() * mostStrings + 1);
    let taken = 0;
    let count = absentCount;
    const around = problem.nearest[this.movable[random.below(this.movable.length)]!]!;
    for (let i = 0; i < around.length && taken < strings; i++) {
      const stop = around[i]!;
      const vehicle = state.vehicleOf[stop]!;
      if (vehicle < 0 || this.ruinedIn[vehicle] === this.round) continue;
      const most = Math.min(longest, state.count[vehicle]!);
      const length = Math.floor(random.next() * most + 1);
      count = this.takeString(vehicle, stop, Math.min(length, state.count[vehicle]!), absent, count);
      this.ruinedIn[vehicle] = this.round;
      taken++;
    }
    let fits = true;
    for (let i = 0; i < this.touchedCount; i++) fits = state.refresh(this.touched[i]!) && fits;
    return fits ? count : -1;
  }

  private usedVehicles(): number {
    let used = 0;
    for (let v = 0; v < this.problem.vehicles; v++) if (this.state.count[v]! > 0) used++;
    return used;
  }

  /** Takes `length` stops around `stop` out of its route; sometimes some between them stay. */
  private takeString(vehicle: number, stop: number, length: number, absent: Int32Array, absentCount: number): number {
    const { problem, state, random, tour } = this;
    let size = 0;
    let position = 0;
    for (let node = state.next[problem.stops + vehicle]!; node < problem.stops; node = state.next[node]!) {
      if (node === stop) position = size;
      tour[size++] = node;
    }
    let kept = 0;
    if (length > 1 && length < size && random.next() < SPLIT_SHARE) {
      kept = 1;
      while (length + kept < size && random.next() < SPLIT_GROWS) kept++;
    }
    const span = length + kept;
    const lowest = Math.max(0, position - span + 1);
    const from = lowest + random.below(Math.min(position, size - span) - lowest + 1);
    const keptFrom = kept > 0 ? from + 1 + random.below(length - 1) : from;
    let count = absentCount;
    for (let i = from; i < from + span; i++) {
      if (kept > 0 && i >= keptFrom && i < keptFrom + kept) continue;
      count = this.takeOut(tour[i]!, absent, count);
    }
    return count;
  }

  /** A stop never leaves without its partner. */
  private takeOut(stop: number, absent: Int32Array, absentCount: number): number {
    const { problem, state } = this;
    if (state.vehicleOf[stop]! < 0 || problem.fixed[stop] === 1) return absentCount;
    let count = absentCount;
    absent[count++] = stop;
    this.touch(state.vehicleOf[stop]!);
    state.unlink(stop);
    const partner = problem.partner[stop]!;
    return partner < 0 ? count : this.takeOut(partner, absent, count);
  }

  private touch(vehicle: number): void {
    for (let i = 0; i < this.touchedCount; i++) if (this.touched[i] === vehicle) return;
    this.touched[this.touchedCount++] = vehicle;
  }
}
