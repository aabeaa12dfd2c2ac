import type { TravelMinutes } from './travel-times';
import type { Assignment, PlanVisit, PlanWorker, Week, WeekPlan } from './week';

export type WeekViolationCode =
  | 'unknown-visit'
  | 'unknown-worker'
  | 'visit-twice'
  | 'visit-forgotten'
  | 'wrong-number-of-workers'
  | 'wrong-duration'
  | 'outside-window'
  | 'appointment-not-kept'
  | 'gender-wish-ignored'
  | 'area-ban-ignored'
  | 'language-missing'
  | 'skill-missing'
  | 'worker-absent'
  | 'outside-hours'
  | 'no-time-for-the-way'
  | 'too-much-work';

export interface WeekViolation {
  code: WeekViolationCode;
  visitId: string | null;
  workerId: string | null;
}

/** Follows a plan through the week, from the facts alone and without any part of the planner. */
export function checkWeek(
  week: Week,
  plan: Pick<WeekPlan, 'assignments' | 'unassigned'>,
  travel: TravelMinutes,
): WeekViolation[] {
  const found: WeekViolation[] = [];
  const say = (code: WeekViolationCode, visitId: string | null, workerId: string | null = null) =>
    void found.push({ code, visitId, workerId });

  const named = [...plan.assignments, ...plan.unassigned].map(({ visitId }) => visitId);
  for (const { id } of week.visits) {
    const times = named.filter((visitId) => visitId === id).length;
    if (times === 0) say('visit-forgotten', id);
    if (times > 1) say('visit-twice', id);
  }
  for (const id of named) if (!week.visits.some((visit) => visit.id === id)) say('unknown-visit', id);

  for (const assignment of plan.assignments) {
    const visit = week.visits.find(({ id }) => id === assignment.visitId);
    if (visit) checkVisit(visit, assignment, week, say);
  }
  for (const worker of week.workers) checkWorker(worker, week, plan.assignments, travel, say);
  return found;
}

type Say = (code: WeekViolationCode, visitId: string | null, workerId?: string | null) => void;

function checkVisit(visit: PlanVisit, { workers: ids, date, begin, end }: Assignment, week: Week, say: Say): void {
  const { id, appointment } = visit;
  if (ids.length !== visit.workersNeeded || new Set(ids).size !== ids.length) say('wrong-number-of-workers', id);
  if (end - begin !== visit.minutes) say('wrong-duration', id);
  if (appointment) {
    if (appointment.date !== date || appointment.begin !== begin) say('appointment-not-kept', id);
  } else if (!visit.windows.some((w) => w.date === date && w.from <= begin && end <= w.until)) {
    say('outside-window', id);
  }
  ids.forEach((workerId, position) => {
    const worker = week.workers.find((one) => one.id === workerId);
    if (!worker) return say('unknown-worker', id, workerId);
    if (visit.genderWish !== null && worker.gender !== visit.genderWish) say('gender-wish-ignored', id, workerId);
    const banned = visit.area === null ? worker.areaBans.length > 0 : worker.areaBans.includes(visit.area);
    if (banned) say('area-ban-ignored', id, workerId);
    if (worker.absences.some(({ from, to }) => date >= from && date <= to)) say('worker-absent', id, workerId);
    if (!worker.hours.some((h) => h.date === date && h.from <= begin && end <= h.until))
      say('outside-hours', id, workerId);
    if (position > 0) return;
    const { languages } = visit;
    const speaks = languages?.some((language) => worker.languages.includes(language)) ?? false;
    const none = languages?.length === 0;
    if (languages === null || !(speaks || none || visit.interpreterAccepted)) say('language-missing', id, workerId);
    if (visit.skills.some((skill) => !worker.skills.includes(skill))) say('skill-missing', id, workerId);
  });
}

function checkWorker(
  worker: PlanWorker,
  week: Week,
  assignments: readonly Assignment[],
  travel: TravelMinutes,
  say: Say,
): void {
  const own = assignments.filter(({ workers }) => workers.includes(worker.id));
  const cellOf = (visitId: string) => week.visits.find(({ id }) => id === visitId)?.cell ?? worker.base;
  let work = 0;
  for (const { date, from, until } of worker.hours) {
    const stays = own.filter((one) => one.date === date && from <= one.begin && one.begin < until);
    stays.sort((a, b) => a.begin - b.begin);
    let free = from;
    let here = worker.base;
    for (const { visitId, begin, end } of stays) {
      const there = cellOf(visitId);
      const way = travel(worker.travelMode, here, there);
      if (free + way > begin) say('no-time-for-the-way', visitId, worker.id);
      work += way + (end - begin);
      free = end;
      here = there;
    }
    if (stays.length === 0) continue;
    const wayBack = travel(worker.travelMode, here, worker.base);
    if (free + wayBack > until) say('no-time-for-the-way', null, worker.id);
    work += wayBack;
  }
  if (work > worker.mostMinutes) say('too-much-work', null, worker.id);
}
