import type { LocalDate } from '@bleibe/calendar';
import type { PlanReason } from './reasons';
import type { Hours, PlanVisit, PlanWorker } from './week';

/** Hours in which a worker is really there. */
export interface Shift extends Hours {
  worker: PlanWorker;
}

export const isAbsent = ({ absences }: PlanWorker, date: LocalDate): boolean =>
  absences.some(({ from, to }) => from <= date && date <= to);

/** @throws RangeError when hours of one worker overlap, as nobody could keep both */
export function shiftsOf(worker: PlanWorker): Shift[] {
  const hours = worker.hours.toSorted((a, b) => a.date.localeCompare(b.date) || a.from - b.from);
  hours.forEach((span, i) => {
    const before = hours[i - 1];
    const overlaps = before?.date === span.date && before.until > span.from;
    if (overlaps || span.from >= span.until) throw new RangeError(`hours of worker ${worker.id} on ${span.date}`);
  });
  return hours.filter(({ date }) => !isAbsent(worker, date)).map((span) => ({ ...span, worker }));
}

/** Spans in which the visit may begin. */
export const beginWindows = ({ windows, minutes }: PlanVisit): Hours[] =>
  windows
    .map(({ date, from, until }) => ({ date, from, until: until - minutes }))
    .filter(({ from, until }) => from <= until);

/** What the calendar of the worker says against the visit, ways and other visits aside. */
export function calendarObstacle(visit: PlanVisit, worker: PlanWorker): PlanReason | null {
  const begins = beginWindows(visit);
  const meets = (shift: Hours) =>
    begins.some(({ date, from, until }) => {
      const last = Math.min(until, shift.until - visit.minutes);
      return date === shift.date && Math.max(from, shift.from) <= last;
    });
  if (shiftsOf(worker).some(meets)) return null;
  return { code: worker.hours.some(meets) ? 'absent' : 'not-working-then', values: {} };
}
