import { daysBetween } from '@bleibe/calendar';
import type { Diary } from './diary';
import { type Role, needsInterpreter, personObstacle, sharedLanguage } from './hard-rules';
import { withConfirmedTime } from './placement';
import type { PlanReason } from './reasons';
import { type Shift, calendarObstacle } from './shifts';
import type { Obstacle, PlanVisit, PlanWorker, Unassigned, Week } from './week';

/** A finished plan, asked why it is as it is. */
export interface PlanView {
  week: Week;
  shifts: readonly Shift[];
  diary: Diary;
}

export interface Placed {
  lead: PlanWorker;
  companion: PlanWorker | null;
  date: string;
  begin: number;
  /** Minutes from the stop before. */
  way: number;
}

/** What stands between a visit and a worker in this plan, other visits staying where they are; null: only the cost. */
function obstacleTo(visit: PlanVisit, worker: PlanWorker, role: Role, { shifts, diary }: PlanView): PlanReason | null {
  const wanted = withConfirmedTime(visit);
  const known = personObstacle(visit, worker, role) ?? calendarObstacle(wanted, worker);
  if (known) return known;
  const { mostMinutes } = worker;
  if (diary.workOf(worker, shifts) + visit.minutes > mostMinutes)
    return { code: 'hours-used-up', values: { mostMinutes } };
  const own = shifts.filter((shift) => shift.worker.id === worker.id);
  return own.some((shift) => diary.freeBegins(shift, wanted).length > 0) ? null : { code: 'no-room', values: {} };
}

/** Why the visit lies there, most important first. */
export function reasonsFor(visit: PlanVisit, placed: Placed, view: PlanView): PlanReason[] {
  const { lead, companion, date, begin, way } = placed;
  const { dueOn, appointment, genderWish, skills } = visit;
  const reasons: PlanReason[] = continuity(visit, placed, view);
  if (companion) reasons.push({ code: 'second-worker', values: { workerId: companion.id } });

  const language = sharedLanguage(visit, lead);
  if (language) reasons.push({ code: 'speaks-language', values: { workerId: lead.id, language } });
  if (needsInterpreter(visit, lead)) {
    reasons.push({ code: 'with-interpreter', values: { languages: visit.languages?.join(' ') ?? '' } });
  }
  if (genderWish) reasons.push({ code: 'gender-as-wished', values: { gender: genderWish } });
  if (skills.length > 0) reasons.push({ code: 'skills-present', values: { skills: skills.join(' ') } });
  if (appointment) reasons.push({ code: 'appointment-kept', values: { date, begin } });
  if (dueOn) {
    const days = daysBetween(dueOn, date);
    reasons.push(days > 0 ? { code: 'days-late', values: { days, dueOn } } : { code: 'on-time', values: { dueOn } });
  }
  reasons.push({ code: 'way-to-visit', values: { workerId: lead.id, minutes: way } });
  return reasons;
}

function continuity(visit: PlanVisit, { lead, companion }: Placed, view: PlanView): PlanReason[] {
  const { primaryWorker: primary, deputy } = visit;
  if (primary === null) return [{ code: 'no-primary-worker', values: {} }];
  if (lead.id === primary || companion?.id === primary)
    return [{ code: 'primary-worker', values: { workerId: primary } }];

  const who: PlanReason = {
    code: lead.id === deputy ? 'deputy-worker' : 'other-worker',
    values: { workerId: lead.id },
  };
  const worker = view.week.workers.find(({ id }) => id === primary);
  const obstacle = worker ? obstacleTo(visit, worker, 'lead', view)?.code : 'not-working-then';
  return [who, { code: 'primary-cannot', values: { workerId: primary, code: obstacle ?? 'costs-more' } }];
}

/** Why nobody comes, over all and for every worker. */
export function whyUnassigned(visit: PlanVisit, view: PlanView): Unassigned {
  const { workers } = view.week;
  const obstacles = workers.map((worker): Obstacle => {
    const obstacle = obstacleTo(visit, worker, 'lead', view);
    return { workerId: worker.id, reason: obstacle ?? { code: 'no-second-worker', values: {} } };
  });
  return { visitId: visit.id, reason: overall(visit, workers, obstacles), obstacles };
}

function overall(visit: PlanVisit, workers: readonly PlanWorker[], obstacles: readonly Obstacle[]): PlanReason {
  const wanted = withConfirmedTime(visit);
  if (wanted.windows.length === 0) return { code: 'no-window', values: {} };
  const suitable = workers.filter((worker) => personObstacle(visit, worker, 'lead') === null);
  if (suitable.length === 0) return { code: 'nobody-suitable', values: {} };
  const there = suitable.filter((worker) => calendarObstacle(wanted, worker) === null);
  if (there.length === 0) return { code: 'nobody-there', values: { suitable: suitable.length } };
  if (obstacles.some(({ reason }) => reason.code === 'no-second-worker'))
    return { code: 'no-second-worker', values: {} };
  return { code: 'no-capacity', values: { suitable: there.length } };
}
