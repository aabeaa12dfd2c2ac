import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Account } from '@bleibe/accounts';
import { type Actor, Database } from '@bleibe/platform';
import { MAIL_CHANNEL, type MailChannel, NotDelivered } from './mail-channel';
import { Message } from './message.entity';

export interface Rendered {
  subject: string;
  text: string;
}

/** Puts the words of a letter together; given by the door, because words are the last room before the doors. */
export type Render = (message: Message, language: string) => Rendered;

interface Taken {
  message: Message;
  address: string;
  language: string;
}

/** Hands letters to the channel. The state 'sending' is committed first, so that a crash cannot send one twice. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly db: Database,
    @Inject(MAIL_CHANNEL) private readonly mail: MailChannel,
  ) {}

  /** @throws what the channel threw last; letters that have left are 'sent' all the same */
  async run(actor: Actor, messageIds: readonly string[], render: Render): Promise<void> {
    // Where a repeated letter would arrive twice, a crash must leave as few as possible in doubt: one.
    const portions = this.mail.sendsOnce ? [messageIds] : messageIds.map((id) => [id]);
    const failures: unknown[] = [];
    for (const ids of portions) {
      try {
        await this.hand(actor, await this.take(actor, ids), render);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures.at(-1);
  }

  private take(actor: Actor, ids: readonly string[]): Promise<Taken[]> {
    return this.db.inContext(actor, async (tx) => {
      const waiting = await tx.query<{ id: string; state: string }>(
        `select id, state from message where id = any($1) and state in ('queued', 'sending') order by id for update`,
        [ids],
      );
      const inDoubt = this.mail.sendsOnce ? [] : waiting.filter(({ state }) => state === 'sending');
      if (inDoubt.length > 0) {
        // The last attempt died between here and the answer: nobody knows, so nobody repeats it (R10).
        await tx.query(`update message set state = 'uncertain' where id = any($1)`, [inDoubt.map(({ id }) => id)]);
      }
      const free = waiting.filter((row) => !inDoubt.includes(row)).map(({ id }) => id);
      if (free.length === 0) return [];
      await tx.query(
        `update message m set state = 'sending', language = a.language from account a
          where m.id = any($1) and a.id = m.account_id`,
        [free],
      );
      const messages = await tx.manager.findBy(Message, { id: In(free) });
      const accounts = await tx.manager.findBy(Account, { id: In(messages.map(({ accountId }) => accountId)) });
      const accountOf = new Map(accounts.map((account) => [account.id, account]));
      return messages.flatMap((message) => {
        const account = accountOf.get(message.accountId);
        return account ? [{ message, address: account.email, language: account.language }] : [];
      });
    });
  }

  private async hand(actor: Actor, taken: readonly Taken[], render: Render): Promise<void> {
    if (taken.length === 0) return;
    try {
      await Promise.all(
        taken.map(({ message, address, language }) => {
          const { subject, text } = render(message, language);
          return this.mail.send({ id: message.id, to: address, subject, text, sentAt: this.db.clock.now() });
        }),
      );
    } catch (error) {
      if (error instanceof NotDelivered) await this.mark(actor, taken, 'queued');
      throw error;
    }
    await this.mark(actor, taken, 'sent');
  }

  /** 'queued' = put back: the task is tried again later and finds the letter waiting. */
  private mark(actor: Actor, taken: readonly Taken[], state: 'sent' | 'queued'): Promise<unknown> {
    const ids = taken.map(({ message }) => message.id);
    return this.db.inContext(actor, (tx) =>
      tx.query(
        `update message set state = $2, sent_at = case when $2 = 'sent' then $3::timestamptz end
          where id = any($1) and state = 'sending'`,
        [ids, state, tx.now],
      ),
    );
  }
}
