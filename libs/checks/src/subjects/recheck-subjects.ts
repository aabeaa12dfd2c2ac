import { Injectable } from '@nestjs/common';
import { Database } from '@bleibe/platform';
import type { SubjectKind } from '../plan';

/** So long before a clearance runs out it is checked again. Days. */
const AHEAD_DAYS = 3;

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
      const due = await tx.query<{ kind: SubjectKind; id: string; until: Date }>(
        `select 'listing' as kind, id, cleared_until as until from listing where state = 'cleared' and cleared_until < $1
         union all select 'landlord', id, cleared_until from landlord where cleared_until < $1
         union all select 'household', id, cleared_until from household where cleared_until < $1 and state = 'looking'
         limit 500`,
        [soon],
      );
      for (const { kind, id, until } of due) {
        // Once per clearance: a renewed one has another end, one that cannot be renewed is tried again the next day.
        const key = `recheck ${id} ${until.toISOString()} ${tx.now.toISOString().slice(0, 10)}`;
        const [tried] = await tx.query(`select 1 from task where key = $1`, [key]);
        if (!tried) await tx.addTask({ name: 'checks.check-subject', ids: { kind, id }, key });
      }
      return due.length;
    });
  }
}
