import { Injectable } from '@nestjs/common';
import { type SeenListing, SeeListings } from '@bleibe/listings';
import { type Actor, Database } from '@bleibe/platform';

const WEEK_MS = 7 * 86_400_000;

/** What happened to a home in the last seven days, as far as its landlord may know: from a household's yes on (M3). */
export interface WeekOfListing {
  seen: SeenListing;
  /** Households that said yes. */
  requests: number;
  /** Wait for the landlord's answer now. */
  waiting: number;
  /** Both sides said yes. */
  agreed: number;
  /** Took place. */
  viewings: number;
  ended: number;
}

interface Row {
  id: string;
  requests: number;
  waiting: number;
  agreed: number;
  viewings: number;
  ended: number;
}

@Injectable()
export class SeeWeek {
  constructor(
    private readonly db: Database,
    private readonly seeListings: SeeListings,
  ) {}

  /** Own homes that are or were on offer. Row-level security leaves out what a landlord may not yet know of. */
  async run(actor: Actor): Promise<{ from: Date; homes: WeekOfListing[] }> {
    const homes = (await this.seeListings.own(actor)).filter(({ listing }) => listing.state !== 'draft');
    return this.db.inContext(actor, async (tx) => {
      const from = new Date(tx.now.getTime() - WEEK_MS);
      const rows = await tx.query<Row>(
        `select p.listing_id as id,
                count(*) filter (where exists (
                  select 1 from decision d where d.proposal_id = p.id and d.party = 'household' and d.verdict = 'yes'
                     and d.taken_back_at is null and d.decided_at > $2))::int as requests,
                count(*) filter (where p.state = 'asked')::int as waiting,
                count(*) filter (where exists (
                  select 1 from decision d where d.proposal_id = p.id and d.party = 'landlord' and d.verdict = 'yes'
                     and d.taken_back_at is null and d.decided_at > $2))::int as agreed,
                count(*) filter (where exists (
                  select 1 from viewing v where v.proposal_id = p.id and v.outcome_at > $2
                     and v.outcome <> 'did-not-happen'))::int as viewings,
                count(*) filter (where p.ended_at > $2)::int as ended
           from proposal p where p.listing_id = any ($1) group by p.listing_id`,
        [homes.map(({ listing }) => listing.id), from],
      );
      const of = new Map(rows.map((row) => [row.id, row]));
      const nothing = { requests: 0, waiting: 0, agreed: 0, viewings: 0, ended: 0 };
      return {
        from,
        homes: homes.map((seen) => {
          const { id: _, ...counts } = of.get(seen.listing.id) ?? { id: '', ...nothing };
          return { seen, ...counts };
        }),
      };
    });
  }
}
