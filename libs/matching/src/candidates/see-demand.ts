import { Injectable } from '@nestjs/common';
import { Landlord, Listing, listingFacts } from '@bleibe/listings';
import { type Actor, Database, NotFound, hasRole } from '@bleibe/platform';
import { type ListingCondition, whatIfListing } from '@bleibe/scoring';
import { Demand } from '../market/demand';
import { Market } from '../market/market';
import { coarseCount } from './coarse-count';
import { currentPolicy } from './current-policy';

export interface SeenDemand {
  /** At least so many households, in steps of five; 0 = fewer than five. */
  fitting: number;
  /** Only conditions that shut out five or more, the dearest first. */
  ifLifted: { code: ListingCondition; moreHouseholds: number }[];
  at: Date;
}

/**
 * For how many households a home would do, and which one condition of its landlord shuts out most. Of the whole market and in
 * steps of five: a landlord learns nothing of a candidate or of one who was asked, not even that there is one (M1, M2).
 */
@Injectable()
export class SeeDemand {
  constructor(
    private readonly db: Database,
    private readonly market: Market,
    private readonly demand: Demand,
  ) {}

  /** @throws NotFound when it is neither the actor's own home nor one of the actor's organisation */
  async run(actor: Actor, listingId: string): Promise<SeenDemand> {
    const { figures, today } = await this.market.now();
    const { households, at } = await this.demand.on(today);
    const { listing, policy } = await this.db.inContext(actor, async (tx) => {
      const home = await tx.one(Listing, { id: listingId });
      const isStaff = hasRole(actor, 'caseworker', 'team-lead') && home.organisationId === actor.organisationId;
      const own = await tx.manager.findOneBy(Landlord, { id: home.landlordId, accountId: String(actor.accountId) });
      if (!own && !isStaff) throw new NotFound();
      const [facts] = await listingFacts(tx, [home]);
      return { listing: facts!, policy: await currentPolicy(tx) };
    });
    const { fitting, ifLifted } = whatIfListing(households, { listing, figures, policy });
    return {
      fitting: coarseCount(fitting),
      ifLifted: ifLifted.flatMap(({ code, moreHouseholds }) => {
        const told = coarseCount(moreHouseholds);
        return told > 0 ? [{ code, moreHouseholds: told }] : [];
      }),
      at,
    };
  }
}
