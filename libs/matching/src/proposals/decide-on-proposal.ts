import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Invalid, Refused, type Tx, newId } from '@bleibe/platform';
import { Decision } from './decision.entity';
import { type DeclineCode, consequenceOf } from './decline-reasons';
import { type LockedMatch, lockMatch, lockProposal } from './lock-match';
import { moveFacts, moveProposal, mustBeClear } from './move-proposal';
import { mustStillFit } from './must-still-fit';
import { type Party, type ProposalState, boundStates, obstacleTo } from './proposal-moves';
import { type Proposal, occasionOf } from './proposal.entity';
import { releaseFields } from './release-fields';
import { sideOf } from './side-of';

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

/** One side says yes or no. Each side has one answer; its reason decides what follows. */
@Injectable()
export class DecideOnProposal {
  constructor(private readonly db: Database) {}

  /**
   * @throws NotFound for a proposal of somebody else
   * @throws Refused with the obstacle (`already-decided`, `not-your-turn`, `proposal-ended`, `taken`, …)
   * @throws Forbidden `on_hold` while a required check of either side is not passed at this very moment
   */
  async run(actor: Actor, { proposalId, verdict, reasonCode, onBehalfOf }: Answer): Promise<ProposalState> {
    const party = await this.partyOf(actor, proposalId, onBehalfOf);
    const consequence = reasonCode === null ? null : consequenceOf(reasonCode, party);
    if ((verdict === 'no') !== (consequence !== null)) {
      throw new Invalid([{ field: 'reasonCode', code: verdict === 'no' ? 'required' : 'not-for-yes' }]);
    }

    return this.db.onBehalfOf(actor, async (tx) => {
      const match = await lockMatch(tx, proposalId);
      const { proposal } = match;
      const state = await this.moveOn(tx, match, party, verdict);
      const decision = { id: newId(), proposalId, party, verdict, reasonCode };
      const by = { decidedBy: String(actor.accountId), assisted: onBehalfOf !== null, decidedAt: tx.now };
      await tx.insert(Decision, { ...decision, ...by });
      if (consequence) await this.apply(tx, proposal, decision.id, consequence);
      if (state === 'asked') await tx.publish({ name: 'proposal.asked', proposalId, occasion: occasionOf(proposal) });
      if (state === 'agreed') {
        await closeTheOthers(tx, proposal);
        await releaseFields(tx, proposalId, 'M4');
        await tx.publish({ name: 'proposal.agreed', proposalId });
      }
      return state;
    });
  }

  /** Which side the actor may answer for; whoever may not see the proposal finds nothing. */
  private partyOf(actor: Actor, proposalId: string, onBehalfOf: 'household' | null): Promise<Party> {
    return this.db.inContext(actor, async (tx) => {
      const side = await sideOf(tx, proposalId);
      if (onBehalfOf !== null && side === 'caseworker') return onBehalfOf;
      if (onBehalfOf === null && (side === 'household' || side === 'landlord')) return side;
      throw new Forbidden();
    });
  }

  private async moveOn(tx: Tx, match: LockedMatch, party: Party, verdict: 'yes' | 'no'): Promise<ProposalState> {
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

  private async apply(
    tx: Tx,
    { householdId, listingId }: Proposal,
    decisionId: string,
    consequence: NonNullable<ReturnType<typeof consequenceOf>>,
  ): Promise<void> {
    switch (consequence.kind) {
      case 'never-again':
      case 'park': {
        const until = consequence.kind === 'park' ? new Date(tx.now.getTime() + consequence.days * 86_400_000) : null;
        await tx.query(
          `insert into pair_block (household_id, listing_id, until, decision_id) values ($1, $2, $3, $4)`,
          [householdId, listingId, until, decisionId],
        );
        return;
      }
      case 'reassess':
        return tx.publish({ name: 'needs.reassessment-wanted', householdId });
      case 'none':
        return;
    }
  }
}

async function refuseIfTaken(tx: Tx, { id, unitId, householdId }: Proposal): Promise<void> {
  const others = await tx.query(
    `select 1 from proposal where id <> $1 and state = any ($4) and (unit_id = $2 or household_id = $3)`,
    [id, unitId, householdId, boundStates],
  );
  if (others.length > 0) throw new Refused('taken');
}

/** Agreeing closes the other proposals of both sides in one step. */
async function closeTheOthers(tx: Tx, { id, unitId, householdId }: Proposal): Promise<void> {
  const others = await tx.query<{ id: string }>(
    `select id from proposal
      where id <> $1 and ended_at is null and (unit_id = $2 or household_id = $3) order by id for update`,
    [id, unitId, householdId],
  );
  for (const other of others) {
    await moveProposal(tx, await lockProposal(tx, other.id), 'end', { ending: 'superseded' });
  }
}
