import type { Tx } from '@bleibe/platform';
import { HouseholdPerson } from '@bleibe/seekers';
import type { Tenancy } from './tenancy.entity';

/** @throws NotFound for somebody who has nothing to do with this tenancy */
export async function subjectKindOf(
  tx: Tx,
  tenancy: Tenancy,
  id: string,
): Promise<'person' | 'landlord' | 'household'> {
  if (id === tenancy.landlordId) return 'landlord';
  if (id === tenancy.householdId) return 'household';
  await tx.one(HouseholdPerson, { id, householdId: tenancy.householdId });
  return 'person';
}
