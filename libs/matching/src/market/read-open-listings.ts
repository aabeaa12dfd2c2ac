import { Listing, listingFacts } from '@bleibe/listings';
import type { Tx } from '@bleibe/platform';
import type { ListingFacts } from '@bleibe/scoring';
import { boundStates } from '../proposals/proposal-moves';

export interface OpenListing {
  id: string;
  /** That nobody has been promised, 1 or more. */
  freeUnits: number;
  facts: ListingFacts;
}

/** Few enough to hydrate at once, many enough that the way to the database does not count. */
const AT_ONCE = 5_000;

/** A listing is on the market while it is cleared and has a unit that nobody was promised. */
export async function readOpenListings(tx: Tx, ids: readonly string[]): Promise<OpenListing[]> {
  const listings = await tx.manager
    .createQueryBuilder(Listing, 'listing')
    .where(`listing.state = 'cleared' and listing.id = any (:ids)`, { ids })
    .getMany();
  const units = await tx.query<{ listing_id: string; free: number }>(
    `select u.listing_id, count(*)::int as free from unit u
      where u.listing_id = any ($1)
        and not exists (select 1 from proposal p where p.unit_id = u.id and p.state = any ($2))
      group by u.listing_id`,
    [listings.map(({ id }) => id), boundStates],
  );
  const freeUnits = new Map(units.map(({ listing_id, free }) => [listing_id, free]));
  const open = listings.filter(({ id }) => freeUnits.has(id));
  const facts = await listingFacts(tx, open);
  return open.map(({ id }, at) => ({ id, freeUnits: freeUnits.get(id)!, facts: facts[at]! }));
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
      where l.state = 'cleared' and exists (
        select 1 from unit u where u.listing_id = l.id
           and not exists (select 1 from proposal p where p.unit_id = u.id and p.state = any ($1)))`,
    [boundStates],
  );
  return row!.count;
}
