import type { Stage } from '@bleibe/disclosure';

export type Party = 'household' | 'landlord';

export type ProposalState = 'offered' | 'asked' | 'agreed' | 'viewing' | 'promised' | 'signed' | 'moved-in' | 'ended';

export type ProposalMove =
  | 'household-yes'
  | 'household-no'
  | 'landlord-yes'
  | 'landlord-no'
  | 'viewing-agreed'
  | 'promise'
  | 'sign-lease'
  | 'move-in'
  | 'move-out'
  | 'ask-anew'
  | 'take-back-yes'
  | 'take-back-no'
  | 'take-back-promise'
  | 'take-back-failure'
  | 'reopen'
  | 'end'
  | 'expire';

/** Which move leads from which state to which. A move that is not here does not exist. */
const table: Record<ProposalMove, Partial<Record<ProposalState, ProposalState>>> = {
  'household-yes': { offered: 'asked' },
  'household-no': { offered: 'ended' },
  'landlord-yes': { asked: 'agreed' },
  'landlord-no': { asked: 'ended' },
  'viewing-agreed': { agreed: 'viewing', viewing: 'viewing' },
  promise: { viewing: 'promised' },
  'sign-lease': { promised: 'signed' },
  'move-in': { signed: 'moved-in' },
  'move-out': { signed: 'ended', 'moved-in': 'ended' },
  // The home is no longer the one that the household said yes to.
  'ask-anew': { offered: 'offered', asked: 'offered' },
  // Whoever took a step takes it back, as long as the stage table lets him.
  'take-back-yes': { asked: 'offered', agreed: 'asked' },
  'take-back-no': { ended: 'asked' },
  'take-back-promise': { promised: 'viewing' },
  'take-back-failure': { ended: 'viewing' },
  // What had to make way for a match that failed, or was ended in error: the household is asked anew.
  reopen: { ended: 'offered' },
  // Both sides may end at any time, without a reason.
  end: { offered: 'ended', asked: 'ended', agreed: 'ended', viewing: 'ended', promised: 'ended', signed: 'ended' },
  // Nothing stalls for ever: every step that waits for somebody runs out.
  expire: { offered: 'ended', asked: 'ended', agreed: 'ended', viewing: 'ended', promised: 'ended' },
};

/** What undoes a step is no step itself: the one before it is the last one again. */
export const isTakingBack = (move: ProposalMove): boolean => move.startsWith('take-back-');

/** Stage of the disclosure matrix that each state stands for. */
export const stageOf: Record<ProposalState, Stage> = {
  offered: 'M2',
  asked: 'M3',
  agreed: 'M4',
  viewing: 'M5',
  promised: 'M6',
  signed: 'M7',
  'moved-in': 'M8',
  ended: 'MX',
};

/** States that bind unit and household to each other; the same list stands in the unique indexes. */
export const boundStates: readonly ProposalState[] = ['agreed', 'viewing', 'promised', 'signed', 'moved-in'];

/** What stands in the way of a move, as a code; button and endpoint both ask this. */
export type Obstacle =
  | 'not-your-turn'
  | 'already-decided'
  | 'proposal-ended'
  | 'viewing-not-agreed'
  | 'viewing-outcome-missing'
  | 'assurance-missing';

export interface MoveFacts {
  state: ProposalState;
  /** Both sides wanted each other after the viewing. */
  viewingWentWell: boolean;
  /** A job centre pays, so its assurance has to be there before the lease (§ 22 (4) SGB II). */
  assuranceNeeded: boolean;
  assuranceGiven: boolean;
}

/** Why this move is not possible now; null = it is. */
export function obstacleTo(move: ProposalMove, facts: MoveFacts): Obstacle | null {
  const { state, viewingWentWell, assuranceNeeded, assuranceGiven } = facts;
  if (state === 'ended' && !table[move].ended) return 'proposal-ended';
  if (!table[move][state]) return whyNotNow(move, state);
  if (move === 'promise' && !viewingWentWell) return 'viewing-outcome-missing';
  if (move === 'sign-lease' && assuranceNeeded && !assuranceGiven) return 'assurance-missing';
  return null;
}

function whyNotNow(move: ProposalMove, state: ProposalState): Obstacle {
  if (move === 'promise' && state === 'agreed') return 'viewing-not-agreed';
  const decided = (move === 'household-yes' || move === 'household-no') && state !== 'offered';
  const answered = (move === 'landlord-yes' || move === 'landlord-no') && boundStates.includes(state);
  return decided || answered ? 'already-decided' : 'not-your-turn';
}

/** The state after an allowed move. */
export function afterMove(state: ProposalState, move: ProposalMove): ProposalState {
  const next = table[move][state];
  if (!next) throw new RangeError(`no move ${move} from ${state}`);
  return next;
}
