import { Injectable } from '@nestjs/common';
import { type Actor, Database, Invalid, Secrets, type Tx, countTry } from '@bleibe/platform';
import { type SignedIn, renewToken } from '../sessions/open-session';
import { factorKey } from './factor-key';
import { stepOfCode } from './totp';

const MOST_TRIES = 10;
const TRIES_MINUTES = 15;

interface Row {
  id: string;
  confirmed_at: Date | null;
  last_step: string;
}

/**
 * Somebody types the code of their authenticator app: after signing in, again before an act that asks for it, and once
 * to finish setting it up. The session gets another token, so that one that was overheard before is worth nothing.
 */
@Injectable()
export class ShowSecondFactor {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  /**
   * @throws Invalid `wrong-code` for a wrong code and for one that was used before
   * @throws TooMany after ten tries in a quarter of an hour
   */
  async run(actor: Actor, sessionId: string, code: string): Promise<SignedIn> {
    await countTry(this.db, `second-factor:${actor.accountId}`, MOST_TRIES, TRIES_MINUTES);
    return this.db.onBehalfOf(actor, async (tx) => {
      const accountId = String(actor.accountId);
      // The lock lets two requests with the same code queue up, so that the second finds it used.
      const factors = await tx.query<Row>(
        `select id, confirmed_at, last_step from second_factor
          where account_id = $1 and removed_at is null order by created_at desc for update`,
        [accountId],
      );
      const [shown] = factors.flatMap((factor) => {
        const step = this.stepShown(factor, code, tx.now);
        return step === null ? [] : [{ ...factor, step }];
      });
      if (!shown) throw new Invalid([{ field: 'code', code: 'wrong-code' }]);

      if (!shown.confirmed_at) await replaceOthers(tx, { accountId, factorId: shown.id, sessionId });
      await tx.query(
        `update second_factor set last_step = $2, confirmed_at = coalesce(confirmed_at, $3) where id = $1`,
        [shown.id, shown.step, tx.now],
      );
      await tx.query(`update session set second_factor_at = $2 where id = $1`, [sessionId, tx.now]);
      return renewToken(tx, sessionId);
    });
  }

  private stepShown({ id, last_step: lastStep }: Row, code: string, now: Date): number | null {
    return stepOfCode(factorKey(this.secrets, id), code, now, Number(lastStep));
  }
}

/** Only one app counts, and wherever somebody signed in without it they have to sign in anew. */
async function replaceOthers(tx: Tx, { accountId, factorId, sessionId }: Record<string, string>): Promise<void> {
  await tx.query(`update second_factor set removed_at = $3 where account_id = $1 and id <> $2 and removed_at is null`, [
    accountId,
    factorId,
    tx.now,
  ]);
  await tx.query(`update session set ended_at = $3 where account_id = $1 and id <> $2 and ended_at is null`, [
    accountId,
    sessionId,
    tx.now,
  ]);
}
