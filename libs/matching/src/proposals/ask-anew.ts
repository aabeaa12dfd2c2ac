import { dropMessages } from '@bleibe/notifications';
import type { Tx } from '@bleibe/platform';
import { scoreMatch } from '@bleibe/scoring';
import { currentPolicy } from '../candidates/current-policy';
import { PairReader } from '../candidates/pair-facts';
import { keepFacts } from './keep-facts';
import type { LockedMatch } from './lock-match';
import { moveProposal } from './move-proposal';
import { occasionOf } from './proposal.entity';

/**
 * Takes every answer back, with what the landlord saw through the household's, and asks the household about the home as
 * it is now: its yes was to something else, or is too old to be taken for one.
 */
export async function askAnew(tx: Tx, { proposal, listing }: LockedMatch, move: 'ask-anew' | 'reopen'): Promise<void> {
  const { id } = proposal;
  await tx.query(`update decision set taken_back_at = $2 where proposal_id = $1 and taken_back_at is null`, [
    id,
    tx.now,
  ]);
  await dropMessages(tx, { proposalId: id });
  await moveProposal(tx, proposal, move);
  const pair = await (await PairReader.of(tx, proposal.householdId)).pair(listing);
  const result = scoreMatch(pair.household, pair.listing, pair.extras, await currentPolicy(tx), pair.today);
  await keepFacts(tx, id, pair, result);
  await tx.query(`update proposal set terms_version = $2, score = $3 where id = $1`, [
    id,
    listing.termsVersion,
    result.score,
  ]);
  await tx.publish({ name: 'proposal.offered', proposalId: id, occasion: occasionOf(proposal) });
}
