import { NotFound, type Tx } from '@bleibe/platform';
import type { Party } from './proposal-moves';

/** A helper stands beside the household; an onlooker may see that there is a proposal, and no more. */
export type Side = Party | 'helper' | 'caseworker' | 'onlooker';

/** On which side of the proposal the actor stands; whoever may not see it finds nothing. */
export async function sideOf(tx: Tx, proposalId: string): Promise<Side> {
  const [row] = await tx.query<{ household: boolean; helper: boolean; landlord: boolean; caseworker: boolean }>(
    `select exists (select 1 from household_person hp
                     where hp.household_id = p.household_id and hp.account_id = app_account()
                       and hp.birth_date <= ($2::timestamptz - interval '18 years')::date) as household,
            exists (select 1 from household_helper hh
                     where hh.household_id = p.household_id and hh.account_id = app_account()
                       and hh.ended_at is null) as helper,
            coalesce(p.landlord_id = my_landlord_id(), false) as landlord,
            exists (select 1 from household h
                     where h.id = p.household_id and h.caseworker_id = app_account()) as caseworker
       from proposal p where p.id = $1`,
    [proposalId, tx.now],
  );
  if (!row) throw new NotFound();
  if (row.household) return 'household';
  if (row.helper) return 'helper';
  if (row.landlord) return 'landlord';
  return row.caseworker ? 'caseworker' : 'onlooker';
}
