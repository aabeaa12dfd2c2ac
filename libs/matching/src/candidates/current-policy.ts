import type { Tx } from '@bleibe/platform';
import { type MatchingPolicy, defaultMatchingPolicy } from '@bleibe/scoring';
import { StoredPolicy } from './scoring-policy.entity';

/** The policy that was published last; the first one is published by the migration of an empty instance. */
export async function currentPolicy(tx: Tx): Promise<MatchingPolicy> {
  const [stored] = await tx.manager.find(StoredPolicy, { order: { version: 'DESC' }, take: 1 });
  return stored ?? defaultMatchingPolicy;
}

/** Publishes the first version; later calls change nothing. */
export async function publishFirstPolicy(tx: Tx): Promise<void> {
  const { version, weights, priority, floors } = defaultMatchingPolicy;
  await tx.query(
    `insert into scoring_policy (version, weights, priority, published_at, floors) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [version, JSON.stringify(weights), JSON.stringify(priority), tx.now, JSON.stringify(floors)],
  );
}
