import type { Tx } from '@bleibe/platform';
import { afterMove } from './listing-moves';
import { Landlord } from './landlord.entity';
import type { Listing, ListingState } from './listing.entity';

/** What the checks of a subject came to; called by the room of the checks, in its transaction. */
export interface RecordedClearance {
  /** Null = not cleared. */
  clearedUntil: Date | null;
  held: boolean;
}

type Known = Pick<Listing, 'id' | 'state' | 'clearedUntil'>;

/** By the id of the listing. */
export async function recordListingClearances(tx: Tx, clearances: ReadonlyMap<string, RecordedClearance>) {
  const rows = await tx.query<Known>(
    `select id, state, cleared_until as "clearedUntil" from listing where id = any($1) order by id for update`,
    [[...clearances.keys()]],
  );
  const changes: (Known & { before: ListingState })[] = [];
  for (const { id, state: before, clearedUntil: earlier } of rows) {
    const { clearedUntil, held } = clearances.get(id) ?? { clearedUntil: null, held: false };
    // "Waiting" takes a home off the market too: unknown is never clear.
    const state = held
      ? afterMove(before, 'hold')
      : clearedUntil
        ? afterMove(before, 'clear')
        : before === 'cleared' || before === 'held'
          ? 'submitted'
          : null;
    // Withdrawn or let meanwhile: the late answer of a check changes nothing.
    if (!state && before !== 'submitted') continue;
    const change = { id, before, state: state ?? before, clearedUntil: held ? null : clearedUntil };
    // A check that finds the same again makes no new version: somebody may be changing the listing just now.
    if (change.state === before && change.clearedUntil?.getTime() === earlier?.getTime()) continue;
    changes.push(change);
  }
  if (changes.length === 0) return;
  await tx.query(
    `update listing set state = change.state, cleared_until = change.until, version = version + 1
       from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as change (id, state, until)
      where listing.id = change.id`,
    [changes.map(({ id }) => id), changes.map(({ state }) => state), changes.map(({ clearedUntil }) => clearedUntil)],
  );
  for (const { id, before, state } of changes) {
    if (state === 'cleared' && before !== 'cleared') await tx.publish({ name: 'listing.cleared', listingId: id });
    if (state === 'held' && before !== 'held') await tx.publish({ name: 'listing.held', listingId: id });
  }
}

export async function recordLandlordClearance(tx: Tx, id: string, { clearedUntil, held }: RecordedClearance) {
  const before = await tx.lock(Landlord, { id });
  await tx.query(`update landlord set cleared_until = $2, held = $3 where id = $1`, [id, clearedUntil, held]);
  if (clearedUntil && !before.clearedUntil) await tx.publish({ name: 'landlord.cleared', landlordId: id });
}
