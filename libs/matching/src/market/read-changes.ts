import type { Tx } from '@bleibe/platform';

export interface MarketChanges {
  listingIds: string[];
  householdIds: string[];
  /** From here on the next look has to read: transactions with lower numbers had all ended. */
  horizon: string;
}

/**
 * Homes and households that may have changed since an earlier horizon. A change can be told twice, never not at all:
 * whoever had not committed at the last look has a number from its horizon on.
 * @param since null = only where to begin
 */
export async function readMarketChanges(tx: Tx, since: string | null): Promise<MarketChanges> {
  // One statement, so that the horizon is that of the very lines it reads.
  const rows = await tx.query<{ horizon: string; listings: string[] | null; households: string[] | null }>(
    `select pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
            array_agg(distinct id) filter (where kind = 'listing') as listings,
            array_agg(distinct id) filter (where kind = 'household') as households
       from market_change where changed_in >= $1::xid8`,
    [since],
  );
  const [{ horizon, listings, households }] = rows as [(typeof rows)[number]];
  return { horizon, listingIds: listings ?? [], householdIds: households ?? [] };
}
