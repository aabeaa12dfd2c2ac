import type { Tx } from '@bleibe/platform';
import { afterMove } from './listing-moves';
import { Landlord } from './landlord.entity';
import { Listing } from './listing.entity';

/** What the checks of a subject came to; called by the room of the checks, in its transaction. */
export interface RecordedClearance {
  /** Null = not cleared. */
  clearedUntil: Date | null;
  held: boolean;
}

export async function recordListingClearance(tx: Tx, id: string, { clearedUntil, held }: RecordedClearance) {
  const listing = await tx.lock(Listing, { id });
  // "Waiting" takes a home off the market too: unknown is never clear.
  const state = held
    ? afterMove(listing.state, 'hold')
    : clearedUntil
      ? afterMove(listing.state, 'clear')
      : listing.state === 'cleared' || listing.state === 'held'
        ? 'submitted'
        : null;
  // Withdrawn or let meanwhile: the late answer of a check changes nothing.
  if (!state && listing.state !== 'submitted') return;
  await tx.query(`update listing set state = $2, cleared_until = $3, version = version + 1 where id = $1`, [
    id,
    state ?? listing.state,
    held ? null : clearedUntil,
  ]);
  if (state === 'cleared' && listing.state !== 'cleared') await tx.publish({ name: 'listing.cleared', listingId: id });
  if (state === 'held' && listing.state !== 'held') await tx.publish({ name: 'listing.held', listingId: id });
}

export async function recordLandlordClearance(tx: Tx, id: string, { clearedUntil, held }: RecordedClearance) {
  const before = await tx.lock(Landlord, { id });
  await tx.query(`update landlord set cleared_until = $2, held = $3 where id = $1`, [id, clearedUntil, held]);
  if (clearedUntil && !before.clearedUntil) await tx.publish({ name: 'landlord.cleared', landlordId: id });
}
