import { Injectable } from '@nestjs/common';
import { Database } from '@bleibe/platform';
import type { SubjectKind } from '../plan';

/** So long before a clearance runs out it is checked again. Days. */
const AHEAD_DAYS = 3;
const AT_ONCE = 500;

/** Finds clearances that run out soon, or have, and has their subjects checked again. */
@Injectable()
export class RecheckSubjects {
  readonly nextDue = `
    select min(cleared_until) - interval '${AHEAD_DAYS} days' from (
      select cleared_until from listing where state = 'cleared'
      union all select cleared_until from landlord
      union all select cleared_until from household where state = 'looking') clearance
     where cleared_until > $1::timestamptz + interval '${AHEAD_DAYS} days'`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const soon = new Date(tx.now.getTime() + AHEAD_DAYS * 86_400_000);
      // Once per clearance and day: a renewed one has another end, one that cannot be renewed is tried again tomorrow.
      // Who was tried today is left out before the limit, so that nobody waits behind them.
      const due = await tx.query<{ kind: SubjectKind; id: string; key: string }>(
        `select kind, id, key from (
           select kind, id, until, concat_ws(' ', 'recheck', id, extract(epoch from until), $2::text) as key from (
             select 'listing' as kind, id, cleared_until as until from listing where state = 'cleared'
             union all select 'landlord', id, cleared_until from landlord
             union all select 'household', id, cleared_until from household where state = 'looking') clearance
            where until < $1) due
          where not exists (select 1 from task where task.key = due.key)
          order by until limit ${AT_ONCE}`,
        [soon, tx.now.toISOString().slice(0, 10)],
      );
      for (const { kind, id, key } of due) await tx.addTask({ name: 'checks.check-subject', ids: { kind, id }, key });
      return due.length;
    });
  }
}
