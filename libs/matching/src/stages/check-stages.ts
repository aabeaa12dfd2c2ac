import { declineCodes } from '../proposals/decline-reasons';
import type { Lane, Stage, StageTable, TimedState } from '../proposals/stage-table';
import { undoableSteps } from '../proposals/taking-back';

export interface StageProblem {
  /** Path of the field, e.g. `stages.offered.dueAfter`. */
  field: string;
  code: 'required' | 'not-whole' | 'too-small' | 'too-big' | 'not-one-of' | 'not-right' | 'stage-days-not-in-order';
  values?: Record<string, number>;
}

export const timedStates = ['offered', 'asked', 'agreed', 'viewing', 'promised'] as const satisfies TimedState[];

/** Who may be the one to act; an answer is given by its own side, a promise and a lease by the caseworker (matrix, 7). */
export const lanesOf: Readonly<Record<TimedState, readonly Lane[]>> = {
  offered: ['household'],
  asked: ['landlord'],
  agreed: ['caseworker', 'household', 'landlord'],
  viewing: ['caseworker', 'household', 'landlord'],
  promised: ['caseworker'],
};

/** A home and a household are held for nobody longer than this, in working days: nothing stalls for ever. */
const MOST_DAYS: Readonly<Record<TimedState, number>> = {
  offered: 10,
  asked: 10,
  agreed: 40,
  viewing: 40,
  promised: 60,
};
const MOST_DAYS_TO_VIEWING = 90;
const MOST_PARKED_DAYS = 365;
const MOST_DAYS_TO_TAKE_BACK = 10;
const MOST_DAYS_TO_REOPEN = 365;

/** What is wrong with a stage table; empty = it may be published. Takes what comes from a form. */
export function checkStages(table: Omit<StageTable, 'version'>): StageProblem[] {
  return [
    ...timedStates.flatMap((state) => problemsOfStage(state, table.stages[state])),
    ...whole('viewingWithinDays', table.viewingWithinDays, 1, MOST_DAYS_TO_VIEWING),
    ...problemsOfReasons(table),
    ...undoableSteps.flatMap((step) => {
      const within = table.takeBackWithin[step];
      return within === null ? [] : whole(`takeBackWithin.${step}`, within, 0, MOST_DAYS_TO_TAKE_BACK);
    }),
    ...whole('reopenWithinDays', table.reopenWithinDays, 0, MOST_DAYS_TO_REOPEN),
  ];
}

function problemsOfStage(state: TimedState, stage: Stage): StageProblem[] {
  const at = (name: keyof Stage) => `stages.${state}.${name}`;
  const { lane, remindAfter, dueAfter, escalateAfter, expireAfter } = stage;
  const problems: StageProblem[] = [];
  if (!lanesOf[state].includes(lane)) problems.push({ field: at('lane'), code: 'not-one-of' });
  // An answer is nobody's duty; what staff or a side have to arrange is escalated before it ends.
  const isAnswer = state === 'offered' || state === 'asked';
  if (isAnswer && escalateAfter !== null) problems.push({ field: at('escalateAfter'), code: 'not-right' });
  if (!isAnswer && escalateAfter === null) problems.push({ field: at('escalateAfter'), code: 'required' });
  const days = { remindAfter, dueAfter, escalateAfter, expireAfter };
  for (const [name, count] of Object.entries(days)) {
    if (count !== null) problems.push(...whole(at(name as keyof Stage), count, 1, MOST_DAYS[state]));
  }
  if (problems.length > 0) return problems;
  const inOrder = remindAfter <= dueAfter && dueAfter <= expireAfter;
  const warned = escalateAfter === null || (remindAfter < escalateAfter && escalateAfter <= expireAfter);
  return inOrder && warned ? [] : [{ field: at('expireAfter'), code: 'stage-days-not-in-order' }];
}

function problemsOfReasons({ declineReasons }: Pick<StageTable, 'declineReasons'>): StageProblem[] {
  const problems = declineCodes.flatMap((code): StageProblem[] => {
    const { consequence } = declineReasons[code];
    return consequence.kind === 'park'
      ? whole(`declineReasons.${code}.days`, consequence.days, 1, MOST_PARKED_DAYS)
      : [];
  });
  // Nobody is asked again about a home that did not feel safe, whatever a coordinator wishes.
  if (declineReasons['does-not-feel-safe'].consequence.kind !== 'never-again') {
    problems.push({ field: 'declineReasons.does-not-feel-safe.kind', code: 'not-right' });
  }
  // Each side can always say no without naming what it is about.
  for (const party of ['household', 'landlord'] as const) {
    if (!declineReasons['other-reason'].parties.includes(party)) {
      problems.push({ field: 'declineReasons.other-reason.parties', code: 'required' });
    }
  }
  return problems;
}

function whole(field: string, value: number, least: number, most: number): StageProblem[] {
  if (!Number.isInteger(value)) return [{ field, code: 'not-whole' }];
  if (value < least) return [{ field, code: 'too-small', values: { least } }];
  return value > most ? [{ field, code: 'too-big', values: { most } }] : [];
}
