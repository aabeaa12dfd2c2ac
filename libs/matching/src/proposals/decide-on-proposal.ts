import { Injectable } from '@nestjs/common';
import { Listing } from '@bleibe/listings';
import { type Actor, Database, Forbidden, Invalid, Refused, type Tx, newId } from '@bleibe/platform';
import { scoreMatch } from '@bleibe/scoring';
import { Household } from '@bleibe/seekers';
import { currentPolicy } from '../candidates/current-policy';
import { PairReader } from '../candidates/pair-facts';
import { Decision } from './decision.entity';
import { type DeclineCode, consequenceOf } from './decline-reasons';
import { lockProposal, moveFacts, moveProposal, mustBeClear } from './move-proposal';
import { type Party, type ProposalState, boundStates, obstacleTo } from './proposal-moves';
import { Proposal } from './proposal.entity';
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

interface LockedMatch {
  proposal: Proposal;
  listing: Listing;
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
      // Household, listing, proposal: everybody locks in this order, or two agreements at once would block each other.
      const { householdId, listingId } = await tx.one(Proposal, { id: proposalId });
      await tx.lock(Household, { id: householdId });
      const listing = await tx.lock(Listing, { id: listingId });
      const proposal = await lockProposal(tx, proposalId);
      const state = await this.moveOn(tx, { proposal, listing }, party, verdict);
      const decision = { id: newId(), proposalId, party, verdict, reasonCode };
      const by = { decidedBy: String(actor.accountId), assisted: onBehalfOf !== null, decidedAt: tx.now };
      await tx.insert(Decision, { ...decision, ...by });
      if (consequence) await this.apply(tx, proposal, decision.id, consequence);
      if (state === 'asked') await tx.publish({ name: 'proposal.asked', proposalId });
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
    const { proposal } = match;
    if (verdict === 'no') return moveProposal(tx, proposal, `${party}-no`, { ending: 'declined' });
    if (party === 'household') {
      await mustBeClear(tx, proposal.householdId, proposal.listingId);
      return moveProposal(tx, proposal, 'household-yes');
    }
    // First whether it is this side's turn at all: the checks of others are nobody's business before.
    const obstacle = obstacleTo('landlord-yes', await moveFacts(tx, proposal));
    if (obstacle) throw new Refused(obstacle);
    await mustBeClear(tx, proposal.householdId, proposal.listingId);
    await this.mustStillFit(tx, match);
    await refuseIfTaken(tx, proposal);
    return moveProposal(tx, proposal, 'landlord-yes');
  }

  /** Hard rules on facts of this very moment: needs or home may have changed since the offer. */
  private async mustStillFit(tx: Tx, { proposal, listing }: LockedMatch): Promise<void> {
    const { householdId, clarified } = proposal;
    const {
      household: facts,
      listing: home,
      extras,
      today,
    } = await (await PairReader.of(tx, householdId)).pair(listing);
    const { hardRules } = scoreMatch(facts, home, extras, await currentPolicy(tx), today);
    const against = hardRules.find(
      ({ code, finding }) => finding.kind === 'excluded' || (finding.kind === 'unknown' && !clarified.includes(code)),
    );
    if (against) throw new Refused('pair-no-longer-fits', { rule: against.code });
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
