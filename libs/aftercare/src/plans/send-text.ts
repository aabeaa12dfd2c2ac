import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { FolderMail, type MailChannel, type Message, type Render } from '@bleibe/notifications';
import { type Actor, CONFIG, type Config, Database } from '@bleibe/platform';
import { channelOf } from './tell-person';

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
  person_id: string;
  kind: Message['kind'];
  ids: Record<string, string>;
  state: string;
}

/** Hands one text message to the channel. The state 'sending' is committed first, as for letters (R10). */
@Injectable()
export class SendText {
  constructor(
    private readonly db: Database,
    @Inject(TEXT_CHANNEL) private readonly texts: MailChannel | null,
  ) {}

  async run(actor: Actor, textId: string, render: Render): Promise<void> {
    const taken = await this.db.inContext(actor, async (tx) => {
      const [row] = await tx.query<Row>(
        `select person_id, kind, ids, state from text_message where id = $1 for update`,
        [textId],
      );
      if (row?.state !== 'queued' && row?.state !== 'sending') return null;
      const channel = await channelOf(tx, 'adult', row.person_id);
      if (!this.texts || !channel?.phone) {
        await tx.query(`update text_message set state = 'dropped' where id = $1`, [textId]);
        return null;
      }
      if (row.state === 'sending' && !this.texts.sendsOnce) {
        await tx.query(`update text_message set state = 'uncertain' where id = $1`, [textId]);
        return null;
      }
      await tx.query(`update text_message set state = 'sending', language = $2 where id = $1`, [
        textId,
        channel.language,
      ]);
      return { row, phone: channel.phone, language: channel.language };
    });
    if (!taken || !this.texts) return;

    const { row, phone, language } = taken;
    const { subject, text } = render({ kind: row.kind, ids: row.ids } as Message, language);
    await this.texts.send({ id: textId, to: `tel:${phone}`, subject, text, sentAt: this.db.clock.now() });
    await this.db.inContext(actor, async (tx) => {
      await tx.query(`update text_message set state = 'sent', sent_at = $2 where id = $1 and state = 'sending'`, [
        textId,
        tx.now,
      ]);
    });
  }
}
