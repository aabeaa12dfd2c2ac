import fc from 'fast-check';
import { checkRoutes } from '../solomon/check-routes';
import { type SolomonInstance, solomonProblem } from '../solomon/read-solomon';
import { solveRoutes } from './solve-routes';

const EFFORT = 60_000;

/** Small instances in which every customer can be reached alone, but not all by few vehicles. */
const instances = (most: number): fc.Arbitrary<SolomonInstance> => {
  const customer = fc.record({
    x: fc.integer({ min: 0, max: 40 }),
    y: fc.integer({ min: 0, max: 40 }),
    demand: fc.integer({ min: 0, max: 10 }),
    ready: fc.integer({ min: 0, max: 200 }),
    width: fc.integer({ min: 0, max: 120 }),
    service: fc.integer({ min: 0, max: 20 }),
  });
  return fc.record({
    name: fc.constant('small'),
    vehicles: fc.integer({ min: 1, max: 5 }),
    capacity: fc.integer({ min: 10, max: 40 }),
    customers: fc
      .array(customer, { minLength: 1, maxLength: most })
      .map((list) => [
        { number: 0, x: 20, y: 20, demand: 0, ready: 0, due: 400, service: 0 },
        ...list.map(({ width, ...about }, i) => ({ ...about, number: i + 1, due: about.ready + width })),
      ]),
  });
};

const numbers = (routes: { stops: number[] }[]) => routes.map(({ stops }) => stops.map((stop) => stop + 1));

/** Least distance over all orders and all cuts into routes, all customers served; Infinity when that is impossible. */
function leastDistance(instance: SolomonInstance): number {
  let least = Infinity;
  const all = instance.customers.slice(1).map(({ number }) => number);
  const extend = (routes: number[][], left: number[]): void => {
    const { distance, violations } = checkRoutes(instance, routes);
    if (violations.some(({ code }) => code !== 'not-served')) return;
    if (left.length === 0) least = Math.min(least, distance);
    for (const next of left) {
      const rest = left.filter((number) => number !== next);
      const last = routes.at(-1);
      if (last) extend([...routes.slice(0, -1), [...last, next]], rest);
      extend([...routes, [next]], rest);
    }
  };
  extend([], all);
  return least;
}

describe('routes', () => {
  it('never come too late, never carry too much and never visit twice', () => {
    fc.assert(
      fc.property(instances(14), fc.nat(1000), (instance, seed) => {
        const solution = solveRoutes(solomonProblem(instance), { seed, effort: EFFORT });
        const { violations } = checkRoutes(instance, numbers(solution.routes));
        const leftOut = violations.flatMap((v) => (v.code === 'not-served' ? v.customer - 1 : []));
        expect(violations.filter(({ code }) => code !== 'not-served')).toEqual([]);
        expect(leftOut.sort((a, b) => a - b)).toEqual(solution.leftOut);
      }),
      { numRuns: 60 },
    );
  });

  it('are the shortest ones where all of them can be counted', () => {
    fc.assert(
      fc.property(instances(5), (instance) => {
        const least = leastDistance(instance);
        const solution = solveRoutes(solomonProblem(instance), { seed: 1, effort: EFFORT });
        if (least === Infinity) expect(solution.leftOut).not.toEqual([]);
        else expect([solution.leftOut, solution.travel]).toEqual([[], expect.closeTo(least, 6)]);
      }),
      { numRuns: 40 },
    );
  });

  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(instances(14), fc.nat(1000), (instance, seed) => {
        const solve = () => solveRoutes(solomonProblem(instance), { seed, effort: EFFORT });
        expect(solve()).toEqual(solve());
      }),
      { numRuns: 20 },
    );
  });

  it('stay the same under a clock that leaves enough time, and say so when it does not', () => {
    const [instance] = fc.sample(instances(14), { numRuns: 1, seed: 3 });
    const solve = (milliseconds: number, perLook: number) => {
      let time = 0;
      const clock = { milliseconds, now: () => (time += perLook) };
      return solveRoutes(solomonProblem(instance!), { seed: 1, effort: EFFORT, time: clock });
    };
    expect(solve(1e9, 1)).toEqual(solve(1e9, 2));
    expect(solve(1e9, 1).endedBy).toBe('effort');
    expect(solve(10, 9).endedBy).toBe('time');
  });

  it('stay open to all that is left when one stop is dropped', () => {
    fc.assert(
      fc.property(instances(14), fc.nat(20), (instance, which) => {
        const { routes } = solveRoutes(solomonProblem(instance), { seed: 1, effort: EFFORT });
        const visited = numbers(routes);
        const dropped = visited.flat()[which % Math.max(1, visited.flat().length)];
        const rest = visited.map((route) => route.filter((number) => number !== dropped));
        const { violations } = checkRoutes(instance, rest);
        expect(violations.filter(({ code }) => code !== 'not-served')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
