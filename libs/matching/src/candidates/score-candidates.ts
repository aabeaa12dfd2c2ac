import { Injectable } from '@nestjs/common';
import { Listing } from '@bleibe/listings';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { type MatchResult, type ScoringPolicy, scoreMatch } from '@bleibe/scoring';
import { Household } from '@bleibe/seekers';
import { Proposal } from '../proposals/proposal.entity';
import { currentPolicy } from './current-policy';
import { PairReader } from './pair-facts';

/** Scores one household with every cleared listing, and keeps the pairs that no hard rule excludes. */
@Injectable()
export class ScoreSeeker {
  constructor(private readonly db: Database) {}

  /** @returns how many candidates there are now */
  run(actor: Actor, householdId: string): Promise<number> {
    return this.db.inContext(actor, async (tx) => {
      // Two scorings of one household must not mix their rows.
      const household = await tx.lock(Household, { id: householdId });
      await tx.query(`delete from candidate where household_id = $1`, [householdId]);
      if (household.state !== 'looking') return 0;

      const listings = await tx.manager.find(Listing, { where: { state: 'cleared' }, order: { id: 'ASC' } });
      const reader = new PairReader(tx);
      const policy = await currentPolicy(tx);
      let kept = 0;
      for (const listing of listings) kept += await keepIfFitting(tx, reader, policy, household, listing);
      return kept;
    });
  }

  /** After a proposal ended or was signed: its household is on the market again, or no more. */
  async ofProposal(actor: Actor, proposalId: string): Promise<number> {
    const { householdId } = await this.db.inContext(actor, (tx) => tx.one(Proposal, { id: proposalId }));
    return this.run(actor, householdId);
  }
}

/** Scores one listing with every household that looks; takes it out everywhere when it is not on the market. */
@Injectable()
export class ScoreListing {
  constructor(private readonly db: Database) {}

  run(actor: Actor, listingId: string): Promise<number> {
    return this.db.inContext(actor, async (tx) => {
      const listing = await tx.lock(Listing, { id: listingId });
      await tx.query(`delete from candidate where listing_id = $1`, [listingId]);
      if (listing.state !== 'cleared') return 0;

      const households = await tx.manager.find(Household, { where: { state: 'looking' }, order: { id: 'ASC' } });
      const reader = new PairReader(tx);
      const policy = await currentPolicy(tx);
      let kept = 0;
      for (const household of households) kept += await keepIfFitting(tx, reader, policy, household, listing);
      return kept;
    });
  }
}

async function keepIfFitting(
  tx: Tx,
  reader: PairReader,
  policy: ScoringPolicy,
  { id: householdId, organisationId }: Household,
  listing: Listing,
): Promise<number> {
  const { household, listing: facts, extras, today } = await reader.pair(householdId, listing);
  const result: MatchResult = scoreMatch(household, facts, extras, policy, today);
  if (result.excluded) return 0;
  const { score, toClarify, policyVersion } = result;
  await tx.query(
    `insert into candidate (household_id, listing_id, organisation_id, score, to_clarify, result, policy_version, scored_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (household_id, listing_id) do update
       set score = excluded.score, to_clarify = excluded.to_clarify, result = excluded.result,
           policy_version = excluded.policy_version, scored_at = excluded.scored_at`,
    [householdId, listing.id, organisationId, score, toClarify, JSON.stringify(result), policyVersion, tx.now],
  );
  return 1;
}
