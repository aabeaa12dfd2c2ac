import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { queueMessage } from './queue-message';

/** Sends the code by which a person shows that the address is read; at once, because somebody waits for it. */
@Injectable()
export class SendContactCode {
  constructor(private readonly db: Database) {}

  run(actor: Actor, accountId: string, confirmationId: string): Promise<void> {
    return this.db.inContext(actor, (tx) =>
      queueMessage(tx, { accountId, kind: 'contact-code', ids: { confirmationId }, occasion: confirmationId }),
    );
  }
}
