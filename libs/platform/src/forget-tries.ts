import { Injectable } from '@nestjs/common';
import { Database } from './database';

/** Tries are counted within an hour at most, so those of yesterday are nobody's. */
const KEPT_HOURS = 24;

/** Deletes counted tries that no limit looks at any more. */
@Injectable()
export class ForgetTries {
  readonly nextDue = `
    select min(gone_at) from (select bucket + interval '${KEPT_HOURS} hours' as gone_at from throttle) t where gone_at > $1`;

  constructor(private readonly db: Database) {}

  /** @returns how many lines were deleted */
  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const [row] = await tx.query<{ count: number }>(
        `with gone as (delete from throttle where bucket < $1 returning 1) select count(*)::int as count from gone`,
        [new Date(tx.now.getTime() - KEPT_HOURS * 3_600_000)],
      );
      return row?.count ?? 0;
    });
  }
}
