import type { Actor, Tx } from '@bleibe/platform';

/** Somebody who works for the organisation of the actor. */
export async function isColleague(tx: Tx, { organisationId }: Actor, accountId: string): Promise<boolean> {
  const found = await tx.query(`select 1 from membership where account_id = $1 and organisation_id = $2`, [
    accountId,
    organisationId,
  ]);
  return found.length > 0;
}
