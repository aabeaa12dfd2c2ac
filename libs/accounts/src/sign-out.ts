import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';

/** Ends one session of the actor. Ending it twice changes nothing. */
@Injectable()
export class SignOut {
  constructor(private readonly db: Database) {}

  run(actor: Actor, sessionId: string): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      await tx.query(`update session set ended_at = $3 where id = $1 and account_id = $2 and ended_at is null`, [
        sessionId,
        actor.accountId,
        tx.now,
      ]);
    });
  }
}
