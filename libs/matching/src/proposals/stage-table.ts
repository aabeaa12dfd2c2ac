import {
  FIRST_SEND_HOUR,
  type LocalCalendar,
  type LocalDate,
  afterWorkingDays,
  instantAt,
  workingDaysAfter,
} from '@bleibe/calendar';
import type { ProposalState } from './proposal-moves';

/** Who has to do the next thing. */
export type Lane = 'household' | 'landlord' | 'caseworker';

/** States in which somebody has to do something; a lease and what follows have their own dates. */
export type TimedState = Extract<ProposalState, 'offered' | 'asked' | 'agreed' | 'viewing' | 'promised'>;

/** One step of the way. All counts are working days of the place of the home, after the day on which the step began. */
export interface Stage {
  lane: Lane;
  /** Whoever has to act is reminded in the morning of this day. */
  remindAfter: number;
  /** At the end of this day the step is due. */
  dueAfter: number;
  /** From then on the team leads are told too: the warning before the end. Null = an answer that is nobody's duty. */
  escalateAfter: number | null;
  /** At the end of this day the proposal ends by itself, without reproach. */
  expireAfter: number;
}

/** The law of a proposal. A version never changes; a proposal stays on the one it began with. */
export interface StageTable {
  version: number;
  stages: Record<TimedState, Stage>;
  /** A viewing is at most so many days away. */
  viewingWithinDays: number;
}

/**
 * The first version. Three working days for an answer, then released (design of the matching); what staff have to do
 * is escalated before it ends. A viewing counts from the day on which it takes place.
 */
export const firstStageTable: StageTable = {
  version: 1,
  stages: {
    offered: { lane: 'household', remindAfter: 2, dueAfter: 3, escalateAfter: null, expireAfter: 3 },
    asked: { lane: 'landlord', remindAfter: 2, dueAfter: 3, escalateAfter: null, expireAfter: 3 },
    agreed: { lane: 'caseworker', remindAfter: 2, dueAfter: 3, escalateAfter: 5, expireAfter: 15 },
    viewing: { lane: 'caseworker', remindAfter: 1, dueAfter: 2, escalateAfter: 4, expireAfter: 10 },
    promised: { lane: 'caseworker', remindAfter: 5, dueAfter: 10, escalateAfter: 15, expireAfter: 30 },
  },
  viewingWithinDays: 42,
};

export interface StageTimes {
  remindAt: Date;
  deadlineAt: Date;
  escalateAt: Date | null;
  expiresAt: Date;
}

/** @param began the local date on which the step began, which itself never counts */
export function timesOf(stage: Stage, began: LocalDate, calendar: LocalCalendar): StageTimes {
  const morningAfter = (count: number) =>
    instantAt(workingDaysAfter(began, count, calendar.holidays), FIRST_SEND_HOUR, calendar.zone);
  const { remindAfter, dueAfter, escalateAfter, expireAfter } = stage;
  return {
    remindAt: morningAfter(remindAfter),
    deadlineAt: afterWorkingDays(began, dueAfter, calendar),
    escalateAt: escalateAfter === null ? null : morningAfter(escalateAfter),
    expiresAt: afterWorkingDays(began, expireAfter, calendar),
  };
}

export const isTimed = (state: ProposalState, { stages }: StageTable): state is TimedState =>
  Object.hasOwn(stages, state);
