import { END_OF_WORKING_DAY } from './deadlines';
import type { LocalCalendar } from './holidays';
import { addMinutes, instantAt, localMoment } from './instants';
import { addDays } from './local-date';
import { isWithinSendHours } from './quiet-hours';
import { isWorkingDay, workingDaysAfter } from './working-days';

/** Gravest first. CALL is a wish with a clock and weighs more than S3, whose callers said "this week". */
export const severities = ['S0', 'S1', 'S2', 'CALL', 'S3'] as const;
export type Severity = (typeof severities)[number];

/** The gravest of some severities, null of none. */
export const gravest = (found: readonly Severity[]): Severity | null =>
  severities.find((severity) => found.includes(severity)) ?? null;

const ELAPSED_MINUTES = { S0: 30, S1: 4 * 60 };
const WORKING_DAYS = { S2: 1, S3: 3 };

const MORNING_WITHOUT_ROTA = 9;
const CALL_TODAY_UNTIL = 14;
const CALL_TODAY_DUE = 18;
const CALL_NEXT_DAY_DUE = 12;

/**
 * R20: when a person must have acted. S0 and S1 are elapsed time at any hour, as long as somebody is on call; without
 * a rota they are due at 09:00 of the next calendar day when raised outside 08:00–20:00, and the page says so.
 */
export function escalationDeadline(
  severity: Severity,
  raisedAt: Date,
  onCallRota: boolean,
  { holidays, zone }: LocalCalendar,
): Date {
  const { date, hour } = localMoment(raisedAt, zone);
  switch (severity) {
    case 'S0':
    case 'S1':
      return onCallRota || isWithinSendHours(hour)
        ? addMinutes(raisedAt, ELAPSED_MINUTES[severity])
        : instantAt(addDays(date, 1), MORNING_WITHOUT_ROTA, zone);
    case 'S2':
    case 'S3': {
      // Raised after hours or on a day off, it counts as raised on the next working day.
      const inTime = isWorkingDay(date, holidays) && hour < END_OF_WORKING_DAY;
      const effective = inTime ? date : workingDaysAfter(date, 1, holidays);
      return instantAt(workingDaysAfter(effective, WORKING_DAYS[severity], holidays), END_OF_WORKING_DAY, zone);
    }
    case 'CALL':
      return isWorkingDay(date, holidays) && hour < CALL_TODAY_UNTIL
        ? instantAt(date, CALL_TODAY_DUE, zone)
        : instantAt(workingDaysAfter(date, 1, holidays), CALL_NEXT_DAY_DUE, zone);
  }
}
