import { Refused, type Tx } from '@bleibe/platform';
import { moveProposal } from '../proposals/move-proposal';
import type { Proposal } from '../proposals/proposal.entity';
import { noteStep } from '../proposals/steps-of';
import type { Viewing, ViewingOutcome } from './viewing.entity';

/**
 * A viewing that both sides accepted, that has begun, and of which nobody knows yet how it went.
 * @throws Refused `viewing-gone`, `viewing-not-yet`
 */
export function mustBeOver(tx: Tx, viewing: Viewing): void {
  const { outcome, cancelledAt, householdAcceptedAt, landlordAcceptedAt, startsAt } = viewing;
  if (outcome || cancelledAt || !householdAcceptedAt || !landlordAcceptedAt) throw new Refused('viewing-gone');
  if (startsAt > tx.now) throw new Refused('viewing-not-yet');
}

/** Writes down how the viewing of a locked proposal went. If one side does not want, the match ends. */
export async function closeViewing(
  tx: Tx,
  proposal: Proposal,
  { id, startsAt }: Viewing,
  outcome: ViewingOutcome,
): Promise<void> {
  await tx.query(`update viewing set outcome = $2, outcome_at = $3 where id = $1`, [id, outcome, tx.now]);
  if (outcome === 'household-not' || outcome === 'landlord-not') {
    await moveProposal(tx, proposal, 'end', { ending: 'viewing-failed' });
  } else {
    await noteStep(tx, proposal.id, { move: 'viewing-outcome', toState: proposal.state, beganAt: startsAt });
  }
}
