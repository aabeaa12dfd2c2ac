import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { queueMessage } from './queue-message';

/** Whoever loses a second factor hears of it at the address they had before: it may not have been their wish. */
@Injectable()
export class TellFactorReset {
  constructor(private readonly db: Database) {}

  run(actor: Actor, accountId: string, resetId: string): Promise<void> {
    return this.db.inContext(actor, (tx) =>
      queueMessage(tx, { accountId, kind: 'second-factor-reset', ids: { resetId }, occasion: resetId }),
    );
  }
}
