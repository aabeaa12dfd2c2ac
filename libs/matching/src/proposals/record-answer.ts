import { Refused, type Tx, newId } from '@bleibe/platform';
import { Decision } from './decision.entity';
import { type Consequence, type DeclineCode, consequenceOf } from './decline-reasons';
import { refuseIfTaken } from './free-again';
import { type LockedMatch, lockProposal } from './lock-match';
import { moveFacts, moveProposal, mustBeClear } from './move-proposal';
import { mustStillFit } from './must-still-fit';
import { type Party, type ProposalState, obstacleTo } from './proposal-moves';
import { type Proposal, occasionOf } from './proposal.entity';
import { releaseFields } from './release-fields';
import { stagesOfVersion } from './stages-of';

export interface GivenAnswer {
  party: Party;
  verdict: 'yes' | 'no';
  /** Of this party's reasons for a no; null for a yes. */
  reasonCode: DeclineCode | null;
  /** Who said it, or wrote it down. */
  by: string;
  assisted: boolean;
}

/** Writes one side's answer into a locked match, with all that follows from it. */
export async function recordAnswer(tx: Tx, match: LockedMatch, answer: GivenAnswer): Promise<ProposalState> {
  const { proposal } = match;
  const { party, verdict, reasonCode, by: decidedBy, assisted } = answer;
  const proposalId = proposal.id;
  const state = await moveOn(tx, match, party, verdict);
  const decision = { id: newId(), proposalId, party, verdict, reasonCode, decidedBy, assisted, decidedAt: tx.now };
  await tx.insert(Decision, decision);
  const { declineReasons } = await stagesOfVersion(tx, proposal.stageVersion);
  const consequence = reasonCode === null ? null : consequenceOf(declineReasons, reasonCode, party);
  if (consequence) await apply(tx, proposal, decision.id, consequence);
  if (state === 'asked') await tx.publish({ name: 'proposal.asked', proposalId, occasion: occasionOf(proposal) });
  if (state === 'agreed') {
    await closeTheOthers(tx, proposal);
    await releaseFields(tx, proposalId, 'M4');
    await tx.publish({ name: 'proposal.agreed', proposalId });
  }
  return state;
}

async function moveOn(tx: Tx, match: LockedMatch, party: Party, verdict: 'yes' | 'no'): Promise<ProposalState> {
  const { proposal, listing } = match;
  if (verdict === 'no') return moveProposal(tx, proposal, `${party}-no`, { ending: 'declined' });
  if (party === 'household') {
    await mustBeClear(tx, proposal.householdId, proposal.listingId);
    // It is asked anew as soon as the changed home has been checked; until then a yes would be to something else.
    if (listing.termsVersion !== proposal.termsVersion) throw new Refused('home-changed');
    return moveProposal(tx, proposal, 'household-yes');
  }
  // First whether it is this side's turn at all: the checks of others are nobody's business before.
  const obstacle = obstacleTo('landlord-yes', await moveFacts(tx, proposal));
  if (obstacle) throw new Refused(obstacle);
  await mustBeClear(tx, proposal.householdId, proposal.listingId);
  await mustStillFit(tx, proposal, listing);
  await refuseIfTaken(tx, proposal);
  return moveProposal(tx, proposal, 'landlord-yes');
}

async function apply(
  tx: Tx,
  { householdId, listingId }: Proposal,
  decisionId: string,
  consequence: Consequence,
): Promise<void> {
  switch (consequence.kind) {
    case 'never-again':
    case 'park': {
      const until = consequence.kind === 'park' ? new Date(tx.now.getTime() + consequence.days * 86_400_000) : null;
      await tx.query(`insert into pair_block (household_id, listing_id, until, decision_id) values ($1, $2, $3, $4)`, [
        householdId,
        listingId,
        until,
        decisionId,
      ]);
      return;
    }
    case 'reassess':
      return tx.publish({ name: 'needs.reassessment-wanted', householdId });
    case 'none':
      return;
  }
}

/** Agreeing closes the other proposals of both sides in one step. */
async function closeTheOthers(tx: Tx, { id, unitId, householdId }: Proposal): Promise<void> {
  const others = await tx.query<{ id: string }>(
    `select id from proposal
      where id <> $1 and ended_at is null and (unit_id = $2 or household_id = $3) order by id for update`,
    [id, unitId, householdId],
  );
  for (const other of others) {
    await moveProposal(tx, await lockProposal(tx, other.id), 'end', { ending: 'superseded', supersededBy: id });
  }
}
