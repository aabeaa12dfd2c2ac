import type { RoutingProblem } from '../core/routing-problem';

export interface SolomonCustomer {
  number: number;
  x: number;
  y: number;
  demand: number;
  ready: number;
  due: number;
  service: number;
}

/** An instance as published: the first customer is the depot. */
export interface SolomonInstance {
  name: string;
  vehicles: number;
  capacity: number;
  customers: SolomonCustomer[];
}

/**
 * Reads the text format: name, number and capacity of vehicles, then seven numbers per customer.
 * @throws RangeError naming what is wrong
 */
export function readSolomon(text: string): SolomonInstance {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const name = lines.find((line) => line !== '') ?? '';
  const rows = lines
    .filter((line) => /^[-\d.+e\s]+$/i.test(line) && /\d/.test(line))
    .map((line) => line.split(/\s+/).map(Number));
  const [fleet, ...customerRows] = rows.filter((row, i) => i > 0 || row.length === 2);
  const [vehicles, capacity] = fleet ?? [];
  if (fleet?.length !== 2 || !vehicles || !capacity)
    throw new RangeError(`${name}: no line with vehicles and capacity`);
  const customers = customerRows.map((row) => {
    const [number, x, y, demand, ready, due, service] = row;
    if (row.length !== 7 || row.some((value) => !Number.isFinite(value))) {
      throw new RangeError(`${name}: a customer has seven numbers, not "${row.join(' ')}"`);
    }
    return { number, x, y, demand, ready, due, service } as SolomonCustomer;
  });
  if (customers.length < 2) throw new RangeError(`${name}: no customers`);
  return { name, vehicles, capacity, customers };
}

/** As a routing problem: time and cost are the straight distance, unrounded. Stop i is customer i + 1 of the list. */
export function solomonProblem({ vehicles, capacity, customers }: SolomonInstance): RoutingProblem {
  const travel = Float64Array.from(customers.flatMap((a) => customers.map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
  const [depot, ...others] = customers;
  // More than any way through all customers, so that none is left out to save distance.
  const leftOutCost = 1 + 2 * travel.reduce((sum, way) => sum + way, 0);
  return {
    places: customers.length,
    travel: [travel],
    days: 1,
    stops: others.map(({ demand, ready, due, service }, i) => ({
      place: i + 1,
      service,
      demand,
      windows: [[{ open: ready, close: due }]],
      leftOutCost,
    })),
    vehicles: Array.from({ length: vehicles }, () => ({
      start: 0,
      end: 0,
      from: depot?.ready ?? 0,
      until: depot?.due ?? 0,
      capacity,
      travel: 0,
      day: 0,
      crew: -1,
      kind: 0,
    })),
    crews: [],
  };
}
