import { Injectable } from '@nestjs/common';
import { Listing } from '@bleibe/listings';
import { type Actor, Database } from '@bleibe/platform';
import {
  type ChangedFinding,
  type HouseholdFacts,
  type ListingFacts,
  changedFindings,
  scoreMatch,
} from '@bleibe/scoring';
import { currentPolicy } from '../candidates/current-policy';
import { PairReader } from '../candidates/pair-facts';
import { Proposal } from './proposal.entity';
import { sideOf } from './side-of';
import { tellsDistance } from './tells-distance';

interface KeptFacts {
  household: HouseholdFacts;
  listing: ListingFacts;
}

/** What is otherwise now than when a pair was put forward: by the kept facts and those of today, on the same day. */
@Injectable()
export class SeeChanges {
  constructor(private readonly db: Database) {}

  /** Nothing of a match that is over, and nothing for a landlord, who may not read the kept facts (D5). */
  async run(actor: Actor, proposalId: string): Promise<ChangedFinding[]> {
    const seen = await this.db.inContext(actor, async (tx) => {
      const proposal = await tx.one(Proposal, { id: proposalId });
      const [facts] = await tx.query<KeptFacts>(
        `select household, listing from proposal_facts where proposal_id = $1`,
        [proposalId],
      );
      const side = await sideOf(tx, proposalId);
      return proposal.endedAt === null && facts ? { proposal, facts, side } : null;
    });
    if (!seen) return [];
    const { proposal, facts: kept, side } = seen;
    return this.db.onBehalfOf(actor, async (tx) => {
      const home = await tx.one(Listing, { id: proposal.listingId });
      const pair = await (await PairReader.of(tx, proposal.householdId)).pair(home);
      const policy = await currentPolicy(tx);
      const judge = (facts: KeptFacts) => scoreMatch(facts.household, facts.listing, pair.extras, policy, pair.today);
      // What nobody asked for yet when the facts were kept has not changed.
      const before = {
        household: { ...pair.household, ...kept.household },
        listing: { ...pair.listing, ...kept.listing },
      };
      const changes = changedFindings(judge(before), judge(pair));
      const mayHearDistances = !home.protectedHome || side === 'caseworker';
      return changes.filter(({ rule }) => mayHearDistances || !tellsDistance(rule));
    });
  }
}
