import { Injectable } from '@nestjs/common';
import { Database, Invalid, Secrets, hashOfToken, sameText } from '@bleibe/platform';
import { type SignedIn, openSession } from './open-session';

/** Purpose of the derived code; the worker derives the same one when it writes the letter. */
export const SIGN_IN_CODE = 'sign-in';
const MOST_TRIES = 5;

export interface TypedCode {
  id: string;
  browserToken: string;
  code: string;
  browser?: string | null;
}

interface Row {
  account_id: string | null;
  tries: number;
}

/** A person types the six digits that came by letter, in the browser that asked for them. */
@Injectable()
export class SignInWithCode {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  /** @throws Invalid `wrong-code` for a wrong, used up or expired code, and for one of another browser: one answer */
  async run({ id, browserToken, code, browser }: TypedCode): Promise<SignedIn> {
    const signedIn = await this.db.asSystem(async (tx) => {
      const [asked] = await tx.query<Row>(
        `select account_id, tries from sign_in_code
          where id = $1 and browser_hash = $2 and expires_at > $3 and used_at is null for update`,
        [id, hashOfToken(browserToken), tx.now],
      );
      if (!asked || asked.tries >= MOST_TRIES) return null;
      const right = sameText(code, this.secrets.sixDigits(SIGN_IN_CODE, id));
      if (!right || !asked.account_id) {
        await tx.query(`update sign_in_code set tries = tries + 1 where id = $1`, [id]);
        return null;
      }
      await tx.query(`update sign_in_code set used_at = $2 where id = $1`, [id, tx.now]);
      const confirmed = await tx.query(
        `update account set email_confirmed_at = $2 where id = $1 and email_confirmed_at is null returning id`,
        [asked.account_id, tx.now],
      );
      // Whoever reads the letter has shown that the address is theirs.
      if (confirmed.length > 0) await tx.publish({ name: 'contact.confirmed', accountId: asked.account_id });
      return openSession(tx, asked.account_id, { browser });
    });
    // Thrown outside the transaction: a rollback would forget the try.
    if (!signedIn) throw new Invalid([{ field: 'code', code: 'wrong-code' }]);
    return signedIn;
  }
}
