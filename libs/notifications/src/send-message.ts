import { Inject, Injectable } from '@nestjs/common';
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

/** Hands one letter to the channel. The state 'sending' is committed first, so that a crash cannot send it twice. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly db: Database,
    @Inject(MAIL_CHANNEL) private readonly mail: MailChannel,
  ) {}

  async run(actor: Actor, messageId: string, render: Render): Promise<void> {
    const taken = await this.db.inContext(actor, async (tx) => {
      const [row] = await tx.query<{ state: string }>(`select state from message where id = $1 for update`, [
        messageId,
      ]);
      if (row?.state === 'sending' && !this.mail.sendsOnce) {
        // The last attempt died between here and the answer: nobody knows, so nobody repeats it (R10).
        await tx.query(`update message set state = 'uncertain' where id = $1`, [messageId]);
        return null;
      }
      if (row?.state !== 'queued' && row?.state !== 'sending') return null;
      await tx.query(`update message set state = 'sending' where id = $1`, [messageId]);
      const message = await tx.one(Message, { id: messageId });
      return { message, account: await tx.one(Account, { id: message.accountId }) };
    });
    if (!taken) return;

    const { message, account } = taken;
    const { subject, text } = render(message, account.language);
    try {
      await this.mail.send({ id: message.id, to: account.email, subject, text, sentAt: this.db.clock.now() });
    } catch (error) {
      if (error instanceof NotDelivered) await this.putBack(actor, messageId);
      throw error;
    }
    await this.db.inContext(actor, async (tx) => {
      await tx.query(`update message set state = 'sent', sent_at = $2 where id = $1 and state = 'sending'`, [
        messageId,
        tx.now,
      ]);
    });
  }

  /** The task is tried again later and finds the letter waiting. */
  private putBack(actor: Actor, messageId: string): Promise<unknown> {
    return this.db.inContext(actor, (tx) =>
      tx.query(`update message set state = 'queued' where id = $1 and state = 'sending'`, [messageId]),
    );
  }
}
