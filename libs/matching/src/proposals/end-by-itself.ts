import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import type { EndReason } from './end-reasons';
import { lockMatch } from './lock-match';
import { moveProposal } from './move-proposal';

/** Nothing stalls for ever: what nobody takes further in time ends, without reproach, and both sides are free again. */
@Injectable()
export class ExpireProposals {
  readonly nextDue = `select min(expires_at) from proposal where ended_at is null and expires_at > $1`;

  constructor(private readonly db: Database) {}

  /** Each in a transaction of its own, so that none holds up the others. */
  async run(): Promise<number> {
    const due = await this.db.asSystem((tx) =>
      tx.query<{ id: string }>(
        `select id from proposal where ended_at is null and expires_at <= $1 order by expires_at, id`,
        [tx.now],
      ),
    );
    for (const { id } of due) {
      await this.db.asSystem(async (tx) => {
        const { proposal } = await lockMatch(tx, id);
        // Somebody may have answered between the look and the lock.
        if (!proposal.expiresAt || proposal.expiresAt > tx.now) return;
        await moveProposal(tx, proposal, 'expire', { ending: 'expired' });
      });
    }
    return due.length;
  }
}

/** A home or a household that left takes its proposals with it. A signed lease is not undone by it. */
@Injectable()
export class EndProposalsOf {
  constructor(private readonly db: Database) {}

  /** Does nothing where the home has come back to the market meanwhile. */
  listing(actor: Actor, listingId: string): Promise<void> {
    return this.end(
      actor,
      `p.listing_id = $1 and l.state in ('withdrawn', 'expired', 'let')`,
      listingId,
      'listing-gone',
    );
  }

  household(actor: Actor, householdId: string): Promise<void> {
    return this.end(actor, `p.household_id = $1 and h.state = 'withdrawn'`, householdId, 'household-gone');
  }

  private async end(actor: Actor, whose: string, id: string, ending: EndReason): Promise<void> {
    const open = await this.db.inContext(actor, (tx) =>
      tx.query<{ id: string }>(
        `select p.id from proposal p join listing l on l.id = p.listing_id join household h on h.id = p.household_id
          where ${whose} and p.expires_at is not null order by p.id`,
        [id],
      ),
    );
    for (const one of open) {
      await this.db.inContext(actor, async (tx) => {
        const { proposal } = await lockMatch(tx, one.id);
        if (proposal.expiresAt) await moveProposal(tx, proposal, 'end', { ending });
      });
    }
  }
}
