import { Diary } from './diary';
import type { Precedent } from './compile-week';
import { type Placement, ableWorkers, isAllowedTime, withConfirmedTime } from './placement';
import { type PlanOptions, planWeek } from './plan-week';
import { usualSettings } from './plan-settings';
import type { PlanReason } from './reasons';
import { shiftsOf } from './shifts';
import { type TravelMinutes, travelBySpeed } from './travel-times';
import type { Appointment, Assignment, PlanVisit, Week, WeekPlan } from './week';
import { type WeekChanges, changedWeek } from './week-changes';

/** One visit that lies elsewhere than before; null is "in nobody's week". */
export interface PlanChange {
  visitId: string;
  before: Placement | null;
  after: Placement | null;
}

export interface Replanned {
  /** The week with the changes; an appointment that could not be kept is no appointment any more. */
  week: Week;
  plan: WeekPlan;
  /** By visit; empty when everything could stay. */
  changes: PlanChange[];
}

export type ReplanOptions = Omit<PlanOptions, 'precedent'>;

/**
 * The same plan, except where the changes make it impossible. What is left over then takes free places; an appointment
 * that nobody can keep goes to the same workers at the same hour of their first day after it (R23). Only when visits
 * would stay in nobody's week, visits without an appointment make room.
 */
export function replanWeek(
  previous: { week: Week; plan: WeekPlan },
  changes: WeekChanges,
  options: ReplanOptions,
): Replanned {
  const travel = options.travel ?? travelBySpeed(options.settings ?? usualSettings);
  let week = changedWeek(previous.week, changes);
  const before = placementsOf(previous.plan);
  const kept = keepable(week, before, travel);
  let plan = planWeek(week, { ...options, precedent: { kept, preferred: before } });

  const offers = offersAgain(week, plan);
  if (offers.size > 0) {
    const asOffered = withAppointments(week, offers);
    const settled = keepable(asOffered, placementsOf(plan), travel);
    plan = planWeek(asOffered, { ...options, precedent: { kept: settled, preferred: before } });
    const taken = new Set(plan.assignments.map(({ visitId }) => visitId));
    const cancelled = new Map([...offers.keys()].filter((id) => taken.has(id)).map((id) => [id, null]));
    plan = { ...plan, assignments: plan.assignments.map((one) => withOffer(one, cancelled.has(one.visitId), before)) };
    week = withAppointments(week, cancelled);
  }

  if (leftOut(week, plan) > 0) {
    const precedent = withRoomMade(week, placementsOf(plan), before);
    const roomier = planWeek(week, { ...options, precedent });
    if (leftOut(week, roomier) < leftOut(week, plan)) plan = roomier;
  }
  const after = placementsOf(plan);
  const assignments = plan.assignments.map((one) => ({ ...one, reasons: [...one.reasons, sinceBefore(one, before)] }));
  return { week, plan: { ...plan, assignments }, changes: differences(before, after) };
}

const placementsOf = ({ assignments }: WeekPlan): Map<string, Placement> =>
  new Map(assignments.map(({ visitId, workers, date, begin }) => [visitId, { workers, date, begin }]));

/** Placements that still keep all hard rules, together. Confirmed and urgent visits are asked first. */
function keepable(
  week: Week,
  placements: ReadonlyMap<string, Placement>,
  travel: TravelMinutes,
): Map<string, Placement> {
  const workers = new Map(week.workers.map((worker) => [worker.id, worker]));
  const shifts = week.workers.flatMap(shiftsOf);
  const diary = new Diary(travel);
  const kept = new Map<string, Placement>();
  const rank = (visit: PlanVisit) => (visit.appointment ? Infinity : visit.priority);
  for (const visit of week.visits.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))) {
    const placement = placements.get(visit.id);
    if (!placement || !isAllowedTime(withConfirmedTime(visit), placement.date, placement.begin)) continue;
    const { date, begin } = placement;
    const able = ableWorkers(visit, placement, workers);
    const places = able?.map((id) =>
      shifts.find((shift) => {
        const covers = shift.date === date && shift.from <= begin && begin + visit.minutes <= shift.until;
        return shift.worker.id === id && covers && diary.fits(shift, { visit, begin });
      }),
    );
    if (!able || !places) continue;
    const free = places.every((shift) => {
      if (!shift) return false;
      const longer = diary.workIn(shift, sorted([...diary.staysIn(shift), { visit, begin }])) - diary.workIn(shift);
      return diary.workOf(shift.worker, shifts) + longer <= shift.worker.mostMinutes;
    });
    if (!free) continue;
    for (const shift of places) if (shift) diary.add(shift, { visit, begin });
    kept.set(visit.id, { ...placement, workers: able });
  }
  return kept;
}

