import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, NotFound, newId } from '@bleibe/platform';
import { isColleague } from './colleagues';

/**
 * The first of two people who are needed when a colleague has lost the telephone with the app (disclosure matrix,
 * section 7). Asking again while it waits changes nothing.
 */
@Injectable()
export class AskFactorReset {
  constructor(private readonly db: Database) {}

  /**
   * @throws NotFound when this is nobody of the organisation
   * @throws Forbidden for oneself
   */
  run(actor: Actor, accountId: string): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      if (!(await isColleague(tx, actor, accountId))) throw new NotFound();
      if (accountId === actor.accountId) throw new Forbidden();
      const asked = await tx.query(
        `insert into factor_reset (id, account_id, asked_by, asked_at) values ($1, $2, $3, $4)
         on conflict (account_id) where settled_at is null do nothing returning id`,
        [newId(), accountId, actor.accountId, tx.now],
      );
      if (asked.length > 0) tx.audit('ask-factor-reset', 'account', accountId);
    });
  }
}
