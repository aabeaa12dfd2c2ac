import type { LocalDate } from '@bleibe/calendar';
import { personObstacle } from './hard-rules';
import { beginWindows, calendarObstacle } from './shifts';
import type { Hours, PlanVisit, PlanWorker } from './week';

/** Who comes, on which day, at which minute. */
export interface Placement {
  workers: readonly string[];
  date: LocalDate;
  begin: number;
}

/** A confirmed time replaces the windows: the household counts on it. */
export const withConfirmedTime = (visit: PlanVisit): PlanVisit =>
  visit.appointment ? { ...visit, windows: [spanAt(visit, visit.appointment)] } : visit;

export const spanAt = ({ minutes }: PlanVisit, { date, begin }: { date: LocalDate; begin: number }): Hours => ({
  date,
  from: begin,
  until: begin + minutes,
});

/** Whether the visit may begin then as far as the household is concerned. */
export const isAllowedTime = (visit: PlanVisit, date: LocalDate, begin: number): boolean =>
  beginWindows(visit).some((window) => window.date === date && window.from <= begin && begin <= window.until);

/**
 * The named workers in the order in which they can do the visit at that time, the one who speaks first; null when they
 * cannot, or are not as many as it needs.
 */
export function ableWorkers(
  visit: PlanVisit,
  { workers: ids, date, begin }: Placement,
  workers: ReadonlyMap<string, PlanWorker>,
): readonly string[] | null {
  if (ids.length !== visit.workersNeeded || new Set(ids).size !== ids.length) return null;
  const then = { ...visit, windows: [spanAt(visit, { date, begin })] };
  const able = (id: string | undefined, role: 'lead' | 'companion') => {
    const worker = id === undefined ? undefined : workers.get(id);
    return worker !== undefined && !personObstacle(visit, worker, role) && !calendarObstacle(then, worker);
  };
  const orders = [ids, ids.toReversed()];
  return orders.find(([lead, ...others]) => able(lead, 'lead') && others.every((id) => able(id, 'companion'))) ?? null;
}
