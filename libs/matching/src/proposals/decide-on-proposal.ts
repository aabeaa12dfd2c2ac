import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Invalid, Refused, type Tx, newId } from '@bleibe/platform';
import { IsNull } from 'typeorm';
import { AssistedNo } from './assisted-no.entity';
import { type DeclineCode, type DeclineReasons, consequenceOf } from './decline-reasons';
import { lockMatch } from './lock-match';
import { moveFacts } from './move-proposal';
import { type Party, type ProposalState, obstacleTo } from './proposal-moves';
import { Proposal } from './proposal.entity';
import { recordAnswer } from './record-answer';
import { sideOf } from './side-of';
import { stagesOfVersion } from './stages-of';

export interface Answer {
  proposalId: string;
  verdict: 'yes' | 'no';
  /** Needed for a no, forbidden for a yes. */
  reasonCode: DeclineCode | null;
  /**
   * A caseworker writes down what the household said by telephone; null = the person decides for himself. Nobody answers
   * for a landlord: one caseworker alone could then release an address (D9).
   */
  onBehalfOf: 'household' | null;
}

/**
 * One side says yes or no. Each side has one answer; its reason decides what follows. A no that a caseworker writes down
 * waits for a second person; until then the household is still asked, and its own answer goes first.
 */
@Injectable()
export class DecideOnProposal {
  constructor(private readonly db: Database) {}

  /**
   * @throws NotFound for a proposal of somebody else
   * @throws Refused with the obstacle (`already-decided`, `not-your-turn`, `proposal-ended`, `taken`, …)
   * @throws Forbidden `on_hold` while a required check of either side is not passed at this very moment
   */
  async run(actor: Actor, { proposalId, verdict, reasonCode, onBehalfOf }: Answer): Promise<ProposalState> {
    const { party, reasons } = await this.partyOf(actor, proposalId, onBehalfOf);
    const consequence = reasonCode === null ? null : consequenceOf(reasons, reasonCode, party);
    if ((verdict === 'no') !== (consequence !== null)) {
      throw new Invalid([{ field: 'reasonCode', code: verdict === 'no' ? 'required' : 'not-for-yes' }]);
    }

    return this.db.onBehalfOf(actor, async (tx) => {
      const match = await lockMatch(tx, proposalId);
      if (onBehalfOf !== null && reasonCode !== null) return waitForSecondPerson(tx, match.proposal, reasonCode);
      const by = String(actor.accountId);
      return recordAnswer(tx, match, { party, verdict, reasonCode, by, assisted: onBehalfOf !== null });
    });
  }

  /** Which side the actor may answer for, and its reasons for a no; whoever may not see the proposal finds nothing. */
  private async partyOf(
    actor: Actor,
    proposalId: string,
    onBehalfOf: 'household' | null,
  ): Promise<{ party: Party; reasons: DeclineReasons }> {
    return this.db.inContext(actor, async (tx) => {
      const side = await sideOf(tx, proposalId);
      const party = side === 'caseworker' ? onBehalfOf : side;
      const isOwn = party === 'household' || party === 'landlord';
      if (!isOwn || (onBehalfOf !== null && side !== 'caseworker')) throw new Forbidden();
      const { stageVersion } = await tx.one(Proposal, { id: proposalId });
      return { party, reasons: (await stagesOfVersion(tx, stageVersion)).declineReasons };
    });
  }
}

/** Nothing follows from a no that was written down for somebody else before a second person has seen it. */
async function waitForSecondPerson(tx: Tx, proposal: Proposal, reasonCode: DeclineCode): Promise<ProposalState> {
  const obstacle = obstacleTo('household-no', await moveFacts(tx, proposal));
  if (obstacle) throw new Refused(obstacle);
  const waiting = await tx.manager.existsBy(AssistedNo, { proposalId: proposal.id, outcome: IsNull() });
  if (waiting) throw new Refused('waits-for-second-person');
  const entered = { enteredBy: String(tx.actor.accountId), enteredAt: tx.now };
  await tx.insert(AssistedNo, { id: newId(), proposalId: proposal.id, reasonCode, ...entered });
  return proposal.state;
}
