import type { Tx } from '@bleibe/platform';
import type { SubjectKind } from '../plan';
import type { Subject } from '../subjects/subject';

/** What decisions the actor may speak about: the own profile, the own homes, the own household. */
export const ownSubjects = (tx: Tx): Promise<Subject[]> =>
  tx.query<{ kind: SubjectKind; id: string }>(
    `select 'landlord' as kind, my_landlord_id() as id where my_landlord_id() is not null
     union all select 'listing', unnest(my_listing_ids())
     union all select 'household', unnest(my_household_ids())`,
  );
