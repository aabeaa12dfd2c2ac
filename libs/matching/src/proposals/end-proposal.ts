import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden } from '@bleibe/platform';
import { lockProposal, moveProposal } from './move-proposal';
import { sideOf } from './side-of';

/** Household, landlord or caseworker take a proposal back, at any time before the move-in and without a reason. */
@Injectable()
export class EndProposal {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, proposalId: string): Promise<void> {
    // Whoever may not see it finds nothing; the parties themselves may not write the row.
    const side = await this.db.inContext(actor, (tx) => sideOf(tx, proposalId));
    if (side === 'onlooker' || side === 'helper') throw new Forbidden();
    await this.db.onBehalfOf(actor, async (tx) => {
      await moveProposal(tx, await lockProposal(tx, proposalId), 'end', { ending: 'withdrawn' });
      await tx.audit('end', 'proposal', proposalId);
    });
  }
}

/** Nothing stalls for ever: what nobody takes further in time ends, without reproach, and both sides are free again. */
@Injectable()
export class ExpireProposals {
  readonly nextDue = `
    select min(deadline_at) from proposal where state in ('offered', 'asked') and deadline_at > $1`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const due = await tx.query<{ id: string }>(
        `select id from proposal where ended_at is null and expires_at <= $1 order by id for update skip locked`,
        [tx.now],
      );
      for (const { id } of due) await moveProposal(tx, await lockProposal(tx, id), 'expire', { ending: 'expired' });
      return due.length;
    });
  }
}

/** A home that left the market takes its open proposals with it; promised ones stay, a person decides about them. */
@Injectable()
export class EndProposalsOfListing {
  constructor(private readonly db: Database) {}

  run(actor: Actor, listingId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const open = await tx.query<{ id: string }>(
        `select id from proposal where listing_id = $1 and state in ('offered', 'asked') order by id for update`,
        [listingId],
      );
      for (const { id } of open) {
        await moveProposal(tx, await lockProposal(tx, id), 'end', { ending: 'listing-gone' });
      }
    });
  }
}
