import { Injectable } from '@nestjs/common';
import { Listing, type SeenListing, seeListing } from '@bleibe/listings';
import { type Actor, Database, NotFound } from '@bleibe/platform';
import {
  type Counterfactuals,
  type MatchResult,
  type WhyNot,
  counterfactuals,
  scoreMatch,
  whyNot,
} from '@bleibe/scoring';
import { Household } from '@bleibe/seekers';
import { Candidate } from './candidate.entity';
import { currentPolicy } from './current-policy';
import { type Pair, PairReader } from './pair-facts';

export interface SeenCandidate {
  candidate: Candidate;
  seen: SeenListing;
}

export interface SeenPair {
  result: MatchResult;
  whyNot: WhyNot[];
  seen: SeenListing;
}

/** What a caseworker compares: the candidates of a household, any single pair, and what a wish costs. */
@Injectable()
export class SeeCandidates {
  constructor(private readonly db: Database) {}

  /** The candidates of a household, best first. */
  ofHousehold(actor: Actor, householdId: string, limit: number): Promise<SeenCandidate[]> {
    return this.db.inContext(actor, async (tx) => {
      await tx.one(Household, { id: householdId });
      const candidates = await tx.manager.find(Candidate, {
        where: { householdId },
        order: { score: 'DESC', listingId: 'ASC' },
        take: limit,
      });
      const seen: SeenCandidate[] = [];
      for (const candidate of candidates) {
        const listing = await tx.manager.findOneBy(Listing, { id: candidate.listingId, state: 'cleared' });
        // Gone from the market since the scoring: the next scoring takes the row away.
        if (listing) seen.push({ candidate, seen: await seeListing(tx, listing) });
      }
      return seen;
    });
  }

  /** Why, and why not, for any household of the organisation with any listing; judged now, on today's facts. */
  pair(actor: Actor, householdId: string, listingId: string): Promise<SeenPair> {
    return this.db.inContext(actor, async (tx) => {
      await tx.one(Household, { id: householdId });
      const listing = await tx.one(Listing, { id: listingId });
      const { household, listing: facts, extras, today } = await new PairReader(tx).pair(householdId, listing);
      const result = scoreMatch(household, facts, extras, await currentPolicy(tx), today);
      return { result, whyNot: whyNot(result), seen: await seeListing(tx, listing) };
    });
  }

  /** How many more homes would fit if one wish alone were lifted. */
  whatIf(actor: Actor, householdId: string): Promise<Counterfactuals> {
    return this.db.inContext(actor, async (tx) => {
      await tx.one(Household, { id: householdId });
      const listings = await tx.manager.find(Listing, { where: { state: 'cleared' }, order: { id: 'ASC' } });
      const reader = new PairReader(tx);
      const pairs = new Map<object, Pair>();
      for (const listing of listings) {
        const pair = await reader.pair(householdId, listing);
        pairs.set(pair.listing, pair);
      }
      const of = (facts: object): Pair => {
        const pair = pairs.get(facts);
        if (!pair) throw new NotFound();
        return pair;
      };
      return counterfactuals(
        (facts) => of(facts).household,
        [...pairs.values()].map((pair) => pair.listing),
        (facts) => of(facts).extras,
        await currentPolicy(tx),
        reader.today,
      );
    });
  }
}
