import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { askAnew } from './ask-anew';
import { type LockedMatch, lockMatch } from './lock-match';
import { moveProposal } from './move-proposal';
import { ruleAgainst } from './must-still-fit';

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
    await askAnew(tx, match, 'ask-anew');
  }
}
