import type { Tx } from '@bleibe/platform';
import type { IdentityCheck } from './identity-check.entity';

export type PersonSubject = Pick<IdentityCheck, 'subjectKind' | 'subjectId'>;

/** Whom the actor could have checked: the own landlord profile, or the household whose contact adult it is. */
export async function ownSubject(tx: Tx): Promise<PersonSubject | null> {
  const [row] = await tx.query<{ kind: 'landlord' | 'household'; id: string }>(
    `select 'landlord' as kind, id from landlord where account_id = $1
     union all
     select 'household', household_id from household_person where account_id = $1 and is_contact`,
    [tx.actor.accountId],
  );
  return row ? { subjectKind: row.kind, subjectId: row.id } : null;
}
