import {
  type LocalCalendar,
  type LocalDate,
  addDays,
  firstSendDayOnOrAfter,
  localDateOf,
  nextPermittedInstant,
  sendAtHour,
} from '@bleibe/calendar';
import { type EarlierInvitation, mayLeave, turnOfInvitation } from './fatigue';

export interface DueMessage {
  isSurvey: boolean;
  windowEnd: LocalDate;
  /** Of the survey; none for a message. */
  items: readonly string[];
  preferredHour: number | null;
}

export type MessageTurn =
  | { kind: 'go' }
  | { kind: 'move'; on: LocalDate; sendAt: Date; rule: string }
  | { kind: 'excuse'; reason: string }
  /** An outage has outlasted the window (R11): somebody calls instead. */
  | { kind: 'expire' };

/**
 * R8, R9, R11: what becomes of a message that is due: now, later, or never.
 * @param last the invitation of the same person that goes before this one
 * @param sentOn local days of the automated messages of the same person, one entry each
 */
export function turnOfMessage(
  { isSurvey, windowEnd, items, preferredHour }: DueMessage,
  now: Date,
  last: EarlierInvitation | null,
  sentOn: readonly LocalDate[],
  calendar: LocalCalendar,
): MessageTurn {
  const { holidays, zone } = calendar;
  const permitted = nextPermittedInstant('automated', now, calendar);
  const day = localDateOf(permitted, zone);
  if (isSurvey && day > windowEnd) return { kind: 'expire' };
  if (permitted > now) return { kind: 'move', on: day, sendAt: permitted, rule: 'quiet_hours' };

  const moveTo = (on: LocalDate, rule: string): MessageTurn => ({
    kind: 'move',
    on,
    sendAt: sendAtHour(on, preferredHour, zone),
    rule,
  });
  if (isSurvey) {
    const turn = turnOfInvitation(day, { windowEnd, items }, last, holidays);
    if (turn.kind === 'excuse') return turn;
    if (turn.kind === 'move') return moveTo(turn.on, 'one_invitation_in_14_days');
  }
  if (mayLeave(day, sentOn)) return { kind: 'go' };
  const next = firstSendDayOnOrAfter(addDays(day, 1), holidays);
  return isSurvey && next > windowEnd
    ? { kind: 'excuse', reason: 'fatigue' }
    : moveTo(next, 'three_messages_in_7_days');
}
