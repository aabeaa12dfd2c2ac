import { type Tx, newId } from '@bleibe/platform';

/** Everything that can happen to an occurrence between its planning and its end. */
export type OccurrenceEventCode =
  | 'planned'
  | 'invited'
  | 'told'
  | 'reminded'
  | 'reminder_dropped'
  | 'moved'
  | 'settled'
  | 'offered'
  | 'confirmed'
  | 'worker_changed'
  | 'appointment_cancelled'
  | 'link_revoked'
  | 'shared_channel';

/** One line of the answer to "why was this sent, or not?": code and values, never words of a person. */
export async function remember(
  tx: Tx,
  occurrenceId: string,
  code: OccurrenceEventCode,
  details: Record<string, string | number | boolean | null> = {},
): Promise<void> {
  await tx.query(
    `insert into occurrence_event (id, occurrence_id, code, details, by_account, at) values ($1, $2, $3, $4, $5, $6)`,
    [newId(), occurrenceId, code, JSON.stringify(details), tx.actor.accountId, tx.now],
  );
}

/** Ends an occurrence, with its reason on record. */
export async function settle(tx: Tx, id: string, state: string, reason: string | null): Promise<void> {
  await tx.query(`update occurrence set state = $2, reason = $3, settled_at = $4 where id = $1`, [
    id,
    state,
    reason,
    tx.now,
  ]);
  await remember(tx, id, 'settled', { state, reason });
}

/** Moves what is still planned; the old day stays on record with the rule that moved it. */
export async function moveTo(
  tx: Tx,
  occurrence: { id: string; on: string },
  on: string,
  sendAt: Date | null,
  rule: string,
): Promise<void> {
  await tx.query(`update occurrence set planned_on = $2, send_at = $3 where id = $1`, [occurrence.id, on, sendAt]);
  await remember(tx, occurrence.id, 'moved', { from: occurrence.on, to: on, rule });
}