const sorted = <T extends { begin: number }>(stays: T[]) => stays.sort((a, b) => a.begin - b.begin);

/** For appointments that nobody can keep: the same workers and hour on their first day after it, inside the window. */
function offersAgain(week: Week, plan: WeekPlan): Map<string, Appointment> {
  const workers = new Map(week.workers.map((worker) => [worker.id, worker]));
  const days = [...new Set(week.workers.flatMap(shiftsOf).map(({ date }) => date))].sort();
  const unassigned = new Set(plan.unassigned.map(({ visitId }) => visitId));
  const offers = new Map<string, Appointment>();
  for (const visit of week.visits) {
    const { appointment } = visit;
    if (!appointment || !unassigned.has(visit.id)) continue;
    const later = days.filter((date) => date > appointment.date);
    const date = later.find((day) => ableWorkers(visit, { ...appointment, date: day }, workers) !== null);
    if (date && isAllowedTime(visit, date, appointment.begin)) offers.set(visit.id, { ...appointment, date });
  }
  return offers;
}

const withAppointments = (week: Week, appointments: ReadonlyMap<string, Appointment | null>): Week => ({
  ...week,
  visits: week.visits.map((visit) => {
    const appointment = appointments.get(visit.id);
    return appointment === undefined ? visit : { ...visit, appointment };
  }),
});

function withOffer(one: Assignment, offered: boolean, before: ReadonlyMap<string, Placement>): Assignment {
  if (!offered) return one;
  const fromDate = before.get(one.visitId)?.date ?? one.date;
  const moved: PlanReason = { code: 'appointment-moved', values: { fromDate, date: one.date, begin: one.begin } };
  return { ...one, reasons: one.reasons.map((reason) => (reason.code === 'appointment-kept' ? moved : reason)) };
}

/** Appointments stay; all others may move, back to where they were before at the lowest price. */
function withRoomMade(
  week: Week,
  placements: ReadonlyMap<string, Placement>,
  before: ReadonlyMap<string, Placement>,
): Precedent {
  const confirmed = new Set(week.visits.filter(({ appointment }) => appointment).map(({ id }) => id));
  const kept = new Map([...placements].filter(([id]) => confirmed.has(id)));
  return { kept, preferred: new Map([...placements, ...before]) };
}

function leftOut({ visits }: Week, { unassigned }: WeekPlan): number {
  const priorities = new Map(visits.map(({ id, priority }) => [id, priority]));
  return unassigned.reduce((sum, { visitId }) => sum + (priorities.get(visitId) ?? 0), 0);
}

const isSame = (a: Placement, b: Placement) =>
  a.date === b.date && a.begin === b.begin && a.workers.toSorted().join(' ') === b.workers.toSorted().join(' ');

function sinceBefore({ visitId, ...placement }: Assignment, before: ReadonlyMap<string, Placement>): PlanReason {
  const old = before.get(visitId);
  if (!old) return { code: 'newly-placed', values: {} };
  if (isSame(old, placement)) return { code: 'unchanged', values: {} };
  return { code: 'changed-from', values: { workers: old.workers.join(' '), date: old.date, begin: old.begin } };
}

function differences(before: ReadonlyMap<string, Placement>, after: ReadonlyMap<string, Placement>): PlanChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((visitId) => {
    const [old, now] = [before.get(visitId) ?? null, after.get(visitId) ?? null];
    return old && now && isSame(old, now) ? [] : [{ visitId, before: old, after: now }];
  });
}
