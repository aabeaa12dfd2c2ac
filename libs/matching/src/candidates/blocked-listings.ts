import type { Tx } from '@bleibe/platform';

/** Homes that are not to be offered to a household again, or not now; households without any are left out. */
export async function blockedListings(
  tx: Tx,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await tx.query<{ household_id: string; listing_ids: string[] }>(
    `select household_id, array_agg(listing_id) as listing_ids from pair_block
      where household_id = any ($1) and (until is null or until > $2) group by household_id`,
    [householdIds, tx.now],
  );
  return new Map(rows.map(({ household_id, listing_ids }) => [household_id, new Set(listing_ids)]));
}
