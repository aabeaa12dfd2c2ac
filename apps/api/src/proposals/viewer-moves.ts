import { type SeenProposal, obstacleTo } from '@bleibe/matching';

export const viewerMoves = [
  'say-yes',
  'say-no',
  'arrange-viewing',
  'accept-viewing',
  'say-how-viewing-went',
  'name-companion',
  'record-viewing-outcome',
  'promise',
  'record-assurance',
  'record-lease',
  'end',
  'take-back',
] as const;
export type ViewerMove = (typeof viewerMoves)[number];

/** What this viewer can do now; asks the same function as the endpoints do. */
export function movesOf(seen: SeenProposal, now: Date): ViewerMove[] {
  const { side, proposal, viewing, assured, assuranceNeeded } = seen;
  const facts = {
    state: proposal.state,
    viewingWentWell: viewing?.outcome === 'both-want',
    assuranceNeeded,
    assuranceGiven: assured,
  };
  const can = (move: Parameters<typeof obstacleTo>[0]) => obstacleTo(move, facts) === null;
  const open = viewing && viewing.outcome === null && viewing.cancelledAt === null ? viewing : null;
  const moves: ViewerMove[] = seen.takeBack ? ['take-back'] : [];
  if (side === 'onlooker' || side === 'helper') return moves;

  const isDue = can(side === 'landlord' ? 'landlord-yes' : 'household-yes');
  if (isDue) moves.unshift('say-yes', 'say-no');
  if (can('viewing-agreed') && !facts.viewingWentWell) moves.push('arrange-viewing');
  const accepted = open && {
    household: open.householdAcceptedAt !== null,
    landlord: open.landlordAcceptedAt !== null,
    caseworker: open.householdAcceptedAt !== null && open.landlordAcceptedAt !== null,
  };
  if (accepted && !accepted[side]) moves.push('accept-viewing');
  const isOver = open && accepted?.caseworker && open.startsAt <= now;
  if (isOver && side !== 'caseworker') moves.push('say-how-viewing-went');
  if (side === 'caseworker') {
    if (isOver) moves.push('record-viewing-outcome');
    if (open) moves.push('name-companion');
    if (can('promise')) moves.push('promise');
    if (assuranceNeeded && !assured && ['agreed', 'viewing', 'promised'].includes(proposal.state)) {
      moves.push('record-assurance');
    }
    if (can('sign-lease')) moves.push('record-lease');
  }
  if (can('end')) moves.push('end');
  return moves;
}
