import { Injectable } from '@nestjs/common';
import { Database } from '@bleibe/platform';

/** A listing that nobody has confirmed for this long retires itself. Days. */
export const CONFIRM_EVERY_DAYS = 14;
/** So long before it retires its landlord is reminded. Days; a day on which letters go out lies between, at Easter too. */
export const REMIND_BEFORE_DAYS = 4;

const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

/** Supply must be honest: homes that nobody confirms leave the market. The reminder before is one with all others. */
@Injectable()
export class ExpireListings {
  readonly nextDue = `
    select min(confirmed_at + interval '${CONFIRM_EVERY_DAYS} days') from listing
     where state in ('submitted', 'cleared', 'held') and confirmed_at + interval '${CONFIRM_EVERY_DAYS} days' > $1`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const gone = await tx.query<{ id: string }>(
        `update listing set state = 'expired', cleared_until = null, version = version + 1
          where state in ('submitted', 'cleared', 'held') and confirmed_at <= $1
            and not listing_is_spoken_for(id) returning id`,
        [daysAgo(tx.now, CONFIRM_EVERY_DAYS)],
      );
      for (const { id } of gone) await tx.publish({ name: 'listing.expired', listingId: id });
      return gone.length;
    });
  }
}
