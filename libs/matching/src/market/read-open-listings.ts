import { Listing, listingFacts } from '@bleibe/listings';
import type { Tx } from '@bleibe/platform';
import type { ListingFacts } from '@bleibe/scoring';
import { boundStates } from '../proposals/proposal-moves';

export interface OpenListing {
  id: string;
  /** Units about which nobody is asked at present, 0 or more. */
  unaskedUnits: number;
  facts: ListingFacts;
}

const isCleared = (listing: string) =>
  `${listing}.state = 'cleared' and ${listing}.cleared_until > app_now() and landlord_is_clear(${listing}.landlord_id)`;

const isFree = `not exists (
  select 1 from proposal bound
   where bound.unit_id = u.id and bound.state in (${boundStates.map((state) => `'${state}'`).join(', ')}))`;

/** Few enough to hydrate at once, many enough that the way to the database does not count. */
const AT_ONCE = 5_000;

/** A listing is on the market while it and its landlord are cleared and it has a unit that nobody was promised. */
export async function readOpenListings(tx: Tx, ids: readonly string[]): Promise<OpenListing[]> {
  const listings = await tx.manager
    .createQueryBuilder(Listing, 'listing')
    .where(`listing.id = any (:ids) and ${isCleared('listing')}`, { ids })
    .getMany();
  const units = await tx.query<{ listing_id: string; unasked: number }>(
    `select u.listing_id,
            count(*) filter (where not exists (
              select 1 from proposal p where p.unit_id = u.id and p.ended_at is null))::int as unasked
       from unit u where u.listing_id = any ($1) and ${isFree}
      group by u.listing_id`,
    [listings.map(({ id }) => id)],
  );
  const unasked = new Map(units.map((row) => [row.listing_id, row.unasked]));
  const open = listings.filter(({ id }) => unasked.has(id));
  const facts = await listingFacts(tx, open);
  return open.map(({ id }, at) => ({ id, unaskedUnits: unasked.get(id)!, facts: facts[at]! }));
}

/** All of them, a few thousand at a time. */
export async function* readAllOpenListings(tx: Tx): AsyncGenerator<OpenListing[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await tx.query<{ id: string }>(
      `select id from listing where state = 'cleared' and id > $1 order by id limit $2`,
      [after, AT_ONCE],
    );
    const ids = rows.map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield await readOpenListings(tx, ids);
    after = last;
  }
}

/** How many there are; to see whether a copy has lost its way. */
export async function countOpenListings(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from listing l
      where ${isCleared('l')} and exists (select 1 from unit u where u.listing_id = l.id and ${isFree})`,
  );
  return row!.count;
}
