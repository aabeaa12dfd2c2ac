import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { type Counterfactuals, whatIf } from '@bleibe/scoring';
import { Household } from '@bleibe/seekers';
import { Market } from '../market/market';
import { currentPolicy } from './current-policy';
import { PairReader } from './pair-facts';

/** What a household is told of its own wishes: how many homes fit, and how many more without each wish, most first. */
@Injectable()
export class SeeWishCosts {
  constructor(
    private readonly db: Database,
    private readonly market: Market,
  ) {}

  /** Only what the household could change itself: neither conditions of landlords nor the law nor who refused whom. */
  async run(actor: Actor, householdId: string): Promise<Pick<Counterfactuals, 'fitting' | 'ifLifted'>> {
    const { listings, figures, today } = await this.market.now();
    // Whoever may not see the household finds nothing.
    await this.db.inContext(actor, (tx) => tx.one(Household, { id: householdId }));
    return this.db.onBehalfOf(actor, async (tx) => {
      const reader = await PairReader.of(tx, householdId);
      const household = { ...reader.own, jobCentreLimit: null };
      const search = { household, figures, policy: await currentPolicy(tx), today, never: reader.never };
      const { fitting, ifLifted } = whatIf(listings, search);
      return {
        fitting,
        ifLifted: ifLifted
          .filter(({ setBy, moreListings }) => setBy === 'household' && moreListings > 0)
          .sort((a, b) => b.moreListings - a.moreListings),
      };
    });
  }
}
