import { type LocalDate, addDays, weekdayOf } from '@bleibe/calendar';

export interface Colleague {
  accountId: string;
  name: string;
  /** Households that look, of this caseworker. */
  cases: number;
  /** Of them those in which something is for the caseworker to do now. */
  steps: number;
  /** Last day of the present absence; null = is here. */
  absentUntil: LocalDate | null;
}

/** Shorter absences move no case: nothing that is asked in them has to be answered before the return. */
const LEAST_WEEKDAYS = 3;

/** Who takes a case over: is here, has the least to do, then the fewest cases; null = nobody else is here. */
export function leastLoaded(colleagues: readonly Colleague[], not: string | null): Colleague | null {
  const [first = null] = colleagues
    .filter(({ accountId, absentUntil }) => accountId !== not && absentUntil === null)
    .sort((a, b) => a.steps - b.steps || a.cases - b.cases || (a.accountId < b.accountId ? -1 : 1));
  return first;
}

/** Whether somebody is away for so long that others have to take over. */
export function movesCases(firstDay: LocalDate, lastDay: LocalDate): boolean {
  let weekdays = 0;
  for (let day = firstDay; day <= lastDay && weekdays < LEAST_WEEKDAYS; day = addDays(day, 1)) {
    if (weekdayOf(day) < 6) weekdays++;
  }
  return weekdays >= LEAST_WEEKDAYS;
}
