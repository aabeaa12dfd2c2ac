import type { Tx } from '@bleibe/platform';
import { Household } from './household.entity';

/**
 * What the checks of a household came to; called by the room of the checks, in its transaction.
 * @param clearedUntil null = not cleared
 */
export async function recordHouseholdClearance(
  tx: Tx,
  householdId: string,
  { clearedUntil, held }: { clearedUntil: Date | null; held: boolean },
): Promise<void> {
  const before = await tx.lock(Household, { id: householdId });
  await tx.query(`update household set cleared_until = $2, held = $3, version = version + 1 where id = $1`, [
    householdId,
    clearedUntil,
    held,
  ]);
  if (clearedUntil !== null && before.clearedUntil === null)
    await tx.publish({ name: 'household.cleared', householdId });
}
