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
  // The home is no longer the one that the household said yes to: the only way back.
  'ask-anew': { offered: 'offered', asked: 'offered' },
  // Both sides may end at any time, without a reason.
  end: { offered: 'ended', asked: 'ended', agreed: 'ended', viewing: 'ended', promised: 'ended', signed: 'ended' },
  // Nothing stalls for ever: every step that waits for somebody runs out.
  expire: { offered: 'ended', asked: 'ended', agreed: 'ended', viewing: 'ended', promised: 'ended' },
};

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
  if (state === 'ended') return 'proposal-ended';
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

/** The state that the stored decisions alone lead to; used to see that the kept state tells the truth. */
export function stateFromDecisions(
  decisions: readonly { party: Party; verdict: 'yes' | 'no' }[],
): 'offered' | 'asked' | 'agreed' | 'ended' {
  const verdictOf = (party: Party) => decisions.find((one) => one.party === party)?.verdict;
  if (decisions.some(({ verdict }) => verdict === 'no')) return 'ended';
  if (verdictOf('household') !== 'yes') return 'offered';
  return verdictOf('landlord') === 'yes' ? 'agreed' : 'asked';
}
