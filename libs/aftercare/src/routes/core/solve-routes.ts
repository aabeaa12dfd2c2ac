import { CompiledProblem } from './compiled-problem';
import { Insertion } from './insertion';
import { InsertionOrder } from './insertion-order';
import { Random } from './random';
import { RouteState } from './route-state';
import type { RoutingProblem, RoutingSolution } from './routing-problem';
import { Ruin } from './ruin';

export interface SearchLimits {
  seed: number;
  iterations: number;
  milliseconds?: number;
  now?: () => number;
}
export const tune = { hot: 10, cold: 0.1 };

export function solveRoutes(input: RoutingProblem, limits: SearchLimits): RoutingSolution & { iterations: number; looked: number } {
  const problem = new CompiledProblem(input);
  const random = new Random(limits.seed);
  const state = new RouteState(problem);
  const ruin = new Ruin(problem, state, random);
  const insertion = new Insertion(problem, state, random);
  const order = new InsertionOrder(problem, random);

  let absent = Int32Array.from({ length: problem.stops }, (_, i) => i);
  const recreate = (count: number): number => {
    order.arrange(absent, count);
    let left = 0;
    for (let i = 0; i < count; i++) {
      const stop = absent[i]!;
      if (state.vehicleOf[stop]! >= 0) continue;
      if (!insertion.insert(stop)) absent[left++] = stop;
    }
    return left;
  };
  let absentCount = recreate(problem.stops);
  const current = new RouteState(problem);
  const best = new RouteState(problem);
  current.copyFrom(state);
  best.copyFrom(state);
  let currentAbsent = absent.slice();
  let currentCount = absentCount;
  let currentCost = state.cost(absent, absentCount);
  let bestCost = currentCost;

  const startedAt = limits.now?.() ?? 0;
  const hot = tune.hot, cold = tune.cold;
  let temperature = hot;
  let iteration = 0;
  for (; iteration < limits.iterations; iteration++) {
    if (iteration % 64 === 0) {
      const elapsed = limits.now && limits.milliseconds ? (limits.now() - startedAt) / limits.milliseconds : 0;
      if (elapsed >= 1) break;
      temperature = hot * (cold / hot) ** Math.max(elapsed, iteration / limits.iterations);
    }
    absentCount = ruin.run(absent, currentCount);
    if (absentCount < 0) { state.copyFrom(current); absent.set(currentAbsent); continue; }
    absentCount = recreate(absentCount);
    const cost = state.cost(absent, absentCount);
    if (cost < currentCost - temperature * Math.log(random.next() || 1e-12)) {
      current.copyFrom(state);
      currentAbsent.set(absent);
      currentCount = absentCount;
      currentCost = cost;
      if (cost < bestCost - 1e-9) { bestCost = cost; best.copyFrom(state); }
    } else {
      state.copyFrom(current);
      absent.set(currentAbsent);
    }
  }
  return { ...best.toSolution(bestCost), iterations: iteration, looked: insertion.looked };
}
