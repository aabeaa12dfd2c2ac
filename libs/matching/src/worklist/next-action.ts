import type { ProposalState } from '../proposals/proposal-moves';

/** What a caseworker does next for a household; the order of the list is the order of the worklist. */
export const nextActions = [
  'settle-viewing',
  'record-viewing',
  'promise',
  'record-assurance',
  'record-lease',
  'arrange-viewing',
  'choose-home',
  'look-at-needs',
  'wait-for-viewing',
  'wait-for-landlord',
  'wait-for-household',
  'wait-for-homes',
] as const;
export type NextAction = (typeof nextActions)[number];

export interface CaseSituation {
  /** State of the proposal that has come farthest; null = none is open. */
  proposal: ProposalState | null;
  viewingStartsAt: Date | null;
  viewingAgreed: boolean;
  viewingWentWell: boolean;
  /** Both sides have said how the viewing went, and it does not go together. */
  viewingDiffers: boolean;
  assuranceNeeded: boolean;
  assured: boolean;
  candidates: number;
  /** The last no asked to look at the needs again, and they have not been changed since. */
  reassess: boolean;
}

/** One household, one next thing to do. */
export function nextAction(situation: CaseSituation, now: Date): NextAction {
  const { proposal, viewingStartsAt, viewingAgreed, viewingWentWell, assuranceNeeded, assured } = situation;
  switch (proposal) {
    case 'promised':
      return assuranceNeeded && !assured ? 'record-assurance' : 'record-lease';
    case 'viewing':
      if (viewingWentWell) return 'promise';
      if (!viewingAgreed || !viewingStartsAt) return 'arrange-viewing';
      if (situation.viewingDiffers) return 'settle-viewing';
      return viewingStartsAt <= now ? 'record-viewing' : 'wait-for-viewing';
    case 'agreed':
      return viewingStartsAt ? 'wait-for-viewing' : 'arrange-viewing';
    case 'asked':
      return 'wait-for-landlord';
    case 'offered':
      return 'wait-for-household';
    default:
      if (situation.reassess) return 'look-at-needs';
      return situation.candidates > 0 ? 'choose-home' : 'wait-for-homes';
  }
}
