import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { type Database, Invalid, type Tx, countTry, newId } from '@bleibe/platform';
import { Account } from './account.entity';
import { ContactConfirmation } from './contact-confirmation.entity';
import { Membership } from './membership.entity';
import type { Language, Role } from './roles';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
  language: Language;
}

/** A code for the address stays valid this long. */
const CODE_MINUTES = 30;

/** argon2id with the parameters of the OWASP cheat sheet (19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/**
 * Adds somebody who signs in, within the caller's transaction (system context), and has a code sent to the address.
 * @throws Invalid when the address has an account already
 */
export async function createAccount(
  tx: Tx,
  { name, email, password, language }: NewAccount,
  memberships: { role: Role; organisationId: string | null }[],
): Promise<string> {
  const id = newId();
  const passwordHash = await hashPassword(password);
  const taken = await tx.query(`select 1 from account where lower(email) = lower($1)`, [email]);
  if (taken.length > 0) throw new Invalid([{ field: 'account.email', code: 'email-taken' }]);
  await tx.insert(Account, { id, name, email, passwordHash, language, createdAt: tx.now });
  for (const membership of memberships) {
    await tx.insert(Membership, { id: newId(), accountId: id, since: tx.now, ...membership });
  }
  await askToConfirm(tx, id);
  return id;
}

/** Has a fresh code sent to the address of the account; earlier ones stop working. */
export async function askToConfirm(tx: Tx, accountId: string): Promise<void> {
  await tx.query(`update contact_confirmation set expires_at = $2 where account_id = $1 and expires_at > $2`, [
    accountId,
    tx.now,
  ]);
  const confirmationId = randomUUID();
  await tx.insert(ContactConfirmation, {
    id: confirmationId,
    accountId,
    expiresAt: new Date(tx.now.getTime() + CODE_MINUTES * 60_000),
  });
  await tx.publish({ name: 'contact.code-wanted', accountId, confirmationId });
}

const MOST_REGISTRATIONS_AN_HOUR = 5;

/**
 * "This address has an account" is something to find out about a person (D7): whoever tries an address gets few answers.
 * @throws TooMany after five tries with the same address within an hour
 */
export const countRegistration = (db: Database, email: string): Promise<void> =>
  countTry(db, `registration:${email.toLowerCase()}`, MOST_REGISTRATIONS_AN_HOUR, 60);
