import type { CompiledProblem } from './compiled-problem';
import { Insertion } from './insertion';
import { InsertionOrder } from './insertion-order';
import { Random } from './random';
import { RouteState } from './route-state';
import { Ruin } from './ruin';

/** Routes together with the stops that are in none, the first `absentCount` of `absent`. */
class Snapshot {
  readonly routes: RouteState;
  readonly absent: Int32Array;
  absentCount = 0;
  cost = Infinity;

  constructor(problem: CompiledProblem) {
    this.routes = new RouteState(problem);
    this.absent = new Int32Array(problem.stops);
  }

  copyFrom(other: Snapshot): void {
    this.routes.copyFrom(other.routes);
    this.absent.set(other.absent);
    this.absentCount = other.absentCount;
    this.cost = other.cost;
  }
}

/** One search: the routes that are being changed, the accepted ones they were made from, and the best ones so far. */
export class Search {
  readonly best: Snapshot;
  private readonly trial: Snapshot;
  private readonly accepted: Snapshot;
  private readonly random: Random;
  private readonly ruin: Ruin;
  private readonly insertion: Insertion;
  private readonly order: InsertionOrder;
  private rounds = 0;

  constructor(
    private readonly problem: CompiledProblem,
    seed: number,
  ) {
    this.random = new Random(seed);
    this.best = new Snapshot(problem);
    this.trial = new Snapshot(problem);
    this.accepted = new Snapshot(problem);
    this.ruin = new Ruin(problem, this.trial.routes, this.random);
    this.insertion = new Insertion(problem, this.trial.routes, this.random);
    this.order = new InsertionOrder(problem, this.random);
  }

  /** Grows with the work done, whatever the machine; a round that moves nothing has still copied all routes. */
  get effort(): number {
    return this.insertion.looked + this.rounds * this.problem.nodes;
  }

  /** Fixed stops take their places first, all others then compete for what is left. */
  construct(): void {
    const { trial } = this;
    const all = Array.from({ length: this.problem.stops }, (_, stop) => stop);
    const isFixed = (stop: number) => this.problem.fixed[stop] === 1;
    for (const some of [all.filter(isFixed), all.filter((stop) => !isFixed(stop))]) {
      trial.absent.set(some, trial.absentCount);
      trial.absentCount += some.length;
      this.recreate();
    }
    this.accepted.copyFrom(trial);
    this.best.copyFrom(trial);
  }

  /** Takes some stops out, puts them back elsewhere, and keeps that when it costs less, or by chance not much more. */
  improve(temperature: number): void {
    const { trial, accepted, best } = this;
    this.rounds++;
    trial.absentCount = this.ruin.run(trial.absent, trial.absentCount);
    if (trial.absentCount < 0) {
      trial.copyFrom(accepted);
      return;
    }
    this.recreate();
    const tolerated = -temperature * Math.log(1 - this.random.next());
    if (trial.cost >= accepted.cost + tolerated) {
      trial.copyFrom(accepted);
      return;
    }
    accepted.copyFrom(trial);
    if (trial.cost < best.cost - 1e-9) best.copyFrom(trial);
  }

  private recreate(): void {
    const { trial } = this;
    this.order.arrange(trial.absent, trial.absentCount);
    let left = 0;
    for (let i = 0; i < trial.absentCount; i++) {
      const stop = trial.absent[i]!;
      // Its partner may have brought it along already.
      if (trial.routes.vehicleOf[stop]! >= 0) continue;
      if (!this.insertion.insert(stop)) trial.absent[left++] = stop;
    }
    trial.absentCount = left;
    trial.cost = trial.routes.cost(trial.absent, left);
  }
}
