import { Forbidden, Refused, type Tx } from '@bleibe/platform';
import type { LockedMatch } from './lock-match';
import { mustBeClear } from './move-proposal';
import { ruleAgainst } from './must-still-fit';
import { boundStates } from './proposal-moves';
import type { Proposal } from './proposal.entity';

/** @throws Refused `taken` when household or unit is bound by another match; never by whose */
export async function refuseIfTaken(tx: Tx, { id, unitId, householdId }: Proposal): Promise<void> {
  const others = await tx.query(
    `select 1 from proposal where id <> $1 and state = any ($4) and (unit_id = $2 or household_id = $3)`,
    [id, unitId, householdId, boundStates],
  );
  if (others.length > 0) throw new Refused('taken');
}

/**
 * An ended proposal may be opened again only where it could be put forward now.
 * @throws Refused `household-not-looking`, `taken`, `already-proposed`, `pair-no-longer-fits`, `too-late-to-take-back`
 * @throws Forbidden `on_hold`
 */
export async function mustBeFreeAgain(tx: Tx, { proposal, household, listing }: LockedMatch): Promise<void> {
  const { id, householdId, listingId } = proposal;
  if (household.state !== 'looking') throw new Refused('household-not-looking');
  if (listing.state !== 'cleared') throw new Forbidden('on_hold');
  await mustBeClear(tx, householdId, listingId);
  await refuseIfTaken(tx, proposal);
  const [other] = await tx.query(
    `select 1 from proposal where household_id = $2 and listing_id = $3 and ended_at is null and id <> $1`,
    [id, householdId, listingId],
  );
  if (other) throw new Refused('already-proposed');
  // What was signed is history; whoever wants each other again begins a new proposal.
  const [signed] = await tx.query(`select 1 from lease where proposal_id = $1`, [id]);
  if (signed) throw new Refused('too-late-to-take-back');
  const rule = await ruleAgainst(tx, proposal, listing);
  if (rule) throw new Refused('pair-no-longer-fits', { rule });
}
