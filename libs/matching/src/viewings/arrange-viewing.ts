import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Invalid, Refused, newId } from '@bleibe/platform';
import { lockProposal } from '../proposals/lock-match';
import { moveFacts, moveProposal, mustBeClear } from '../proposals/move-proposal';
import { obstacleTo } from '../proposals/proposal-moves';
import { releaseFields } from '../proposals/release-fields';
import { sideOf } from '../proposals/side-of';
import { stagesOfVersion } from '../proposals/stages-of';
import { Viewing } from './viewing.entity';

export interface ViewingWish {
  proposalId: string;
  startsAt: Date;
  withInterpreter: boolean;
  /** Not for landlords to wish, nor to know of. */
  withGuide?: boolean;
}

/** Household, landlord or caseworker name a date; a later date takes the place of an earlier one. */
@Injectable()
export class ArrangeViewing {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, { proposalId, startsAt, withInterpreter, withGuide = false }: ViewingWish): Promise<string> {
    const side = await this.db.inContext(actor, (tx) => sideOf(tx, proposalId));
    if (side === 'onlooker' || side === 'helper') throw new Forbidden();
    if (side === 'landlord' && withGuide) throw new Invalid([{ field: 'withGuide', code: 'unknown-field' }]);
    return this.db.onBehalfOf(actor, async (tx) => {
      if (startsAt <= tx.now) throw new Invalid([{ field: 'startsAt', code: 'date-in-past' }]);
      const proposal = await lockProposal(tx, proposalId);
      const { viewingWithinDays } = await stagesOfVersion(tx, proposal.stageVersion);
      if (startsAt.getTime() > tx.now.getTime() + viewingWithinDays * 86_400_000) {
        throw new Invalid([{ field: 'startsAt', code: 'date-too-late', values: { days: viewingWithinDays } }]);
      }
      const obstacle = obstacleTo('viewing-agreed', await moveFacts(tx, proposal));
      if (obstacle) throw new Refused(obstacle);
      await tx.query(
        `update viewing set cancelled_at = $2 where proposal_id = $1 and outcome is null and cancelled_at is null`,
        [proposalId, tx.now],
      );
      const id = newId();
      await tx.insert(Viewing, {
        id,
        proposalId,
        startsAt,
        withInterpreter,
        withGuide,
        proposedBy: String(actor.accountId),
        // Who names a date has accepted it.
        householdAcceptedAt: side === 'household' ? tx.now : null,
        landlordAcceptedAt: side === 'landlord' ? tx.now : null,
      });
      await tx.publish({ name: 'viewing.proposed', proposalId, viewingId: id });
      return id;
    });
  }
}

/** A side accepts the date; once both have, the viewing is agreed (M5). */
@Injectable()
export class AcceptViewing {
  constructor(private readonly db: Database) {}

  /** @param onBehalfOf for whom a caseworker writes down what was said by telephone */
  async run(actor: Actor, viewingId: string, onBehalfOf: 'household' | 'landlord' | null): Promise<void> {
    const { side, proposalId } = await this.db.inContext(actor, async (tx) => {
      const viewing = await tx.one(Viewing, { id: viewingId });
      return { side: await sideOf(tx, viewing.proposalId), proposalId: viewing.proposalId };
    });
    const party = side === 'caseworker' ? onBehalfOf : side;
    if (party !== 'household' && party !== 'landlord') throw new Forbidden();

    await this.db.onBehalfOf(actor, async (tx) => {
      const proposal = await lockProposal(tx, proposalId);
      const column = party === 'household' ? 'household_accepted_at' : 'landlord_accepted_at';
      const [row] = await tx.query<{ agreed: boolean; starts_at: Date }>(
        `update viewing set ${column} = coalesce(${column}, $2)
          where id = $1 and cancelled_at is null and outcome is null
          returning household_accepted_at is not null and landlord_accepted_at is not null as agreed, starts_at`,
        [viewingId, tx.now],
      );
      if (!row) throw new Refused('viewing-gone');
      if (!row.agreed) return;
      await mustBeClear(tx, proposal.householdId, proposal.listingId);
      // What follows the viewing counts from its day.
      await moveProposal(tx, proposal, 'viewing-agreed', { from: row.starts_at });
      await releaseFields(tx, proposalId, 'M5');
      await tx.publish({ name: 'viewing.agreed', proposalId, viewingId });
    });
  }
}
