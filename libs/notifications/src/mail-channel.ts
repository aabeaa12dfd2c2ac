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

/** The server has certainly not taken the letter: it may be sent again. */
export class NotDelivered extends Error {
  constructor() {
    super('not-delivered');
    this.name = 'NotDelivered';
  }
}

const neverLeft = ['ECONNECTION', 'ECONNREFUSED', 'EDNS', 'EAUTH', 'ETLS'];

function hasNotLeft(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return neverLeft.includes(String(code)) || (typeof responseCode === 'number' && responseCode >= 400);
}

export interface MailChannel {
  /** Whether sending the same id again is sure to reach the reader once only. */
  readonly sendsOnce: boolean;
  /** @throws NotDelivered when it is certain that nothing left; any other error leaves that open */
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
    try {
      await this.transport.sendMail({ from: this.from, to, subject, text, messageId: `<${id}@bleibe>` });
    } catch (error) {
      // The server's words may repeat the address, so they go no further.
      throw hasNotLeft(error) ? new NotDelivered() : new Error('mail-uncertain');
    }
  }
}
