import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, countTry, hashOfToken } from '@bleibe/platform';
import { isStaff } from '../roles';
import { SignInCode } from './sign-in-code.entity';

export interface AskedForCode {
  id: string;
  /** Stays with the browser that asked. */
  browserToken: string;
}

const CODE_MINUTES = 10;
const MOST_LETTERS_AN_HOUR = 5;

/**
 * Sends six digits to the address of a seeker or a landlord, who then signs in without a password. The answer says
 * nothing about whether the address has an account. Whoever works here signs in with a password and a second factor.
 */
@Injectable()
export class AskForSignInCode {
  constructor(private readonly db: Database) {}

  /** @throws TooMany after five letters to one address within an hour, whether it has an account or not */
  async run(email: string): Promise<AskedForCode> {
    await countTry(this.db, `sign-in-code:${email.toLowerCase()}`, MOST_LETTERS_AN_HOUR, 60);
    return this.db.asSystem(async (tx) => {
      const [account] = await tx.query<{ id: string; roles: string[] }>(
        `select a.id, array(select m.role from membership m where m.account_id = a.id) as roles
           from account a where lower(a.email) = lower($1)`,
        [email],
      );
      // Random: a code that could be derived from a number that counts up would be one for all.
      const id = randomUUID();
      const browserToken = randomBytes(32).toString('base64url');
      await tx.insert(SignInCode, {
        id,
        accountId: account && !isStaff(account.roles) ? account.id : null,
        browserHash: hashOfToken(browserToken),
        expiresAt: new Date(tx.now.getTime() + CODE_MINUTES * 60_000),
        tries: 0,
      });
      await tx.publish({ name: 'sign-in.code-wanted', signInCodeId: id });
      return { id, browserToken };
    });
  }
}
