import type { RoutingProblem } from './routing-problem';

const NEAREST_KEPT = 200;

/** The problem in typed arrays. Nodes are stops first, then the starts of all vehicles, then their ends. */
export class CompiledProblem {
  readonly stops: number;
  readonly vehicles: number;
  readonly nodes: number;
  readonly crews: number;
  readonly days: number;
  readonly places: number;

  readonly place: Int32Array;
  readonly service: Float64Array;
  readonly demand: Float64Array;
  readonly leftOutCost: Float64Array;
  /** -1 without a partner. */
  readonly partner: Int32Array;
  readonly fixed: Uint8Array;

  /** Windows of a stop on a day lie at [firstWindow[k], firstWindow[k + 1]) with k = stop * days + day. */
  readonly firstWindow: Int32Array;
  readonly open: Float64Array;
  readonly close: Float64Array;
  /** Sums over all days, by which stops are ordered before they are put back. */
  readonly windowLength: Float64Array;
  readonly earliestOpen: Float64Array;
  readonly latestClose: Float64Array;
  readonly fromDepot: Float64Array;

  readonly from: Float64Array;
  readonly until: Float64Array;
  readonly capacity: Float64Array;
  readonly travelKind: Int32Array;
  readonly dayOf: Int32Array;
  readonly crewOf: Int32Array;
  readonly kindOf: Int32Array;
  readonly kinds: number;

  readonly mostWork: Float64Array;
  readonly dueWork: Float64Array;
  readonly overtimeCost: Float64Array;
  readonly spreadCost: Float64Array;

  readonly pairCost: Float64Array | null;
  readonly travel: readonly Float64Array[];
  /** Travel by target place, so that all ways to one stop lie side by side in memory. */
  readonly travelTo: readonly Float64Array[];
  /** The nearest stops of each stop, itself first. */
  readonly nearest: Int32Array[];

  constructor(problem: RoutingProblem) {
    const { stops, vehicles, crews, days, places, travel } = problem;
    this.stops = stops.length;
    this.vehicles = vehicles.length;
    this.nodes = stops.length + 2 * vehicles.length;
    this.crews = crews.length;
    this.days = days;
    this.places = places;

    const ends = [...vehicles.map(({ start }) => start), ...vehicles.map(({ end }) => end)];
    this.place = Int32Array.from([...stops.map(({ place }) => place), ...ends]);
    this.service = new Float64Array(this.nodes);
    this.service.set(stops.map(({ service }) => service));
    this.demand = Float64Array.from(stops, ({ demand }) => demand);
    this.leftOutCost = Float64Array.from(stops, ({ leftOutCost }) => leftOutCost);
    this.partner = Int32Array.from(stops, ({ partner }) => partner ?? -1);

    this.fixed = Uint8Array.from(stops, ({ fixed }) => (fixed ? 1 : 0));

    const windows = stops.flatMap((stop) => Array.from({ length: days }, (_, day) => stop.windows[day] ?? []));
    this.firstWindow = new Int32Array(windows.length + 1);
    windows.forEach((list, k) => (this.firstWindow[k + 1] = this.firstWindow[k]! + list.length));
    this.open = Float64Array.from(windows.flat(), ({ open }) => open);
    this.close = Float64Array.from(windows.flat(), ({ close }) => close);
    const all = stops.map((stop) => stop.windows.flat());
    this.windowLength = Float64Array.from(all, (list) => list.reduce((sum, w) => sum + w.close - w.open, 0));
    this.earliestOpen = Float64Array.from(all, (list) => Math.min(...list.map(({ open }) => open)));
    this.latestClose = Float64Array.from(all, (list) => Math.max(...list.map(({ close }) => close)));

    this.from = Float64Array.from(vehicles, ({ from }) => from);
    this.until = Float64Array.from(vehicles, ({ until }) => until);
    this.capacity = Float64Array.from(vehicles, ({ capacity }) => capacity);
    this.travelKind = Int32Array.from(vehicles, (vehicle) => vehicle.travel);
    this.dayOf = Int32Array.from(vehicles, ({ day }) => day);
    this.crewOf = Int32Array.from(vehicles, ({ crew }) => crew);
    this.kindOf = Int32Array.from(vehicles, ({ kind }) => kind);
    this.kinds = vehicles.reduce((most, { kind }) => Math.max(most, kind + 1), 0);

    this.mostWork = Float64Array.from(crews, ({ mostWork }) => mostWork);
    this.dueWork = Float64Array.from(crews, ({ dueWork }) => dueWork);
    this.overtimeCost = Float64Array.from(crews, ({ overtimeCost }) => overtimeCost);
    this.spreadCost = Float64Array.from(crews, ({ spreadCost }) => spreadCost);

    this.pairCost = problem.pairCost ?? null;
    this.travel = travel;
    this.travelTo = travel.map((matrix) => transposed(matrix, places));
    this.nearest = this.findNearest();
    const depot = this.place[this.stops] ?? 0;
    this.fromDepot = Float64Array.from(stops, ({ place }) => travel[0]?.[depot * places + place] ?? 0);
  }

  /** Cost of the hours of a crew. */
  workCost(crew: number, work: number): number {
    const due = this.dueWork[crew]!;
    const overtime = work > due ? (work - due) * this.overtimeCost[crew]! : 0;
    const share = due > 0 ? work / due : 0;
    return overtime + this.spreadCost[crew]! * share * share;
  }

  private findNearest(): Int32Array[] {
    const matrix = this.travel[0];
    if (!matrix) return [];
    const order = Int32Array.from({ length: this.stops }, (_, stop) => stop);
    return Array.from(order, (stop) => {
      const row = this.place[stop]! * this.places;
      const distance = (other: number) => (other === stop ? -1 : matrix[row + this.place[other]!]!);
      return order
        .slice()
        .sort((a, b) => distance(a) - distance(b) || a - b)
        .slice(0, NEAREST_KEPT);
    });
  }
}

function transposed(matrix: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) result[b * size + a] = matrix[a * size + b]!;
  return result;
}
