import { type Tx, newId } from '@bleibe/platform';
import type { LetterKind } from './message.entity';

export interface NewMessage {
  accountId: string;
  kind: LetterKind;
  /** What the letter is about; ids only. */
  ids: Record<string, string>;
  /** Telling the same person of the same occasion again changes nothing. */
  occasion: string;
  sendAfter?: Date;
}

/** Puts a letter into the caller's transaction; it leaves after the commit. */
export const queueMessage = (tx: Tx, message: NewMessage): Promise<void> => queueMessages(tx, [message]);

export async function queueMessages(tx: Tx, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const rows = messages.map((message) => ({ ...message, id: newId(), runAfter: message.sendAfter ?? tx.now }));
  await tx.query(
    `insert into message (id, account_id, kind, ids, occasion, state, send_after, created_at)
     select id, account_id, kind, ids::jsonb, occasion, 'queued', send_after, $7
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])
            as m (id, account_id, kind, ids, occasion, send_after)
     on conflict (account_id, kind, occasion) do nothing`,
    [
      rows.map(({ id }) => id),
      rows.map(({ accountId }) => accountId),
      rows.map(({ kind }) => kind),
      rows.map(({ ids }) => JSON.stringify(ids)),
      rows.map(({ occasion }) => occasion),
      rows.map(({ runAfter }) => runAfter),
      tx.now,
    ],
  );
  // Where a letter was queued before, its second task finds nothing to send.
  const name = 'notifications.send-message';
  await tx.addTasks(rows.map(({ id: messageId, runAfter }) => ({ name, ids: { messageId }, runAfter })));
}

/**
 * Takes back what has not left yet, because the reader has lost the right to it or it is no longer true.
 * @param about what the letters are about, e.g. `{ proposalId }`
 */
export async function dropMessages(tx: Tx, about: Record<string, string>): Promise<void> {
  await tx.query(`update message set state = 'dropped' where state = 'queued' and ids @> $1`, [JSON.stringify(about)]);
}
