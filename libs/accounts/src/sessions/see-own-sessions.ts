import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';

export interface OwnSession {
  id: string;
  /** What the browser calls itself, shortened; null = it did not say. */
  browser: string | null;
  createdAt: Date;
  lastUsedAt: Date;
}

/** Where somebody is signed in, the latest used first. */
@Injectable()
export class SeeOwnSessions {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<OwnSession[]> {
    return this.db.inContext(actor, (tx) =>
      tx.query<OwnSession>(
        `select id, browser, created_at as "createdAt", last_used_at as "lastUsedAt" from session
          where account_id = $1 and ended_at is null and expires_at > $2 order by last_used_at desc, id`,
        [actor.accountId, tx.now],
      ),
    );
  }
}
