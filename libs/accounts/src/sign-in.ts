import { randomBytes } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Database, Invalid, type Tx, countTry, hashOfToken, newId } from '@bleibe/platform';
import { Account } from './account.entity';
import { hashPassword } from './create-account';
import { isStaff } from './roles';
import { Session } from './session.entity';

export interface SignedIn {
  token: string;
  expiresAt: Date;
}

const STAFF_HOURS = 12;
const PRIVATE_DAYS = 30;
const MOST_TRIES = 10;
const TRIES_MINUTES = 15;

/** Compared against when there is no such account, so that both answers take the same time. */
const nobodysHash = hashPassword('nobody has this password');

/** Opens a session with e-mail and password. Absent account and wrong password are one answer. */
@Injectable()
export class SignIn {
  constructor(private readonly db: Database) {}

  /**
   * @throws Invalid `wrong-email-or-password`
   * @throws TooMany after ten tries in a quarter of an hour, whether the account exists or not
   */
  async run({ email, password }: { email: string; password: string }): Promise<SignedIn> {
    await countTry(this.db, `sign-in:${email.toLowerCase()}`, MOST_TRIES, TRIES_MINUTES);
    return this.db.asSystem(async (tx) => {
      const [account] = await tx.query<{ id: string; password_hash: string }>(
        `select id, password_hash from account where lower(email) = lower($1)`,
        [email],
      );
      const right = await verify(account?.password_hash ?? (await nobodysHash), password);
      if (!account || !right) throw new Invalid([{ field: 'password', code: 'wrong-email-or-password' }]);
      return openSession(tx, account.id);
    });
  }
}

/** Opens a session for somebody who has just shown who they are. */
export async function openSession(tx: Tx, accountId: string): Promise<SignedIn> {
  await tx.one(Account, { id: accountId });
  const memberships = await tx.query<{ role: string; organisation_id: string | null }>(
    `select role, organisation_id from membership where account_id = $1 order by since, id`,
    [accountId],
  );
  const staff = isStaff(memberships.map((one) => one.role));
  const lasts = staff ? STAFF_HOURS * 3_600_000 : PRIVATE_DAYS * 86_400_000;
  const expiresAt = new Date(tx.now.getTime() + lasts);
  const token = randomBytes(32).toString('base64url');
  await tx.insert(Session, {
    id: newId(),
    tokenHash: hashOfToken(token),
    accountId,
    organisationId: memberships.find((one) => one.organisation_id !== null)?.organisation_id ?? null,
    createdAt: tx.now,
    lastUsedAt: tx.now,
    expiresAt,
  });
  return { token, expiresAt };
}
