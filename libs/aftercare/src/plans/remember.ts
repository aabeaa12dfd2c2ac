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

type Details = Record<string, string | number | boolean | null>;

/** One line of the answer to "why was this sent, or not?": code and values, never words of a person. */
export const remember = (tx: Tx, id: string, code: OccurrenceEventCode, details: Details = {}): Promise<void> =>
  rememberAll(tx, code, [{ id, details }]);

/** As `remember`, for many occurrences to which the same happened. */
export async function rememberAll(
  tx: Tx,
  code: OccurrenceEventCode,
  lines: readonly { id: string; details: Details }[],
): Promise<void> {
  await tx.query(
    `insert into occurrence_event (id, occurrence_id, code, details, by_account, at)
     select line.id, line.occurrence_id, $3, line.details::jsonb, $5, $6
       from unnest($1::uuid[], $2::uuid[], $4::text[]) as line (id, occurrence_id, details)`,
    [
      lines.map(() => newId()),
      lines.map(({ id }) => id),
      code,
      lines.map(({ details }) => JSON.stringify(details)),
      tx.actor.accountId,
      tx.now,
    ],
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
