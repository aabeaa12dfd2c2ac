import { type Holidays, type LocalDate, addDays, daysBetween, firstSendDayOnOrAfter, latest } from '@bleibe/calendar';

/** R9: days between two invitations of one person, and automated messages within a week. */
const INVITATION_GAP_DAYS = 14;
const MOST_IN_A_WEEK = 3;
const WEEK = 7;

/** Which of two surveys on one day goes first. */
const ranks = ['tenant_full', 'exit_survey', 'landlord_pulse', 'tenant_pulse', 'recheck'];

/** Smaller is earlier; a recheck waits for the pulse that it resembles. */
export const rankOf = ({ step, content }: { step: string; content: string }): number => {
  const rank = ranks.indexOf(step === 'recheck' ? step : content);
  return rank < 0 ? ranks.length : rank;
};

export interface EarlierInvitation {
  on: LocalDate;
  step: string;
  items: readonly string[];
}

export type InvitationTurn =
  { kind: 'go' } | { kind: 'move'; on: LocalDate } | { kind: 'excuse'; reason: `merged:${string}` | 'fatigue' };

/**
 * F1: at most one invitation in 14 days. The later one moves to the first send day that is far enough away; where its
 * window is over by then it falls away, as merged when the earlier survey asked everything it would have asked.
 */
export function turnOfInvitation(
  today: LocalDate,
  { windowEnd, items }: { windowEnd: LocalDate; items: readonly string[] },
  last: EarlierInvitation | null,
  holidays: Holidays,
): InvitationTurn {
  if (!last || daysBetween(last.on, today) >= INVITATION_GAP_DAYS) return { kind: 'go' };
  const on = firstSendDayOnOrAfter(latest(today, addDays(last.on, INVITATION_GAP_DAYS)), holidays);
  if (on <= windowEnd) return { kind: 'move', on };
  const contained = items.every((item) => last.items.includes(item));
  return { kind: 'excuse', reason: contained ? `merged:${last.step}` : 'fatigue' };
}

/**
 * F2: at most three automated messages in any seven consecutive days.
 * @param sentOn local days of the automated messages so far, one entry each
 */
export function mayLeave(today: LocalDate, sentOn: readonly LocalDate[]): boolean {
  // A week that begins before today and ends after it contains no more past messages than the one that ends today.
  return sentOn.filter((day) => day <= today && daysBetween(day, today) < WEEK).length < MOST_IN_A_WEEK;
}
