import { Injectable } from '@nestjs/common';
import { type Actor, Database, Invalid, Secrets, countTry, sameText } from '@bleibe/platform';
import { askToConfirm } from './create-account';

/** Purpose of the derived code; the worker derives the same one when it writes the letter. */
export const CONTACT_CODE = 'contact';
const MOST_TRIES = 5;
/** Over all codes: fresh codes must not make guessing cheap. */
const MOST_TRIES_AN_HOUR = 20;
const MOST_LETTERS_AN_HOUR = 5;

interface Row {
  id: string;
  tries: number;
}

/** A person types the code that came by e-mail, and so shows that the address is read. */
@Injectable()
export class ConfirmContact {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  /** @throws Invalid `wrong-code` for a wrong, used up or expired code: one answer for all of them */
  async run(actor: Actor, code: string): Promise<void> {
    await countTry(this.db, `contact-code:${actor.accountId}`, MOST_TRIES_AN_HOUR, 60);
    const right = await this.db.onBehalfOf(actor, async (tx) => {
      const [confirmation] = await tx.query<Row>(
        `select id, tries from contact_confirmation
          where account_id = $1 and expires_at > $2 and confirmed_at is null
          order by expires_at desc limit 1 for update`,
        [actor.accountId, tx.now],
      );
      if (!confirmation || confirmation.tries >= MOST_TRIES) return false;
      if (!sameText(code, this.secrets.sixDigits(CONTACT_CODE, confirmation.id))) {
        await tx.query(`update contact_confirmation set tries = tries + 1 where id = $1`, [confirmation.id]);
        return false;
      }
      await tx.query(`update contact_confirmation set confirmed_at = $2 where id = $1`, [confirmation.id, tx.now]);
      await tx.query(`update account set email_confirmed_at = coalesce(email_confirmed_at, $2) where id = $1`, [
        actor.accountId,
        tx.now,
      ]);
      await tx.publish({ name: 'contact.confirmed', accountId: String(actor.accountId) });
      return true;
    });
    // Thrown outside the transaction: a rollback would forget the try.
    if (!right) throw new Invalid([{ field: 'code', code: 'wrong-code' }]);
  }

  /** Sends a fresh code, unless the address is confirmed. */
  async askAgain(actor: Actor): Promise<void> {
    await countTry(this.db, `contact-letter:${actor.accountId}`, MOST_LETTERS_AN_HOUR, 60);
    return this.db.onBehalfOf(actor, async (tx) => {
      const open = await tx.query(`select 1 from account where id = $1 and email_confirmed_at is null`, [
        actor.accountId,
      ]);
      if (open.length > 0) await askToConfirm(tx, String(actor.accountId));
    });
  }
}
