import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refused, type Tx } from '@bleibe/platform';
import { CONFIRM_EVERY_DAYS, REMIND_BEFORE_DAYS } from './expire-listings';
import { type ListingMove, afterMove } from './listing-moves';
import { Listing, type ListingState } from './listing.entity';

/**
 * Locks the listing and moves it.
 * @throws Refused `listing-not-open` where the table has no such move
 */
export async function moveListing(tx: Tx, id: string, move: ListingMove): Promise<Listing & { was: ListingState }> {
  const listing = await tx.lock(Listing, { id });
  const state = afterMove(listing.state, move);
  if (!state) throw new Refused('listing-not-open');
  await tx.query(`update listing set state = $2, version = version + 1 where id = $1`, [id, state]);
  return { ...listing, was: listing.state, state };
}

/**
 * A home that was spoken for has not been confirmed meanwhile. Its landlord is asked now, and it does not retire before
 * an answer was possible. The caller has locked it.
 */
export async function askWhetherFree(tx: Tx, id: string): Promise<void> {
  const asIfConfirmed = new Date(tx.now.getTime() - (CONFIRM_EVERY_DAYS - REMIND_BEFORE_DAYS) * 86_400_000);
  await tx.query(
    `update listing set confirmed_at = $2, reminded_at = null
      where id = $1 and confirmed_at < $2 and state in ('submitted', 'cleared', 'held')`,
    [id, asIfConfirmed],
  );
}

/** The landlord hands the draft in; from here on the checks have it. */
@Injectable()
export class SubmitListing {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      await moveListing(tx, id, 'submit');
      await tx.query(`update listing set submitted_at = $2, confirmed_at = $2 where id = $1`, [id, tx.now]);
      await tx.publish({ name: 'listing.submitted', listingId: id });
    });
  }
}

/** "Yes, still free": by one tap, at least every 14 days. An expired home comes back through the checks. */
@Injectable()
export class ConfirmListing {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.db.inContext(actor, (tx) => confirm(tx, id));
  }
}

/** @throws Refused `listing-not-open` for a home that has been taken back or let */
export async function confirm(tx: Tx, id: string): Promise<void> {
  const { was } = await moveListing(tx, id, 'confirm');
  await tx.query(`update listing set confirmed_at = $2 where id = $1`, [id, tx.now]);
  if (was === 'expired') await tx.publish({ name: 'listing.submitted', listingId: id });
}

/** The landlord takes the home back. Without a reason, at any time. */
@Injectable()
export class WithdrawListing {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      await moveListing(tx, id, 'withdraw');
      await tx.query(`update listing set cleared_until = null where id = $1`, [id]);
      await tx.publish({ name: 'listing.withdrawn', listingId: id });
    });
  }
}
