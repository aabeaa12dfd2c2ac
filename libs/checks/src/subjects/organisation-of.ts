import type { Tx } from '@bleibe/platform';
import type { Subject } from './subject';

const tables = { household: 'household', landlord: 'landlord', listing: 'listing' } as const;

/** The organisation whose desk checks this subject; null if there is no such subject. */
export async function organisationOf(tx: Tx, { kind, id }: Subject): Promise<string | null> {
  const [row] = await tx.query<{ organisation_id: string }>(
    `select organisation_id from ${tables[kind]} where id = $1`,
    [id],
  );
  return row?.organisation_id ?? null;
}
