import { type Actor, NotFound, type Tx } from '@bleibe/platform';
import { Tenancy } from './tenancy.entity';

/** One side of a tenancy, seen by somebody who belongs to it. */
export interface OwnSide {
  tenancy: Tenancy;
  side: 'household' | 'landlord';
  /** The person, or the landlord: who this is in consents, surveys and alarms. */
  personId: string;
  /** Had to leave the household and goes on in a plan of her own: its visits and address are not hers any more (R32). */
  hasOwnPlan: boolean;
}

/** The tenancies an account lives in or lets, newest first. The caller's context has to be the product's own. */
export async function ownSides(tx: Tx, { accountId }: Actor, tenancyId: string | null = null): Promise<OwnSide[]> {
  const rows = await tx.query<{ id: string; side: OwnSide['side']; person_id: string; has_own_plan: boolean }>(
    `select s.*, exists (select 1 from aftercare_plan a where a.tenancy_id = s.id and a.protected_for = s.person_id) as has_own_plan
       from (select t.id, 'household' as side, p.id as person_id, t.created_at
               from tenancy t join household_person p on p.household_id = t.household_id where p.account_id = $1
              union all
             select t.id, 'landlord', l.id, t.created_at
               from tenancy t join landlord l on l.id = t.landlord_id where l.account_id = $1) s
      where $2::uuid is null or s.id = $2
      order by s.created_at desc, s.id`,
    [accountId, tenancyId],
  );
  const sides: OwnSide[] = [];
  for (const { id, side, person_id: personId, has_own_plan: hasOwnPlan } of rows) {
    sides.push({ tenancy: await tx.one(Tenancy, { id }), side, personId, hasOwnPlan });
  }
  return sides;
}

/** @throws NotFound for a tenancy of somebody else */
export async function ownSide(tx: Tx, actor: Actor, tenancyId: string): Promise<OwnSide> {
  const [own] = await ownSides(tx, actor, tenancyId);
  if (!own) throw new NotFound();
  return own;
}

/** Whose visits are shown: those of the household to who lives there, those of the flat to who lets it. */
export const visitSubjectsOf = ({ tenancy, side, hasOwnPlan }: OwnSide): string[] =>
  side === 'landlord' ? [tenancy.listingId, tenancy.landlordId] : hasOwnPlan ? [] : [tenancy.householdId];
