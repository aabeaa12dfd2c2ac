import type { SolomonInstance } from './read-solomon';

export type RouteViolation =
  | { code: 'too-many-vehicles'; vehicles: number; allowed: number }
  | { code: 'unknown-customer'; route: number; customer: number }
  | { code: 'served-twice'; customer: number }
  | { code: 'not-served'; customer: number }
  | { code: 'over-capacity'; route: number; demand: number; capacity: number }
  | { code: 'too-late'; route: number; customer: number; arrival: number; due: number };

/** Digits lost in adding up; far below anything an instance distinguishes. */
const ROUNDING = 1e-6;

/**
 * Drives all routes once more, from the published numbers alone and without any part of the solver.
 * @param routes customer numbers in the order of the visits, without the depot
 */
export function checkRoutes(instance: SolomonInstance, routes: readonly (readonly number[])[]) {
  const violations: RouteViolation[] = [];
  const [depot, ...others] = instance.customers;
  if (!depot) throw new RangeError(`${instance.name}: no depot`);
  const waiting = new Map(others.map((customer) => [customer.number, customer]));
  const known = new Map(waiting);
  let distance = 0;

  if (routes.length > instance.vehicles) {
    violations.push({ code: 'too-many-vehicles', vehicles: routes.length, allowed: instance.vehicles });
  }
  routes.forEach((numbers, route) => {
    let here = depot;
    let clock = depot.ready;
    let demand = 0;
    for (const number of numbers) {
      const customer = known.get(number);
      if (!customer) {
        violations.push({ code: 'unknown-customer', route, customer: number });
        continue;
      }
      if (!waiting.delete(number)) violations.push({ code: 'served-twice', customer: number });
      const way = Math.sqrt((customer.x - here.x) ** 2 + (customer.y - here.y) ** 2);
      distance += way;
      demand += customer.demand;
      const arrival = clock + way;
      if (arrival > customer.due + ROUNDING) {
        violations.push({ code: 'too-late', route, customer: number, arrival, due: customer.due });
      }
      clock = Math.max(arrival, customer.ready) + customer.service;
      here = customer;
    }
    const home = Math.sqrt((depot.x - here.x) ** 2 + (depot.y - here.y) ** 2);
    distance += home;
    if (clock + home > depot.due + ROUNDING) {
      violations.push({ code: 'too-late', route, customer: depot.number, arrival: clock + home, due: depot.due });
    }
    if (demand > instance.capacity) {
      violations.push({ code: 'over-capacity', route, demand, capacity: instance.capacity });
    }
  });
  for (const customer of waiting.keys()) violations.push({ code: 'not-served', customer });
  return { distance, violations };
}
