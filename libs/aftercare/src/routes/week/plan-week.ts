import type { RoutingSolution } from '../core/routing-problem';
import type { SearchLimits } from '../core/search-limits';
import { solveRoutes } from '../core/solve-routes';
import { type CompiledWeek, type Precedent, compileWeek, noPrecedent } from './compile-week';
import { Diary } from './diary';
import { reasonsFor, whyUnassigned } from './explain-plan';
import { isAllowedTime, withConfirmedTime } from './placement';
import { type PlanSettings, usualSettings } from './plan-settings';
import { type TravelMinutes, travelBySpeed } from './travel-times';
import type { Assignment, PlanVisit, PlanWorker, Tour, Week, WeekPlan } from './week';

export interface PlanOptions {
  /** The same seed gives the same plan. */
  seed: number;
  /** Ends the search earlier; then the plan may depend on how fast the machine was. */
  time?: SearchLimits['time'];
  settings?: PlanSettings;
  travel?: TravelMinutes;
  precedent?: Precedent;
}

/** Enough that small weeks are solved exactly in practice, and 250 visits take a few seconds. */
const EFFORT_PER_VISIT = 100_000;
const LEAST_EFFORT = 200_000;

/**
 * Visits to workers and days, in order. Hard rules are kept always: who cannot be visited by them is unassigned, with
 * the reasons. Soft rules are weighed by the settings.
 * @throws RangeError when hours of a worker overlap
 */
export function planWeek(week: Week, options: PlanOptions): WeekPlan {
  const { settings = usualSettings, precedent = noPrecedent } = options;
  const travel = options.travel ?? travelBySpeed(settings);
  const compiled = compileWeek(week, settings, travel, precedent);
  const effort = Math.max(LEAST_EFFORT, week.visits.length * EFFORT_PER_VISIT);
  const solution = solveRoutes(compiled.problem, {
    seed: options.seed,
    effort,
    ...(options.time && { time: options.time }),
  });
  const placed = placedVisits(compiled, solution, precedent);
  return { ...toPlan(week, compiled, placed, travel), endedBy: solution.endedBy };
}

/** Where a visit came to lie, before it is explained. */
interface PlacedVisit {
  visit: PlanVisit;
  /** By role: the one who speaks, then the second. */
  workers: PlanWorker[];
  date: string;
  begin: number;
}

function placedVisits(compiled: CompiledWeek, solution: RoutingSolution, { preferred }: Precedent): PlacedVisit[] {
  const { shifts, parts, problem } = compiled;
  const placed = new Map<string, PlacedVisit>();
  for (const { vehicle, stops, begins, latestBegins } of solution.routes) {
    const shift = shifts[vehicle];
    const { start, travel: kind } = problem.vehicles[vehicle] ?? {};
    const ways = problem.travel[kind ?? -1];
    if (!shift || !ways || start === undefined) throw new Error('a route without its shift');
    let free = shift.from;
    let here = start;
    stops.forEach((stop, i) => {
      const part = parts[stop];
      const { place, service } = problem.stops[stop] ?? {};
      if (!part || place === undefined || service === undefined) throw new Error('a stop without its visit');
      const { visit, role } = part;
      const arrival = free + (ways[here * problem.places + place] ?? 0);
      const begin = beginNear(visit, shift.date, arrival, begins[i] ?? 0, latestBegins[i] ?? 0, preferred);
      const whole = placed.get(visit.id) ?? { visit, workers: [], date: shift.date, begin };
      whole.workers[role === 'lead' ? 0 : 1] = shift.worker;
      placed.set(visit.id, whole);
      free = begin + service;
      here = place;
    });
  }
  return [...placed.values()];
}

/** As early as possible; where the day leaves it free, at the time of the plan before. */
function beginNear(
  visit: PlanVisit,
  date: string,
  arrival: number,
  earliest: number,
  latest: number,
  preferred: Precedent['preferred'],
): number {
  // Two workers have agreed on one moment, and a later begin before this stop may have used up the earliest one.
  if (visit.workersNeeded === 2) return earliest;
  const wished = preferred.get(visit.id);
  const fits = wished && wished.date === date && arrival <= wished.begin && wished.begin <= latest;
  if (fits && isAllowedTime(withConfirmedTime(visit), date, wished.begin)) return wished.begin;
  if (arrival <= earliest) return earliest;
  let begin = arrival;
  while (!isAllowedTime(withConfirmedTime(visit), date, begin)) begin++;
  return begin;
}

function toPlan(week: Week, { shifts }: CompiledWeek, placed: readonly PlacedVisit[], travel: TravelMinutes) {
  const plain = placed.map(({ visit, workers, date, begin }): Assignment => ({
    visitId: visit.id,
    workers: workers.map(({ id }) => id),
    date,
    begin,
    end: begin + visit.minutes,
    reasons: [],
  }));
  const diary = Diary.of(week, plain, shifts, travel);
  const view = { week, shifts, diary };

  const tours = shifts.flatMap((shift): Tour[] => {
    const stays = diary.staysIn(shift);
    const [first, last] = [stays[0], stays.at(-1)];
    if (!first || !last) return [];
    const { id, base, travelMode } = shift.worker;
    return [
      {
        workerId: id,
        date: shift.date,
        leave: first.begin - travel(travelMode, base, first.visit.cell),
        back: last.begin + last.visit.minutes + travel(travelMode, last.visit.cell, base),
        travelMinutes: diary.travelIn(shift),
        visitIds: stays.map(({ visit }) => visit.id),
      },
    ];
  });

  const assignments = placed.map(({ visit, workers, date, begin }, i): Assignment => {
    const [lead, companion = null] = workers;
    const assignment = plain[i];
    if (!lead || !assignment) throw new Error('a visit without a worker');
    const way = wayTo(visit, lead, shifts, diary, travel);
    return { ...assignment, reasons: reasonsFor(visit, { lead, companion, date, begin, way }, view) };
  });
  assignments.sort((a, b) => a.date.localeCompare(b.date) || a.begin - b.begin || a.visitId.localeCompare(b.visitId));

  const assigned = new Set(placed.map(({ visit }) => visit.id));
  const unassigned = week.visits.filter(({ id }) => !assigned.has(id)).map((visit) => whyUnassigned(visit, view));
  return { assignments, unassigned, tours };
}

function wayTo(
  visit: PlanVisit,
  lead: PlanWorker,
  shifts: CompiledWeek['shifts'],
  diary: Diary,
  travel: TravelMinutes,
): number {
  for (const shift of shifts) {
    if (shift.worker.id !== lead.id) continue;
    const stays = diary.staysIn(shift);
    const position = stays.findIndex((stay) => stay.visit.id === visit.id);
    const before = position < 0 ? null : (stays[position - 1]?.visit.cell ?? lead.base);
    if (before) return travel(lead.travelMode, before, visit.cell);
  }
  return 0;
}
