import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { queueMessage } from './queue-message';

/** Sends the six digits to sign in with; nothing when nobody has the address they were asked for. */
@Injectable()
export class SendSignInCode {
  constructor(private readonly db: Database) {}

  run(actor: Actor, signInCodeId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const [code] = await tx.query<{ accountId: string }>(
        `select account_id as "accountId" from sign_in_code where id = $1 and account_id is not null`,
        [signInCodeId],
      );
      if (!code) return;
      await queueMessage(tx, { ...code, kind: 'sign-in-code', ids: { signInCodeId }, occasion: signInCodeId });
    });
  }
}
