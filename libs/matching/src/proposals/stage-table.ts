import {
  FIRST_SEND_HOUR,
  type LocalCalendar,
  type LocalDate,
  addDays,
  afterWorkingDays,
  instantAt,
  startOfDay,
  workingDaysAfter,
} from '@bleibe/calendar';
import type { DeclineReasons } from './decline-reasons';
import type { ProposalState } from './proposal-moves';
import type { UndoableStep } from './taking-back';

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
  declineReasons: DeclineReasons;
  /** Until the end of which working day after it a step may be taken back; 0 = the day itself, null = never. */
  takeBackWithin: Readonly<Record<UndoableStep, number | null>>;
  /** What had to make way for a match that failed is asked about anew if that was at most so many days ago; 0 = never. */
  reopenWithinDays: number;
}

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

/** Until when a step that was taken on a local date may be taken back; null = it may not. */
export function takeBackUntil(within: number | null, taken: LocalDate, calendar: LocalCalendar): Date | null {
  if (within === null) return null;
  return within === 0 ? startOfDay(addDays(taken, 1), calendar.zone) : afterWorkingDays(taken, within, calendar);
}

export const isTimed = (state: ProposalState, { stages }: StageTable): state is TimedState =>
  Object.hasOwn(stages, state);
