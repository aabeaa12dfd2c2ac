import { randomBytes } from 'node:crypto';
import { type Tx, hashOfToken, newId } from '@bleibe/platform';
import { Account } from '../account.entity';
import { isStaff } from '../roles';
import { Session } from './session.entity';

export interface SignedIn {
  token: string;
  expiresAt: Date;
}

export interface Circumstances {
  /** What the browser calls itself, shortened. */
  browser?: string | null;
  secondFactorAt?: Date | null;
}

const STAFF_HOURS = 12;
const PRIVATE_DAYS = 30;
const TOKEN_BYTES = 32;

const newToken = () => randomBytes(TOKEN_BYTES).toString('base64url');

/** Opens a session for somebody who has just shown who they are. */
export async function openSession(
  tx: Tx,
  accountId: string,
  { browser = null, secondFactorAt = null }: Circumstances = {},
): Promise<SignedIn> {
  await tx.one(Account, { id: accountId });
  const memberships = await tx.query<{ role: string; organisation_id: string | null }>(
    `select role, organisation_id from membership where account_id = $1 order by since, id`,
    [accountId],
  );
  const staff = isStaff(memberships.map((one) => one.role));
  const lasts = staff ? STAFF_HOURS * 3_600_000 : PRIVATE_DAYS * 86_400_000;
  const expiresAt = new Date(tx.now.getTime() + lasts);
  const token = newToken();
  await tx.insert(Session, {
    id: newId(),
    tokenHash: hashOfToken(token),
    accountId,
    organisationId: memberships.find((one) => one.organisation_id !== null)?.organisation_id ?? null,
    browser,
    createdAt: tx.now,
    lastUsedAt: tx.now,
    expiresAt,
    secondFactorAt,
  });
  return { token, expiresAt };
}

/** The session goes on under another token; the one before is worth nothing any more. */
export async function renewToken(tx: Tx, sessionId: string): Promise<SignedIn> {
  const token = newToken();
  const [session] = await tx.query<{ expiresAt: Date }>(
    `update session set token_hash = $2 where id = $1 returning expires_at as "expiresAt"`,
    [sessionId, hashOfToken(token)],
  );
  return { token, expiresAt: session!.expiresAt };
}
