import { Injectable } from '@nestjs/common';
import { Database } from '@bleibe/platform';
import { STALE_AFTER_MS } from './market';

/** Copies of the market that are older start anew, so lines twice as old are nobody's. */
@Injectable()
export class ForgetMarketChanges {
  readonly nextDue = `
    select min(gone_at) from (select recorded_at + make_interval(secs => ${(2 * STALE_AFTER_MS) / 1000}) as gone_at from market_change) m
     where gone_at > $1`;

  constructor(private readonly db: Database) {}

  /** @returns how many lines were deleted */
  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const [row] = await tx.query<{ count: number }>(
        `with gone as (
           delete from market_change where recorded_at < now() - make_interval(secs => $1) returning 1)
         select count(*)::int as count from gone`,
        [(2 * STALE_AFTER_MS) / 1000],
      );
      return row?.count ?? 0;
    });
  }
}
