import { Injectable } from '@nestjs/common';
import { dropMessages } from '@bleibe/notifications';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { scoreMatch } from '@bleibe/scoring';
import { currentPolicy } from '../candidates/current-policy';
import { PairReader } from '../candidates/pair-facts';
import { keepFacts } from './keep-facts';
import { type LockedMatch, lockMatch } from './lock-match';
import { moveProposal } from './move-proposal';
import { ruleAgainst } from './must-still-fit';
import { occasionOf } from './proposal.entity';

/**
 * Needs or home have changed while an answer was waited for. What a hard rule now speaks against ends; where the home
 * itself is another one, the household is asked anew, because its yes was to something else. Matches that both sides
 * agreed to are not judged here: each of their steps asks the hard rules again, and a person decides.
 */
@Injectable()
export class JudgeProposals {
  constructor(private readonly db: Database) {}

  ofListing(actor: Actor, listingId: string): Promise<void> {
    return this.judge(actor, 'listing_id', listingId);
  }

  ofHousehold(actor: Actor, householdId: string): Promise<void> {
    return this.judge(actor, 'household_id', householdId);
  }

  private async judge(actor: Actor, column: 'listing_id' | 'household_id', id: string): Promise<void> {
    const open = await this.db.inContext(actor, (tx) =>
      tx.query<{ id: string }>(
        `select id from proposal where ${column} = $1 and state in ('offered', 'asked') order by id`,
        [id],
      ),
    );
    for (const one of open) await this.db.inContext(actor, async (tx) => judgeOne(tx, await lockMatch(tx, one.id)));
  }
}

async function judgeOne(tx: Tx, match: LockedMatch): Promise<void> {
  const { proposal, listing } = match;
  if (proposal.state !== 'offered' && proposal.state !== 'asked') return;
  if (await ruleAgainst(tx, proposal, listing)) {
    await moveProposal(tx, proposal, 'end', { ending: 'no-longer-fits' });
  } else if (listing.termsVersion !== proposal.termsVersion && listing.state === 'cleared') {
    await askAnew(tx, match);
  }
}

/** Takes the household's yes back, with what the landlord saw through it, and asks about the home as it is now. */
async function askAnew(tx: Tx, { proposal, listing }: LockedMatch): Promise<void> {
  const { id } = proposal;
  await tx.query(`update decision set taken_back_at = $2 where proposal_id = $1 and taken_back_at is null`, [
    id,
    tx.now,
  ]);
  await dropMessages(tx, { proposalId: id });
  await moveProposal(tx, proposal, 'ask-anew');
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
