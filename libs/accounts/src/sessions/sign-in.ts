import { verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Database, Invalid, countTry } from '@bleibe/platform';
import { hashPassword } from '../create-account';
import { type SignedIn, openSession } from './open-session';

export interface Credentials {
  email: string;
  password: string;
  browser?: string | null;
}

const MOST_TRIES = 10;
const TRIES_MINUTES = 15;

/** Compared against when there is no such account, so that both answers take the same time. */
const nobodysHash = hashPassword('nobody has this password');

/**
 * Opens a session with e-mail and password. Absent account and wrong password are one answer. Whoever works here may do
 * nothing with it before a second factor is shown.
 */
@Injectable()
export class SignIn {
  constructor(private readonly db: Database) {}

  /**
   * @throws Invalid `wrong-email-or-password`
   * @throws TooMany after ten tries in a quarter of an hour, whether the account exists or not
   */
  async run({ email, password, browser }: Credentials): Promise<SignedIn> {
    await countTry(this.db, `sign-in:${email.toLowerCase()}`, MOST_TRIES, TRIES_MINUTES);
    return this.db.asSystem(async (tx) => {
      const [account] = await tx.query<{ id: string; password_hash: string }>(
        `select id, password_hash from account where lower(email) = lower($1)`,
        [email],
      );
      const right = await verify(account?.password_hash ?? (await nobodysHash), password);
      if (!account || !right) throw new Invalid([{ field: 'password', code: 'wrong-email-or-password' }]);
      return openSession(tx, account.id, { browser });
    });
  }
}
