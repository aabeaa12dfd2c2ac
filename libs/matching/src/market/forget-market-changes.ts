import { Injectable } from '@nestjs/common';
import { Database } from '@bleibe/platform';
import { STALE_AFTER_MS } from './market';

/** Copies of the market that are older start anew, so lines twice as old are nobody's. */
const KEPT_SECONDS = (2 * STALE_AFTER_MS) / 1000;

/** Deletes lines of changes that no copy will ask for any more. */
@Injectable()
export class ForgetMarketChanges {
  /** Lines are dated by the clock of the database, also where that of the product was moved ahead. */
  readonly nextDue = `
    select '-infinity'::timestamptz
     where exists (select 1 from market_change where recorded_at < now() - make_interval(secs => ${KEPT_SECONDS}))`;

  constructor(private readonly db: Database) {}

  /** @returns how many lines were deleted */
  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const [row] = await tx.query<{ count: number }>(
        `with gone as (
           delete from market_change where recorded_at < now() - make_interval(secs => $1) returning 1)
         select count(*)::int as count from gone`,
        [KEPT_SECONDS],
      );
      return row?.count ?? 0;
    });
  }
}
