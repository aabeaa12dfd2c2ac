import { type Tx, newId } from '@bleibe/platform';
import type { OccurrenceState } from './occurrence.entity';

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
  | 'bounced'
  | 'shared_channel';

type Details = Record<string, string | number | boolean | null>;

export interface Line {
  id: string;
  code: OccurrenceEventCode;
  details: Details;
}

/** One line of the answer to "why was this sent, or not?": code and values, never words of a person. */
export const remember = (tx: Tx, id: string, code: OccurrenceEventCode, details: Details = {}): Promise<void> =>
  rememberAll(tx, [{ id, code, details }]);

export async function rememberAll(tx: Tx, lines: readonly Line[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.query(
    `insert into occurrence_event (id, occurrence_id, code, details, by_account, at)
     select line.id, line.occurrence_id, line.code, line.details::jsonb, $5, $6
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) with ordinality
            as line (id, occurrence_id, code, details, n)
      order by line.n`,
    [
      lines.map(() => newId()),
      lines.map(({ id }) => id),
      lines.map(({ code }) => code),
      lines.map(({ details }) => JSON.stringify(details)),
      tx.actor.accountId,
      tx.now,
    ],
  );
}

export interface Settled {
  id: string;
  state: OccurrenceState;
  reason: string | null;
}

/** Ends an occurrence, with its reason on record. */
export const settle = (tx: Tx, id: string, state: OccurrenceState, reason: string | null): Promise<void> =>
  settleAll(tx, [{ id, state, reason }]);

export async function settleAll(tx: Tx, settled: readonly Settled[]): Promise<void> {
  if (settled.length === 0) return;
  await tx.query(
    `update occurrence o set state = s.state, reason = s.reason, settled_at = $4
       from unnest($1::uuid[], $2::text[], $3::text[]) as s (id, state, reason) where o.id = s.id`,
    [settled.map(({ id }) => id), settled.map(({ state }) => state), settled.map(({ reason }) => reason), tx.now],
  );
  await rememberAll(
    tx,
    settled.map(({ id, state, reason }) => ({ id, code: 'settled', details: { state, reason } })),
  );
}

export interface Move {
  occurrence: { id: string; on: string };
  on: string;
  sendAt: Date | null;
  rule: string;
}

/** Moves what is still planned; the old day stays on record with the rule that moved it. */
export async function moveAll(tx: Tx, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return;
  await tx.query(
    `update occurrence o set planned_on = m.planned_on, send_at = m.send_at
       from unnest($1::uuid[], $2::date[], $3::timestamptz[]) as m (id, planned_on, send_at) where o.id = m.id`,
    [moves.map((move) => move.occurrence.id), moves.map(({ on }) => on), moves.map(({ sendAt }) => sendAt)],
  );
  await rememberAll(
    tx,
    moves.map(({ occurrence: { id, on: from }, on: to, rule }) => ({ id, code: 'moved', details: { from, to, rule } })),
  );
}
