import type { Tx } from '@bleibe/platform';
import { type ScoringPolicy, defaultPolicy } from '@bleibe/scoring';
import { StoredPolicy } from './scoring-policy.entity';

/** The policy that was published last; the first one is published by the migration of an empty instance. */
export async function currentPolicy(tx: Tx): Promise<ScoringPolicy> {
  const [stored] = await tx.manager.find(StoredPolicy, { order: { version: 'DESC' }, take: 1 });
  return stored ?? defaultPolicy;
}

/** Publishes the first version; later calls change nothing. */
export async function publishFirstPolicy(tx: Tx): Promise<void> {
  const { version, weights } = defaultPolicy;
  await tx.query(
    `insert into scoring_policy (version, weights, published_at) values ($1, $2, $3) on conflict do nothing`,
    [version, JSON.stringify(weights), tx.now],
  );
}
