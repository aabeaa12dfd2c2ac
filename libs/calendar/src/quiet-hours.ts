import type { LocalCalendar } from './holidays';
import { instantAt, localMoment } from './instants';
import { addDays } from './local-date';
import { firstSendDayOnOrAfter, isSendDay } from './working-days';

/** Local hours in which automated messages may go out: from 08:00, no longer at 20:00. */
export const FIRST_SEND_HOUR = 8;
export const SEND_HOURS_END = 20;

/**
 * automated: surveys, reminders, news. transactional: an appointment changed. reply: shown to somebody who is just
 * using the page. staff-page: an escalation reaching for a person on duty.
 */
export type MessageKind = 'automated' | 'transactional' | 'reply' | 'staff-page';

export const isWithinSendHours = (hour: number): boolean => hour >= FIRST_SEND_HOUR && hour < SEND_HOURS_END;

/** R8: the first instant, now or later, at which a message of this kind may leave. */
export function nextPermittedInstant(kind: MessageKind, now: Date, { holidays, zone }: LocalCalendar): Date {
  if (kind === 'reply' || kind === 'staff-page') return now;

  const { date, hour } = localMoment(now, zone);
  const dayPermitted = kind === 'transactional' || isSendDay(date, holidays);
  if (dayPermitted && isWithinSendHours(hour)) return now;

  const from = hour < FIRST_SEND_HOUR ? date : addDays(date, 1);
  const on = kind === 'transactional' ? from : firstSendDayOnOrAfter(from, holidays);
  return instantAt(on, FIRST_SEND_HOUR, zone);
}
