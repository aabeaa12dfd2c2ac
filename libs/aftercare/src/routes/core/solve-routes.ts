import { CompiledProblem } from './compiled-problem';
import type { RoutingProblem, RoutingSolution } from './routing-problem';
import { Search } from './search';
import { Progress, type SearchLimits } from './search-limits';

/**
 * How much more a change may cost, as a share of the mean travel per stop: much at first, so that the search leaves
 * the neighbourhood of the first routes, little at the end. Chosen by trial on Solomon's instances.
 */
const HOT = 1;
const COLD = 0.08;
const ROUNDS_BETWEEN_LOOKS = 32;

export interface SolvedRoutes extends RoutingSolution {
  /** What ended the search; a result that time ended may be another one on another machine. */
  endedBy: 'effort' | 'time';
}

/**
 * Routes of low cost: cheapest insertion, then a large-neighbourhood search under simulated annealing. One thread.
 * All routes keep all windows, capacities and hours; what fits nowhere is left out.
 */
export function solveRoutes(input: RoutingProblem, limits: SearchLimits): SolvedRoutes {
  const progress = new Progress(limits);
  const problem = new CompiledProblem(input);
  const search = new Search(problem, limits.seed);
  search.construct();

  const { routes } = search.best;
  const travel = routes.travel.reduce((sum, way) => sum + way, 0);
  const perStop = travel / Math.max(1, problem.stops);
  const somethingMoves = problem.fixed.some((fixed) => fixed === 0);
  let { share, endedBy } = somethingMoves ? progress.at(search.effort) : { share: 1, endedBy: 'effort' as const };
  while (!endedBy) {
    const temperature = perStop * HOT * (COLD / HOT) ** share;
    for (let i = 0; i < ROUNDS_BETWEEN_LOOKS; i++) search.improve(temperature);
    ({ share, endedBy } = progress.at(search.effort));
  }
  return { ...routes.toSolution(search.best.cost), endedBy };
}
