import type { Tx } from '@bleibe/platform';
import { IdentityCheck } from './identity-check.entity';
import { type IdentityEvent, standingAfter } from './identity-event';

export type Taking = 'changed' | 'nothing-new' | 'repeated';

/**
 * Writes down what a provider has reported, in the caller's transaction. The row of the check is locked first, so that two
 * events that arrive at once are taken one after the other.
 * @throws NotFound when this provider has no such check
 */
export async function takeIdentityEvent(tx: Tx, provider: string, event: IdentityEvent): Promise<Taking> {
  const check = await tx.lock(IdentityCheck, { id: event.reference, provider });
  const next = standingAfter(check, event);
  const fresh = await tx.query(
    `insert into identity_event
       (provider, event_id, identity_check_id, state, occurred_at, received_at, changed_standing)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning event_id`,
    [provider, event.id, check.id, event.state, event.occurredAt, tx.now, next !== null],
  );
  if (fresh.length === 0) return 'repeated';
  if (!next) return 'nothing-new';

  const { state, level, method, decidedAt, validUntil } = next;
  await tx.query(
    `update identity_check set state = $2, level = $3, method = $4, decided_at = $5, valid_until = $6 where id = $1`,
    [check.id, state, level, method, decidedAt, validUntil],
  );
  await tx.publish({ name: 'identity.decided', kind: check.subjectKind, id: check.subjectId });
  return 'changed';
}
