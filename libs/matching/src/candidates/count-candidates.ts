import type { Tx } from '@bleibe/platform';
import { householdFacts } from '@bleibe/seekers';
import type { MarketNow } from '../market/market';
import { blockedListings } from './blocked-listings';
import { currentPolicy } from './current-policy';

/** More than this nobody compares. */
export const MOST_CANDIDATES = 50;

/** How many homes fit each household now, counted up to `MOST_CANDIDATES`. @param tx sees all facts of all of them */
export async function countCandidates(
  tx: Tx,
  { listings, figures, today }: MarketNow,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const policy = await currentPolicy(tx);
  const blocked = await blockedListings(tx, householdIds);
  const counts = new Map<string, number>();
  for (const [id, own] of await householdFacts(tx, householdIds, today)) {
    const household = { ...own, jobCentreLimit: null };
    const search = { household, figures, policy, today, most: MOST_CANDIDATES, never: blocked.get(id) };
    counts.set(id, listings.search(search).length);
  }
  return counts;
}
