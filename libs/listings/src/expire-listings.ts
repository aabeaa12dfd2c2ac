import { Injectable } from '@nestjs/common';
import { Database } from '@bleibe/platform';

/** A listing that nobody has confirmed for this long retires itself. Days. */
export const CONFIRM_EVERY_DAYS = 14;
/** So long before it retires its landlord is reminded. Days. */
const REMIND_BEFORE_DAYS = 3;

const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

/** Supply must be honest: homes that nobody confirms leave the market, after a reminder. */
@Injectable()
export class ExpireListings {
  readonly nextDue = `
    select min(confirmed_at + days) from listing, unnest(array[interval '${CONFIRM_EVERY_DAYS} days',
                                                  interval '${CONFIRM_EVERY_DAYS - REMIND_BEFORE_DAYS} days']) as days
     where state in ('submitted', 'cleared', 'held') and confirmed_at + days > $1`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const due = await tx.query<{ id: string }>(
        `select id from listing
          where state in ('submitted', 'cleared', 'held') and confirmed_at <= $1 and confirmed_at > $2
            and not exists (select 1 from fact where name = 'listing.confirmation-wanted'
                             and ids ->> 'listingId' = listing.id::text and recorded_at > listing.confirmed_at)`,
        [daysAgo(tx.now, CONFIRM_EVERY_DAYS - REMIND_BEFORE_DAYS), daysAgo(tx.now, CONFIRM_EVERY_DAYS)],
      );
      for (const { id } of due) await tx.publish({ name: 'listing.confirmation-wanted', listingId: id });

      const gone = await tx.query<{ id: string }>(
        `update listing set state = 'expired', cleared_until = null, version = version + 1
          where state in ('submitted', 'cleared', 'held') and confirmed_at <= $1 returning id`,
        [daysAgo(tx.now, CONFIRM_EVERY_DAYS)],
      );
      for (const { id } of gone) await tx.publish({ name: 'listing.expired', listingId: id });
      return gone.length;
    });
  }
}
