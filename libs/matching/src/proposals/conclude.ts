import { Injectable } from '@nestjs/common';
import { GERMANY, type LocalDate, localDateOf } from '@bleibe/calendar';
import { moveListing } from '@bleibe/listings';
import { type Actor, Database, Forbidden, Invalid, Refused, type Tx } from '@bleibe/platform';
import { type LockedMatch, lockMatch, lockProposal } from './lock-match';
import { moveProposal, mustBeClear } from './move-proposal';
import { mustStillFit } from './must-still-fit';
import { boundStates } from './proposal-moves';
import { Proposal } from './proposal.entity';
import { releaseFields } from './release-fields';
import { sideOf } from './side-of';

/** An act of the caseworker of the case on a locked match; everybody else who sees it is refused. */
async function asCaseworker(
  db: Database,
  actor: Actor,
  proposalId: string,
  act: (tx: Tx, match: LockedMatch) => Promise<void>,
): Promise<void> {
  await db.inContext(actor, async (tx) => {
    if ((await sideOf(tx, proposalId)) !== 'caseworker') throw new Forbidden();
  });
  return db.onBehalfOf(actor, async (tx) => act(tx, await lockMatch(tx, proposalId)));
}

/** The landlord has chosen, the caseworker approves: unit and household are promised to each other (M6). */
@Injectable()
export class PromiseUnit {
  constructor(private readonly db: Database) {}

  run(actor: Actor, proposalId: string): Promise<void> {
    return asCaseworker(this.db, actor, proposalId, async (tx, { proposal, listing }) => {
      await mustBeClear(tx, proposal.householdId, proposal.listingId);
      await moveProposal(tx, proposal, 'promise');
      await mustStillFit(tx, proposal, listing);
      await releaseFields(tx, proposalId, 'M6');
      tx.audit('promise', 'proposal', proposalId);
      await tx.publish({ name: 'proposal.promised', proposalId });
    });
  }
}

/** The job centre has assured the rent, before anything is signed (§ 22 (4) SGB II). */
@Injectable()
export class RecordAssurance {
  constructor(private readonly db: Database) {}

  /** Recorded twice, the first date stays. */
  run(actor: Actor, proposalId: string, givenOn: LocalDate): Promise<void> {
    return asCaseworker(this.db, actor, proposalId, async (tx, { proposal }) => {
      if (givenOn > localDateOf(tx.now, GERMANY)) throw new Invalid([{ field: 'givenOn', code: 'date-in-future' }]);
      if (!boundStates.includes(proposal.state)) throw new Refused('not-your-turn');
      await tx.query(
        `insert into assurance (proposal_id, given_on, recorded_by, recorded_at) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [proposalId, givenOn, actor.accountId, tx.now],
      );
    });
  }
}

/** The contract is signed (M7). What follows from it (tenancy, plan of visits and surveys) is the corridor's. */
@Injectable()
export class RecordLease {
  constructor(private readonly db: Database) {}

  run(
    actor: Actor,
    { proposalId, signedOn, moveInOn }: { proposalId: string; signedOn: LocalDate; moveInOn: LocalDate },
  ): Promise<void> {
    return asCaseworker(this.db, actor, proposalId, async (tx, { proposal, listing }) => {
      if (signedOn > localDateOf(tx.now, GERMANY)) throw new Invalid([{ field: 'signedOn', code: 'date-in-future' }]);
      if (moveInOn < signedOn) {
        throw new Invalid([{ field: 'moveInOn', code: 'date-before', values: { other: 'signedOn' } }]);
      }
      await mustBeClear(tx, proposal.householdId, proposal.listingId);
      await moveProposal(tx, proposal, 'sign-lease');
      await mustStillFit(tx, proposal, listing);
      await tx.query(
        `insert into lease (proposal_id, signed_on, move_in_on, recorded_by, recorded_at) values ($1, $2, $3, $4, $5)`,
        [proposalId, signedOn, moveInOn, actor.accountId, tx.now],
      );
      await tx.query(`update household set state = 'housed', version = version + 1 where id = $1`, [
        proposal.householdId,
      ]);
      tx.audit('record-lease', 'proposal', proposalId);
      await tx.publish({ name: 'lease.signed', proposalId });
    });
  }
}

/** A listing whose last unit is signed away is let, and leaves the market. */
@Injectable()
export class MarkLet {
  constructor(private readonly db: Database) {}

  run(actor: Actor, proposalId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const { listingId } = (await lockMatch(tx, proposalId)).proposal;
      const [free] = await tx.query(
        `select 1 from unit u where u.listing_id = $1
            and not exists (select 1 from proposal p where p.unit_id = u.id and p.state in ('signed', 'moved-in'))`,
        [listingId],
      );
      const [gone] = await tx.query(`select 1 from listing where id = $1 and state in ('let', 'withdrawn')`, [
        listingId,
      ]);
      if (free || gone) return;
      await moveListing(tx, listingId, 'let');
      await tx.publish({ name: 'listing.let', listingId });
    });
  }
}

/** The household has moved in (M8); called by the room of the aftercare, in its transaction. */
export async function markMovedIn(tx: Tx, proposalId: string): Promise<void> {
  const proposal = await lockProposal(tx, proposalId);
  if (proposal.state === 'signed') await moveProposal(tx, proposal, 'move-in');
}

/** The tenancy is over (MX). Household and home are free again: success never locks anybody out. */
@Injectable()
export class MarkMovedOut {
  constructor(private readonly db: Database) {}

  /** @param looksAgain false = the household has gone somewhere else; it may come back at any time */
  run(actor: Actor, proposalId: string, looksAgain: boolean): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      // A tenancy that did not come about through a match has none.
      if (!(await tx.manager.existsBy(Proposal, { id: proposalId }))) return;
      const { proposal } = await lockMatch(tx, proposalId);
      if (proposal.state === 'ended') return;
      await moveProposal(tx, proposal, 'move-out', { ending: 'moved-out' });
      if (looksAgain) return;
      const { householdId } = proposal;
      await tx.query(`update household set state = 'withdrawn', version = version + 1 where id = $1`, [householdId]);
      await tx.publish({ name: 'household.withdrawn', householdId });
    });
  }
}
