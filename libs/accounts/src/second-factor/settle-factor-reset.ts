import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, NotFound } from '@bleibe/platform';
import { isColleague } from './colleagues';
import { FactorReset } from './factor-reset.entity';

/**
 * The second person agrees or not. With a yes the app counts no longer, all sessions end, the colleague is written to at
 * the address they have, and for a day acts that ask for a fresh second factor are not possible: whoever talked two
 * people into this should not get far.
 */
@Injectable()
export class SettleFactorReset {
  constructor(private readonly db: Database) {}

  /**
   * @throws NotFound when it is settled, or of another organisation
   * @throws Forbidden for who asked, and for who is to get another app
   */
  run(actor: Actor, resetId: string, agreed: boolean): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const { id, accountId, askedBy, settledAt } = await tx.lock(FactorReset, { id: resetId });
      if (settledAt || !(await isColleague(tx, actor, accountId))) throw new NotFound();
      if (actor.accountId === accountId) throw new Forbidden();
      if (actor.accountId === askedBy && agreed) throw new Forbidden('needs_second_person');

      await tx.query(`update factor_reset set settled_by = $2, settled_at = $3, agreed = $4 where id = $1`, [
        id,
        actor.accountId,
        tx.now,
        agreed,
      ]);
      tx.audit(agreed ? 'agree-factor-reset' : 'refuse-factor-reset', 'account', accountId);
      if (!agreed) return;
      const now = [accountId, tx.now];
      await tx.query(`update second_factor set removed_at = $2 where account_id = $1 and removed_at is null`, now);
      await tx.query(`update session set ended_at = $2 where account_id = $1 and ended_at is null`, now);
      await tx.publish({ name: 'second-factor.reset', accountId, resetId });
    });
  }
}
