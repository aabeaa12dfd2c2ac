import type { EndReason } from './end-reasons';
import type { ProposalMove } from './proposal-moves';

/** Steps that whoever took them may take back. */
export const undoableSteps = [
  'household-yes',
  'household-no',
  'landlord-yes',
  'landlord-no',
  'viewing-outcome',
  'promise',
  'end',
] as const;
export type UndoableStep = (typeof undoableSteps)[number];

/** A step as it was written down; the outcome of a viewing alone moves nothing, and is a step all the same. */
export type StepCode = ProposalMove | 'viewing-outcome';

export interface TakenStep {
  move: StepCode;
  /** Null = the product itself: time ran out, or a home or household left. */
  takenBy: string | null;
  byStaff: boolean;
}

/** What the last step of a proposal was, in the words of the stage table; null = nothing that can be taken back. */
export function undoable({ move }: Pick<TakenStep, 'move'>, endReason: EndReason | null): UndoableStep | null {
  if (move !== 'end') return undoableSteps.find((step) => step === move) ?? null;
  // What others ended (a rival's agreement, a home that left) is nobody's slip.
  if (endReason === 'viewing-failed') return 'viewing-outcome';
  return endReason === 'withdrawn' ? 'end' : null;
}

export interface Taker {
  accountId: string | null;
  isCaseworkerOfCase: boolean;
}

/** Own steps alone; those of staff belong to the case, so whoever has it now may take them back. */
export const isOwnStep = ({ takenBy, byStaff }: TakenStep, { accountId, isCaseworkerOfCase }: Taker): boolean =>
  (byStaff && isCaseworkerOfCase) || (takenBy !== null && takenBy === accountId);
