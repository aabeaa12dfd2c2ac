import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotFound } from '@bleibe/platform';

/** Ends a session of the actor: this one, or one on a telephone that was lost. Ending it twice changes nothing. */
@Injectable()
export class EndSession {
  constructor(private readonly db: Database) {}

  /** @throws NotFound when the session is somebody else's */
  run(actor: Actor, sessionId: string): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const ended = await tx.query(
        `update session set ended_at = coalesce(ended_at, $3) where id = $1 and account_id = $2 returning id`,
        [sessionId, actor.accountId, tx.now],
      );
      if (ended.length === 0) throw new NotFound();
    });
  }
}
