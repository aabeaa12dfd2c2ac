import type { LocalCalendar } from './holidays';
import { instantAt, startOfDay } from './instants';
import { type LocalDate, addDays } from './local-date';
import { isWithinSendHours } from './quiet-hours';
import { firstSendDayOnOrAfter, workingDaysAfter } from './working-days';

/** Hour at which a person gets messages who named no other one. */
export const DEFAULT_SEND_HOUR = 10;

const REMINDER_DAYS = [3, 7];
const CALL_TASK_WORKING_DAYS = 3;
const LINK_DAYS_AFTER_WINDOW = 14;

export interface Reminder {
  seq: number;
  on: LocalDate;
  sendAt: Date;
}

/**
 * When a message leaves that is placed on a day (R5).
 * @param preferredHour 8 to 19 local, or null for 10
 */
export function sendAtHour(on: LocalDate, preferredHour: number | null, zone: string): Date {
  const hour = preferredHour ?? DEFAULT_SEND_HOUR;
  if (!isWithinSendHours(hour)) throw new RangeError(`not an hour at which messages are sent: ${hour}`);
  return instantAt(on, hour, zone);
}

/**
 * R6: the reminders of an invitation, each on a send day and inside the window. They stop once the person answered,
 * declined or withdrew, which the sender asks at the moment of sending.
 * @param invitedOn local day on which the invitation was really sent
 */
export function remindersAfter(
  invitedOn: LocalDate,
  windowEnd: LocalDate,
  preferredHour: number | null,
  { holidays, zone }: LocalCalendar,
): Reminder[] {
  return REMINDER_DAYS.map((days, index) => {
    const on = firstSendDayOnOrAfter(addDays(invitedOn, days), holidays);
    return { seq: index + 1, on, sendAt: sendAtHour(on, preferredHour, zone) };
  }).filter(({ on }) => on <= windowEnd);
}

export interface SurveyEnd {
  /** From here an answer is late; without one the step is not reached. */
  closesAt: Date;
  /** A person calls who did not answer. */
  callTaskDueOn: LocalDate;
  /** From here the link shows help numbers and a call-back form only. */
  linkExpiresAt: Date;
}

/** R7: what follows the last day of a survey's window. */
export const surveyEnd = (windowEnd: LocalDate, { holidays, zone }: LocalCalendar): SurveyEnd => ({
  closesAt: startOfDay(addDays(windowEnd, 1), zone),
  callTaskDueOn: workingDaysAfter(windowEnd, CALL_TASK_WORKING_DAYS, holidays),
  linkExpiresAt: startOfDay(addDays(windowEnd, LINK_DAYS_AFTER_WINDOW + 1), zone),
});
