import { hasRole, type Tx } from '@bleibe/platform';
import { IsNull } from 'typeorm';
import type { ProposalState } from './proposal-moves';
import type { Proposal } from './proposal.entity';
import { ProposalStep } from './proposal-step.entity';
import type { StepCode } from './taking-back';

/** Writes down who took a step, and when what follows it began. */
export async function noteStep(
  tx: Tx,
  proposalId: string,
  { move, toState, beganAt }: { move: StepCode; toState: ProposalState; beganAt: Date },
): Promise<void> {
  const { accountId } = tx.actor;
  const byStaff = hasRole(tx.actor, 'caseworker', 'team-lead');
  await tx.insert(ProposalStep, { proposalId, move, toState, beganAt, takenBy: accountId, byStaff, takenAt: tx.now });
}

/** The last step that counts; null = none was taken since the offer. */
export const lastStep = (tx: Tx, proposalId: string): Promise<ProposalStep | null> =>
  tx.manager.findOne(ProposalStep, { where: { proposalId, takenBackAt: IsNull() }, order: { number: 'DESC' } });

/** From when a state that the proposal goes back to was counted. */
export async function beganOf(tx: Tx, { id, proposedAt }: Proposal, toState: ProposalState): Promise<Date> {
  const step = await tx.manager.findOne(ProposalStep, {
    where: { proposalId: id, toState, takenBackAt: IsNull() },
    order: { number: 'DESC' },
  });
  return step?.beganAt ?? proposedAt;
}

export async function markTakenBack(tx: Tx, { number }: ProposalStep): Promise<void> {
  await tx.query(`update proposal_step set taken_back_at = $2, taken_back_by = $3 where number = $1`, [
    number,
    tx.now,
    tx.actor.accountId,
  ]);
}
