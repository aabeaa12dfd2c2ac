import { Injectable } from '@nestjs/common';
import { Database } from '@bleibe/platform';

/** Disclosure matrix, section 10: link tokens, login codes and the list of devices are erased after 90 days. */
const KEPT_DAYS = 90;

/** Deletes sessions and codes that have been over for long. */
@Injectable()
export class ForgetSignIns {
  readonly nextDue = `
    select min(gone_at) from (
      select coalesce(ended_at, expires_at) + interval '${KEPT_DAYS} days' as gone_at from session
      union all select expires_at + interval '${KEPT_DAYS} days' from sign_in_code) t where gone_at > $1`;

  constructor(private readonly db: Database) {}

  /** @returns how many rows were deleted */
  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const [row] = await tx.query<{ count: number }>(
        `with old_session as (delete from session where coalesce(ended_at, expires_at) < $1 returning 1),
              old_code as (delete from sign_in_code where expires_at < $1 returning 1)
         select (select count(*) from old_session)::int + (select count(*) from old_code)::int as count`,
        [new Date(tx.now.getTime() - KEPT_DAYS * 86_400_000)],
      );
      return row?.count ?? 0;
    });
  }
}
