import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

export interface Letter {
  /** The same id is the same letter. */
  id: string;
  to: string;
  subject: string;
  text: string;
  sentAt: Date;
}

export interface MailChannel {
  /** Whether sending the same id again is sure to reach the reader once only. */
  readonly sendsOnce: boolean;
  send(letter: Letter): Promise<void>;
}

/** Injection token; the door chooses by the environment. */
export const MAIL_CHANNEL = Symbol('mail-channel');

/** Training instance: one file per letter, which a person or a test can read. */
export class FolderMail implements MailChannel {
  readonly sendsOnce = true;

  constructor(private readonly folder: string) {}

  async send(letter: Letter): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = join(this.folder, `${letter.id}.json`);
    await writeFile(`${file}.part`, JSON.stringify(letter));
    await rename(`${file}.part`, file);
  }
}

/** A real mail server. The sender's name is neutral; nothing in the headers names the topic. */
export class SmtpMail implements MailChannel {
  readonly sendsOnce = false;
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport(url);
  }

  async send({ id, to, subject, text }: Letter): Promise<void> {
    await this.transport.sendMail({ from: this.from, to, subject, text, messageId: `<${id}@bleibe>` });
  }
}
