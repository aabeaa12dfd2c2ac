import type { Tx } from '@bleibe/platform';
import type { Lane } from './stage-table';

interface Concerned {
  householdId: string;
  landlordId: string;
}

/** Whom we write to: adults and helpers of the household, the landlord, the caseworker of the case. */
export async function accountsOf(tx: Tx, { householdId, landlordId }: Concerned, lane: Lane): Promise<string[]> {
  if (lane === 'landlord') {
    return ids(await tx.query<Row>(`select account_id from landlord where id = $1`, [landlordId]));
  }
  if (lane === 'household') {
    return ids(
      await tx.query<Row>(
        `select account_id from household_person where household_id = $1 and account_id is not null
         union
         select account_id from household_helper where household_id = $1 and ended_at is null`,
        [householdId],
      ),
    );
  }
  return ids(
    await tx.query<Row>(
      `select caseworker_id as account_id from household where id = $1 and caseworker_id is not null`,
      [householdId],
    ),
  );
}

export async function teamLeadsOf(tx: Tx, organisationId: string): Promise<string[]> {
  return ids(
    await tx.query<Row>(`select account_id from membership where organisation_id = $1 and role = 'team-lead'`, [
      organisationId,
    ]),
  );
}

interface Row {
  account_id: string;
}
const ids = (rows: Row[]): string[] => rows.map((row) => row.account_id);
