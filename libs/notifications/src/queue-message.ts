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
export async function queueMessage(tx: Tx, { accountId, kind, ids, occasion, sendAfter }: NewMessage): Promise<void> {
  const id = newId();
  const runAfter = sendAfter ?? tx.now;
  await tx.query(
    `insert into message (id, account_id, kind, ids, occasion, state, send_after, created_at)
     values ($1, $2, $3, $4, $5, 'queued', $6, $7) on conflict (account_id, kind, occasion) do nothing`,
    [id, accountId, kind, JSON.stringify(ids), occasion, runAfter, tx.now],
  );
  // Where the letter was queued before, this task finds nothing to send.
  await tx.addTask({ name: 'notifications.send-message', ids: { messageId: id }, runAfter });
}

/**
 * Takes back what has not left yet, because the reader has lost the right to it or it is no longer true.
 * @param about what the letters are about, e.g. `{ proposalId }`
 */
export async function dropMessages(tx: Tx, about: Record<string, string>): Promise<void> {
  await tx.query(`update message set state = 'dropped' where state = 'queued' and ids @> $1`, [JSON.stringify(about)]);
}
