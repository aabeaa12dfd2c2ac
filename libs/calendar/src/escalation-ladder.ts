import { type Severity, escalationDeadline } from './escalation-deadlines';
import type { LocalCalendar } from './holidays';
import { addMinutes, instantAt, localDateOf } from './instants';

export type LadderRole = 'assignee' | 'on-call' | 'deputy' | 'lead';

/** One person is told at one instant, as long as nobody has acknowledged before. */
export interface Rung {
  role: LadderRole;
  at: Date;
  /** Told again after so many minutes, until somebody acknowledges; null = told once. */
  repeatMinutes: number | null;
}

export interface Ladder {
  /** An escalation that is open then is `breached`. */
  deadlineAt: Date;
  /** Earliest first. */
  rungs: Rung[];
}

const S0_REPEAT_MINUTES = 10;
const S1_DEPUTY_MINUTES = 2 * 60;
const DEPUTY_HOUR = 9;
const DEPUTY_HOUR_SAME_DAY_CALL = 16;

/** R21: who is told when. Where nobody is on call, the assignee is told in their place, so that somebody is. */
export function escalationLadder(
  severity: Severity,
  raisedAt: Date,
  onCallRota: boolean,
  calendar: LocalCalendar,
): Ladder {
  const deadlineAt = escalationDeadline(severity, raisedAt, onCallRota, calendar);
  const once = (role: LadderRole, at: Date): Rung => ({ role, at, repeatMinutes: null });

  switch (severity) {
    case 'S0': {
      const roles: LadderRole[] = onCallRota ? ['assignee', 'on-call', 'lead'] : ['assignee', 'lead'];
      return { deadlineAt, rungs: roles.map((role) => ({ role, at: raisedAt, repeatMinutes: S0_REPEAT_MINUTES })) };
    }
    case 'S1':
      return {
        deadlineAt,
        rungs: [
          once(onCallRota ? 'on-call' : 'assignee', raisedAt),
          once('deputy', addMinutes(raisedAt, S1_DEPUTY_MINUTES)),
          once('lead', deadlineAt),
        ],
      };
    case 'S2':
    case 'S3':
    case 'CALL': {
      const { zone } = calendar;
      const deadlineOn = localDateOf(deadlineAt, zone);
      const sameDayCall = severity === 'CALL' && deadlineOn === localDateOf(raisedAt, zone);
      const deputyAt = instantAt(deadlineOn, sameDayCall ? DEPUTY_HOUR_SAME_DAY_CALL : DEPUTY_HOUR, zone);
      return { deadlineAt, rungs: [once('assignee', raisedAt), once('deputy', deputyAt), once('lead', deadlineAt)] };
    }
  }
}
