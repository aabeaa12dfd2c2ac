import { type LocalDate, daysBetween } from '@bleibe/calendar';
import type { RoutingProblem, StartWindow, Stop } from '../core/routing-problem';
import { type Role, needsInterpreter, personObstacle } from './hard-rules';
import { type Placement, ableWorkers, spanAt, withConfirmedTime } from './placement';
import type { PlanSettings, PlanWeights } from './plan-settings';
import { type Shift, beginWindows, shiftsOf } from './shifts';
import { type TravelMatrices, travelMatrices } from './travel-matrices';
import type { TravelMinutes } from './travel-times';
import type { Hours, PlanVisit, PlanWorker, Week } from './week';

/** What a plan made before asks of the new one. */
export interface Precedent {
  /** Stays exactly where it is. */
  kept: ReadonlyMap<string, Placement>;
  /** May move, at a price. */
  preferred: ReadonlyMap<string, Placement>;
}

export const noPrecedent: Precedent = { kept: new Map(), preferred: new Map() };

/** A week as numbers, and what the numbers stand for. */
export interface CompiledWeek {
  problem: RoutingProblem;
  /** Vehicle by vehicle. */
  shifts: readonly Shift[];
  /** Stop by stop. */
  parts: readonly { visit: PlanVisit; role: Role }[];
}

/** What narrows a visit down: to a moment, to its workers in order, or to a preference. */
interface Bounds {
  visit: PlanVisit;
  windows: readonly Hours[];
  only: readonly string[] | null;
  preferred: Placement | null;
}

export function compileWeek(
  week: Week,
  settings: PlanSettings,
  travel: TravelMinutes,
  precedent: Precedent,
): CompiledWeek {
  const { weights } = settings;
  const workers = new Map(week.workers.map((worker) => [worker.id, worker]));
  const shifts = week.workers.flatMap(shiftsOf);
  const days = [...new Set(shifts.map(({ date }) => date))].sort();
  const matrices = travelMatrices(week, travel);

  const bounds = week.visits.map((visit) => boundsOf(visit, workers, precedent));
  const roles: readonly Role[] = ['lead', 'companion'];
  const parts = bounds.flatMap((bound) =>
    roles.slice(0, bound.visit.workersNeeded).map((role) => ({ ...bound, role })),
  );
  const stops = parts.map((part, index): Stop => {
    const { visit, only, role } = part;
    const stop: Stop = {
      place: matrices.placeOf(visit.cell),
      service: visit.minutes,
      demand: 0,
      windows: days.map((day) => startWindows(beginWindows({ ...visit, windows: part.windows }), day)),
      leftOutCost: (weights.leftOut * visit.priority) / visit.workersNeeded,
      fixed: only !== null,
    };
    if (visit.workersNeeded === 2) stop.partner = role === 'lead' ? index + 1 : index - 1;
    return stop;
  });

  const pairCost = new Float64Array(parts.length * shifts.length);
  parts.forEach((part, stop) => {
    const suits = new Map(week.workers.map((worker) => [worker.id, isSuitable(part, worker)]));
    shifts.forEach((shift, vehicle) => {
      const cost = suits.get(shift.worker.id) ? costOf(part, shift, weights) : Infinity;
      pairCost[stop * shifts.length + vehicle] = cost;
    });
  });

  return {
    shifts,
    parts,
    problem: {
      places: matrices.places,
      travel: matrices.travel,
      days: days.length,
      stops,
      vehicles: shifts.map((shift, index) => vehicleOf(shift, index, week, days, matrices)),
      crews: week.workers.map(({ mostMinutes, dueMinutes }) => ({
        mostWork: mostMinutes,
        dueWork: dueMinutes,
        overtimeCost: weights.overtimeMinute,
        spreadCost: weights.spread,
      })),
      pairCost,
    },
  };
}

function boundsOf(visit: PlanVisit, workers: ReadonlyMap<string, PlanWorker>, { kept, preferred }: Precedent): Bounds {
  const stays = kept.get(visit.id);
  if (stays) return { visit, windows: [spanAt(visit, stays)], only: stays.workers, preferred: null };
  const { appointment } = visit;
  const { windows } = withConfirmedTime(visit);
  if (!appointment) return { visit, windows, only: null, preferred: preferred.get(visit.id) ?? null };
  // Who was announced comes; only when that is impossible others may keep the appointment in their place.
  return { visit, windows, only: ableWorkers(visit, appointment, workers), preferred: appointment };
}

/** Windows of one day in ascending order, overlapping ones joined. */
function startWindows(windows: readonly Hours[], date: LocalDate): StartWindow[] {
  const joined: StartWindow[] = [];
  const ofDay = windows.filter((window) => window.date === date).toSorted((a, b) => a.from - b.from);
  for (const { from, until } of ofDay) {
    const last = joined.at(-1);
    if (last && from <= last.close) last.close = Math.max(last.close, until);
    else joined.push({ open: from, close: until });
  }
  return joined;
}

function isSuitable({ visit, role, only }: Bounds & { role: Role }, worker: PlanWorker): boolean {
  if (only && only[role === 'lead' ? 0 : 1] !== worker.id) return false;
  return personObstacle(visit, worker, role) === null;
}

/** Continuity, lateness and interpreter count once per visit, with the one who speaks. */
function costOf({ visit, role, preferred }: Bounds & { role: Role }, { worker, date }: Shift, weights: PlanWeights) {
  const stays = !preferred || (preferred.date === date && preferred.workers.includes(worker.id));
  const moved = stays ? 0 : weights.moved;
  const isPrimary = visit.primaryWorker === worker.id;
  // A known face as the second is worth something too.
  if (role === 'companion') return moved - (isPrimary ? weights.deputy : 0);

  const late = visit.dueOn ? Math.max(0, daysBetween(visit.dueOn, date)) * weights.dayLate : 0;
  const stranger = visit.deputy === worker.id ? weights.deputy : weights.otherWorker;
  const continuity = visit.primaryWorker === null || isPrimary ? 0 : stranger;
  return moved + late + continuity + (needsInterpreter(visit, worker) ? weights.withInterpreter : 0);
}

function vehicleOf(shift: Shift, index: number, week: Week, days: readonly string[], matrices: TravelMatrices) {
  const base = matrices.placeOf(shift.worker.base);
  return {
    start: base,
    end: base,
    from: shift.from,
    until: shift.until,
    capacity: 0,
    travel: matrices.kindOf(shift.worker.travelMode),
    day: days.indexOf(shift.date),
    crew: week.workers.indexOf(shift.worker),
    kind: index,
  };
}
