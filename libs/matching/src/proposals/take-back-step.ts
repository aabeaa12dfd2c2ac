import { Injectable } from '@nestjs/common';
import { dropMessages } from '@bleibe/notifications';
import { type Actor, Database, Forbidden, Refused, type Tx } from '@bleibe/platform';
import { reopenViewing } from '../viewings/reopen-viewing';
import { askAnew } from './ask-anew';
import { mustBeFreeAgain } from './free-again';
import { type LockedMatch, lockMatch } from './lock-match';
import { fellThrough, moveProposal, withdrawReleases } from './move-proposal';
import { mustStillFit } from './must-still-fit';
import { type Party, type ProposalMove, type ProposalState, afterMove } from './proposal-moves';
import { Proposal, occasionOf } from './proposal.entity';
import { releaseFields } from './release-fields';
import { sideOf } from './side-of';
import { takeBackTime } from './stages-of';
import { beganOf, lastStep, markTakenBack } from './steps-of';
import { type UndoableStep, isOwnStep, undoable } from './taking-back';

/**
 * A slip of the finger: whoever took the last step takes it back, as long as the stage table of the proposal lets him
 * and nobody has taken another one since.
 */
@Injectable()
export class TakeBackStep {
  constructor(private readonly db: Database) {}

  /**
   * @throws NotFound for a proposal of somebody else, Forbidden for a step of somebody else
   * @throws Refused `nothing-to-take-back`, `too-late-to-take-back`, or what speaks against opening it again
   */
  async run(actor: Actor, proposalId: string): Promise<ProposalState> {
    const side = await this.db.inContext(actor, (tx) => sideOf(tx, proposalId));
    return this.db.onBehalfOf(actor, async (tx) => {
      const match = await lockMatch(tx, proposalId);
      const step = await lastStep(tx, proposalId);
      const undone = step && undoable(step, match.proposal.endReason);
      if (!step || !undone) throw new Refused('nothing-to-take-back');
      const taker = { accountId: actor.accountId, isCaseworkerOfCase: side === 'caseworker' };
      if (!isOwnStep(step, taker)) throw new Forbidden();
      const until = await takeBackTime(tx, match.proposal, undone, step.takenAt);
      if (!until || until <= tx.now) throw new Refused('too-late-to-take-back');
      await markTakenBack(tx, step);
      await undo[undone](tx, match);
      tx.audit('take-back', 'proposal', proposalId, { step: undone });
      return (await tx.one(Proposal, { id: proposalId })).state;
    });
  }
}

const undo: Readonly<Record<UndoableStep, (tx: Tx, match: LockedMatch) => Promise<void>>> = {
  async 'household-yes'(tx, { proposal }) {
    await takeAnswerBack(tx, proposal, 'household');
    await goBack(tx, proposal, 'take-back-yes');
  },
  async 'household-no'(tx, match) {
    await takeAnswerBack(tx, match.proposal, 'household');
    await mustBeFreeAgain(tx, match);
    await askAnew(tx, match, 'reopen');
  },
  async 'landlord-yes'(tx, { proposal }) {
    await takeAnswerBack(tx, proposal, 'landlord');
    await withdrawReleases(tx, proposal.id);
    await goBack(tx, proposal, 'take-back-yes');
    await fellThrough(tx, proposal);
    await tellOfChange(tx, proposal);
  },
  async 'landlord-no'(tx, match) {
    await takeAnswerBack(tx, match.proposal, 'landlord');
    await openAgain(tx, match, 'take-back-no');
  },
  async 'viewing-outcome'(tx, match) {
    const { proposal } = match;
    await reopenViewing(tx, proposal.id);
    if (proposal.state !== 'ended') return;
    await openAgain(tx, match, 'take-back-failure');
    await releaseFields(tx, proposal.id, 'M4');
    await releaseFields(tx, proposal.id, 'M5');
  },
  async promise(tx, { proposal }) {
    await tx.query(
      `update release set withdrawn_at = $2 where proposal_id = $1 and stage = 'M6' and withdrawn_at is null`,
      [proposal.id, tx.now],
    );
    await goBack(tx, proposal, 'take-back-promise');
  },
  async end(tx, match) {
    await mustBeFreeAgain(tx, match);
    await askAnew(tx, match, 'reopen');
  },
};

/** The answer no longer counts, nor does what followed from it; letters that told of it do not leave. */
async function takeAnswerBack(tx: Tx, { id }: Proposal, party: Party): Promise<void> {
  const [decision] = await tx.query<{ id: string }>(
    `update decision set taken_back_at = $3
      where proposal_id = $1 and party = $2 and taken_back_at is null returning id`,
    [id, party, tx.now],
  );
  await tx.query(`update pair_block set until = $2 where decision_id = $1`, [decision?.id, tx.now]);
  await dropMessages(tx, { proposalId: id });
}

/** The step before it goes on as it was: taking back wins nobody time. */
async function goBack(tx: Tx, proposal: Proposal, move: ProposalMove): Promise<void> {
  const from = await beganOf(tx, proposal, afterMove(proposal.state, move));
  await moveProposal(tx, proposal, move, { from });
  const { expiresAt } = await tx.one(Proposal, { id: proposal.id });
  if (expiresAt && expiresAt <= tx.now) throw new Refused('too-late-to-take-back');
}

/** What had ended goes on where it was, on the facts of this moment. */
async function openAgain(tx: Tx, match: LockedMatch, move: ProposalMove): Promise<void> {
  await mustBeFreeAgain(tx, match);
  await mustStillFit(tx, match.proposal, match.listing);
  await moveProposal(tx, match.proposal, move);
  await tellOfChange(tx, match.proposal);
}

/** Whoever took it back knows. */
const tellOfChange = (tx: Tx, proposal: Proposal): Promise<void> =>
  tx.publish({
    name: 'proposal.changed',
    proposalId: proposal.id,
    occasion: occasionOf(proposal),
    by: String(tx.actor.accountId),
  });
