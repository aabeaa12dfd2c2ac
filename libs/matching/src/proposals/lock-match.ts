import { Listing } from '@bleibe/listings';
import type { Tx } from '@bleibe/platform';
import { Household } from '@bleibe/seekers';
import { Proposal } from './proposal.entity';

export interface LockedMatch {
  proposal: Proposal;
  household: Household;
  listing: Listing;
}

/**
 * Household, listing, proposal: everybody who may change more than the proposal locks in this order, or two of them
 * would block each other.
 */
export async function lockMatch(tx: Tx, proposalId: string): Promise<LockedMatch> {
  const { householdId, listingId } = await tx.one(Proposal, { id: proposalId });
  const household = await tx.lock(Household, { id: householdId });
  const listing = await tx.lock(Listing, { id: listingId });
  return { household, listing, proposal: await lockProposal(tx, proposalId) };
}

/** The proposal alone, locked, or NotFound. The lock makes two simultaneous answers queue up. */
export const lockProposal = (tx: Tx, id: string): Promise<Proposal> => tx.lock(Proposal, { id });
