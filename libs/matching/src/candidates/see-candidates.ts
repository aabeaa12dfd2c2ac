import { Injectable } from '@nestjs/common';
import { Listing, type SeenListing, seeListing } from '@bleibe/listings';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import {
  type Counterfactuals,
  type MatchResult,
  type Ranked,
  type ScoringPolicy,
  type WhyNot,
  scoreMatch,
  whatIf,
  whyNot,
} from '@bleibe/scoring';
import { Household } from '@bleibe/seekers';
import { Market } from '../market/market';
import { type ChoiceInPlan, SeePlan } from '../plan/see-plan';
import { currentPolicy } from './current-policy';
import { PairReader } from './pair-facts';

export interface SeenCandidate {
  result: MatchResult;
  seen: SeenListing;
  /** null = one of the two is not in the plan at present: asked, on hold, or new within the last seconds. */
  plan: ChoiceInPlan | null;
}

export interface SeenPair extends SeenCandidate {
  whyNot: WhyNot[];
}

/** What a caseworker compares: the candidates of a household, any single pair, and what a wish costs. */
@Injectable()
export class SeeCandidates {
  constructor(
    private readonly db: Database,
    private readonly market: Market,
    private readonly plan: SeePlan,
  ) {}

  /** The best homes for a household, ranked now, best first; none while it is not looking. */
  async ofHousehold(actor: Actor, householdId: string, limit: number): Promise<SeenCandidate[]> {
    const market = await this.market.now();
    const { candidates, wrong } = await this.db.inContext(actor, async (tx) => {
      const { state } = await tx.one(Household, { id: householdId });
      if (state !== 'looking') return { candidates: [], wrong: [] };
      const reader = await PairReader.of(tx, householdId);
      const policy = await currentPolicy(tx);
      const household = { ...reader.own, jobCentreLimit: null };
      const { figures, today, listings } = market;
      const ranked = listings.search({ household, figures, policy, today, most: limit, never: reader.never });
      return judge(tx, reader, policy, ranked);
    });
    if (wrong.length > 0) await this.market.distrust(wrong);
    const choices = candidates.map(({ result: { score }, seen }) => ({ listingId: seen.listing.id, score }));
    const inPlan = await this.plan.choices(actor, householdId, choices);
    return candidates.map((one) => ({ ...one, plan: inPlan.get(one.seen.listing.id) ?? null }));
  }

  /** Why, and why not, for any household of the organisation with any listing; judged now, on today's facts. */
  async pair(actor: Actor, householdId: string, listingId: string): Promise<SeenPair> {
    const pair = await this.db.inContext(actor, async (tx) => {
      await tx.one(Household, { id: householdId });
      const listing = await tx.one(Listing, { id: listingId });
      const { household, listing: facts, extras, today } = await (await PairReader.of(tx, householdId)).pair(listing);
      const result = scoreMatch(household, facts, extras, await currentPolicy(tx), today);
      return { result, whyNot: whyNot(result), seen: await seeListing(tx, listing) };
    });
    if (pair.result.excluded) return { ...pair, plan: null };
    const choice = { listingId, score: pair.result.score };
    const inPlan = await this.plan.choices(actor, householdId, [choice]);
    return { ...pair, plan: inPlan.get(listingId) ?? null };
  }

  /** How many more homes would fit if one wish alone were lifted. */
  async whatIf(actor: Actor, householdId: string): Promise<Counterfactuals> {
    const { listings, figures, today } = await this.market.now();
    return this.db.inContext(actor, async (tx) => {
      await tx.one(Household, { id: householdId });
      const reader = await PairReader.of(tx, householdId);
      const household = { ...reader.own, jobCentreLimit: null };
      return whatIf(listings, { household, figures, policy: await currentPolicy(tx), today, never: reader.never });
    });
  }
}

/**
 * Every ranked home with all its reasons. The copy in memory is a hint: what is judged otherwise here is shown as
 * judged, or not at all, and the copy is told.
 */
async function judge(
  tx: Tx,
  reader: PairReader,
  policy: ScoringPolicy,
  ranked: readonly Ranked[],
): Promise<{ candidates: Omit<SeenCandidate, 'plan'>[]; wrong: string[] }> {
  const candidates: Omit<SeenCandidate, 'plan'>[] = [];
  const wrong: string[] = [];
  for (const { id, score } of ranked) {
    const listing = await tx.manager.findOneBy(Listing, { id, state: 'cleared' });
    if (!listing) continue;
    const { household, listing: facts, extras, today } = await reader.pair(listing);
    const result = scoreMatch(household, facts, extras, policy, today);
    if (result.excluded || result.score !== score) wrong.push(id);
    if (!result.excluded) candidates.push({ result, seen: await seeListing(tx, listing) });
  }
  return { candidates: candidates.sort((a, b) => b.result.score - a.result.score), wrong };
}
