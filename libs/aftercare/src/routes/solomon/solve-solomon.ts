import type { SearchLimits } from '../core/search-limits';
import { type SolvedRoutes, solveRoutes } from '../core/solve-routes';
import { checkRoutes } from './check-routes';
import { type SolomonInstance, solomonProblem } from './read-solomon';

export interface SolvedSolomon {
  /** Customer numbers in order, without the depot. */
  routes: number[][];
  /** Distance and violations as the independent checker finds them. */
  distance: number;
  violations: ReturnType<typeof checkRoutes>['violations'];
  endedBy: SolvedRoutes['endedBy'];
}

/**
 * Places looked at per second of the limit: less than most machines manage, so that there the result does not depend on
 * the clock. What the rest of the time would still find is little.
 */
const EFFORT_PER_SECOND = 45_000_000;

export function solveSolomon(
  instance: SolomonInstance,
  { seed, seconds, now }: { seed: number; seconds: number; now: () => number },
): SolvedSolomon {
  const limits: SearchLimits = {
    seed,
    effort: seconds * EFFORT_PER_SECOND,
    time: { milliseconds: seconds * 1000, now },
  };
  const solution = solveRoutes(solomonProblem(instance), limits);
  const [, ...customers] = instance.customers.map(({ number }) => number);
  const routes = solution.routes.map(({ stops }) => stops.flatMap((stop) => customers[stop] ?? []));
  return { routes, ...checkRoutes(instance, routes), endedBy: solution.endedBy };
}
