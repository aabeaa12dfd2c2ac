import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { FolderMail, type MailChannel, type Message, NotDelivered, type Render } from '@bleibe/notifications';
import { type Actor, CONFIG, type Config, Database } from '@bleibe/platform';
import { channelsOf } from './tell-person';

/** Injection token; null = this instance cannot send text messages. */
export const TEXT_CHANNEL = Symbol('text-channel');

/** Training instances write text messages into the folder of letters; others need a gateway that is not built in. */
export const textChannel = {
  provide: TEXT_CHANNEL,
  inject: [CONFIG],
  useFactory: ({ mailUrl, dataFolder }: Config): MailChannel | null =>
    mailUrl ? null : new FolderMail(join(dataFolder, 'mail')),
};

interface Row {
  id: string;
  person_id: string;
  kind: Message['kind'];
  ids: Record<string, string>;
  state: string;
}

interface Taken extends Row {
  phone: string;
  language: string;
}

/** Hands text messages to the channel. The state 'sending' is committed first, as for letters (R10). */
@Injectable()
export class SendText {
  constructor(
    private readonly db: Database,
    @Inject(TEXT_CHANNEL) private readonly texts: MailChannel | null,
  ) {}

  /** @throws what the channel threw last; messages that have left are 'sent' all the same */
  async run(actor: Actor, textIds: readonly string[], render: Render): Promise<void> {
    // Where a repeated message would arrive twice, a crash must leave as few as possible in doubt: one.
    const portions = (this.texts?.sendsOnce ?? true) ? [textIds] : textIds.map((id) => [id]);
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
      const waiting = await tx.query<Row>(
        `select id, person_id, kind, ids, state from text_message
          where id = any($1) and state in ('queued', 'sending') order by id for update`,
        [ids],
      );
      const channels = await channelsOf(
        tx,
        waiting.map(({ person_id: id }) => ({ kind: 'adult', id })),
      );
      const taken: Taken[] = [];
      const settled: { id: string; state: 'dropped' | 'uncertain' }[] = [];
      for (const row of waiting) {
        const { phone, language } = channels.get(row.person_id) ?? {};
        if (!this.texts || !phone || !language) settled.push({ id: row.id, state: 'dropped' });
        // The last attempt died between here and the answer: nobody knows, so nobody repeats it.
        else if (row.state === 'sending' && !this.texts.sendsOnce) settled.push({ id: row.id, state: 'uncertain' });
        else taken.push({ ...row, phone, language });
      }
      await tx.query(
        `update text_message m set state = s.state, language = coalesce(s.language, m.language)
           from unnest($1::uuid[], $2::text[], $3::text[]) as s (id, state, language) where m.id = s.id`,
        [
          [...settled, ...taken].map(({ id }) => id),
          [...settled.map(({ state }) => state), ...taken.map(() => 'sending')],
          [...settled.map(() => null), ...taken.map(({ language }) => language)],
        ],
      );
      return taken;
    });
  }

  private async hand(actor: Actor, taken: readonly Taken[], render: Render): Promise<void> {
    const { texts } = this;
    if (!texts || taken.length === 0) return;
    const sentAt = this.db.clock.now();
    try {
      await Promise.all(
        taken.map(({ id, kind, ids, phone, language }) => {
          const { subject, text } = render({ kind, ids } as Message, language);
          return texts.send({ id, to: `tel:${phone}`, subject, text, sentAt });
        }),
      );
    } catch (error) {
      if (error instanceof NotDelivered) await this.mark(actor, taken, 'queued');
      throw error;
    }
    await this.mark(actor, taken, 'sent');
  }

  /** 'queued' = put back: the task is tried again later and finds the message waiting. */
  private mark(actor: Actor, taken: readonly Taken[], state: 'sent' | 'queued'): Promise<unknown> {
    return this.db.inContext(actor, (tx) =>
      tx.query(
        `update text_message set state = $2, sent_at = case when $2 = 'sent' then $3::timestamptz end
          where id = any($1) and state = 'sending'`,
        [taken.map(({ id }) => id), state, tx.now],
      ),
    );
  }
}
