import { askWhetherFree, moveListing } from '@bleibe/listings';
import { dropMessages } from '@bleibe/notifications';
import { Forbidden, Refused, type Tx } from '@bleibe/platform';
import type { EndReason, StaffEndCode } from './end-reasons';
import {
  type MoveFacts,
  type ProposalMove,
  type ProposalState,
  afterMove,
  boundStates,
  isTakingBack,
  obstacleTo,
} from './proposal-moves';
import { type Proposal, occasionOf } from './proposal.entity';
import { stagesOfVersion, timesOfStep } from './stages-of';
import { noteStep } from './steps-of';

/**
 * All checks of both sides valid at this very moment: a result may expire, or turn bad, between two steps.
 * @throws Forbidden `on_hold`, without saying whose check it is
 */
export async function mustBeClear(tx: Tx, householdId: string, listingId: string): Promise<void> {
  const [row] = await tx.query<{ hold: boolean }>(`select pair_is_on_hold($1, $2) as hold`, [householdId, listingId]);
  if (row?.hold !== false) throw new Forbidden('on_hold');
}

/** Everything that a move may depend on, read under the lock of the proposal. */
export async function moveFacts(tx: Tx, proposal: Proposal): Promise<MoveFacts> {
  const [row] = await tx.query<{ went_well: boolean; job_centre: boolean; assured: boolean }>(
    `select exists (select 1 from viewing where proposal_id = $1 and outcome = 'both-want') as went_well,
            exists (select 1 from household_needs where household_id = $2 and rent_payer = 'job-centre') as job_centre,
            exists (select 1 from assurance where proposal_id = $1) as assured`,
    [proposal.id, proposal.householdId],
  );
  return {
    state: proposal.state,
    viewingWentWell: row?.went_well ?? false,
    assuranceNeeded: row?.job_centre ?? true,
    assuranceGiven: row?.assured ?? false,
  };
}

interface Circumstances {
  ending?: EndReason | null;
  code?: StaffEndCode | null;
  supersededBy?: string | null;
  from?: Date;
}

/**
 * Moves a locked proposal; the times of the step that begins come from the stage table that it began with.
 * @param ending why it ends, when the move ends it
 * @param code why staff end it
 * @param supersededBy the match that it has to make way for
 * @param from when the step begins, where that is not now
 * @throws Refused with the obstacle
 */
export async function moveProposal(
  tx: Tx,
  proposal: Proposal,
  move: ProposalMove,
  { ending = null, code = null, supersededBy = null, from = tx.now }: Circumstances = {},
): Promise<ProposalState> {
  const obstacle = obstacleTo(move, await moveFacts(tx, proposal));
  if (obstacle) throw new Refused(obstacle);
  const state = afterMove(proposal.state, move);
  const ended = state === 'ended';
  const stages = await stagesOfVersion(tx, proposal.stageVersion);
  const times = await timesOfStep(tx, { listingId: proposal.listingId, stages, state, from });
  await tx.query(
    `update proposal
        set state = $2, ended_at = $3, end_reason = $4, remind_at = $5, deadline_at = $6, escalate_at = $7,
            expires_at = $8, end_code = $9, ended_by = $10, superseded_by = $11, version = version + 1
      where id = $1`,
    [
      proposal.id,
      state,
      ended ? tx.now : null,
      ended ? ending : null,
      times?.remindAt ?? null,
      times?.deadlineAt ?? null,
      times?.escalateAt ?? null,
      times?.expiresAt ?? null,
      code,
      ended ? tx.actor.accountId : null,
      supersededBy,
    ],
  );
  if (!isTakingBack(move)) await noteStep(tx, proposal.id, { move, toState: state, beganAt: from });
  if (ended) {
    await withdrawReleases(tx, proposal.id);
    if (proposal.state === 'signed' || proposal.state === 'moved-in') await openAgain(tx, proposal);
    // While it was spoken for nobody asked whether the home is still free.
    else if (boundStates.includes(proposal.state)) await askWhetherFree(tx, proposal.listingId);
    await dropMessages(tx, { proposalId: proposal.id });
    // It may end a second time, when it was opened again.
    await tx.publish({ name: 'proposal.ended', proposalId: proposal.id, occasion: occasionOf(proposal) });
    if (proposal.state !== 'moved-in') await fellThrough(tx, proposal);
  }
  return state;
}

/** Going back takes every release away at once, and the date of a viewing with it (D6). */
export async function withdrawReleases(tx: Tx, proposalId: string): Promise<void> {
  await tx.query(`update release set withdrawn_at = $2 where proposal_id = $1 and withdrawn_at is null`, [
    proposalId,
    tx.now,
  ]);
  await tx.query(
    `update viewing set cancelled_at = $2 where proposal_id = $1 and outcome is null and cancelled_at is null`,
    [proposalId, tx.now],
  );
}

/** A match that both sides had agreed to is none any more: what had to make way for it may come back. */
export async function fellThrough(tx: Tx, proposal: Proposal): Promise<void> {
  if (!boundStates.includes(proposal.state)) return;
  await tx.publish({ name: 'proposal.fell-through', proposalId: proposal.id, occasion: occasionOf(proposal) });
}

/** A failed move-in, or the end of a tenancy, opens both sides again: success never locks a household or a home out. */
async function openAgain(tx: Tx, { id, householdId, listingId, state }: Proposal): Promise<void> {
  await tx.query(`update household set state = 'looking', version = version + 1 where id = $1 and state = 'housed'`, [
    householdId,
  ]);
  const [let_] = await tx.query(`select 1 from listing where id = $1 and state = 'let'`, [listingId]);
  if (let_) {
    await moveListing(tx, listingId, 'open-again');
    await askWhetherFree(tx, listingId);
    await tx.publish({ name: 'listing.submitted', listingId });
  }
  if (state === 'signed') await tx.publish({ name: 'lease.cancelled', proposalId: id });
}
