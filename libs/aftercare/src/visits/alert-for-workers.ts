import { Injectable } from '@nestjs/common';
import { addMinutes } from '@bleibe/calendar';
import { queueMessage } from '@bleibe/notifications';
import { Database, type Tx } from '@bleibe/platform';
import { peopleFor } from '../escalations/ladder';
import { Tenancy } from '../tenancies/tenancy.entity';

/** aftercare.md section 7: half an hour after the planned end. */
export const ALERT_AFTER_MINUTES = 30;

interface Overdue {
  id: string;
  tenancy_id: string;
  worker_id: string;
}

/**
 * Tells whoever is on call and the leads that somebody has not come out of a visit; once, at any hour, and never the
 * missing person herself. It reads the database and nothing else, as the ladder of escalations does (R11).
 */
@Injectable()
export class AlertForWorkers {
  readonly nextDue = `
    select min(expected_until) + interval '${ALERT_AFTER_MINUTES} minutes' from visit_presence
     where checked_out_at is null and alerted_at is null
       and expected_until + interval '${ALERT_AFTER_MINUTES} minutes' > $1`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const overdue = await tx.query<Overdue>(
        `select id, tenancy_id, worker_id from visit_presence
          where checked_out_at is null and alerted_at is null and expected_until <= $1
          order by expected_until, id for update skip locked`,
        [addMinutes(tx.now, -ALERT_AFTER_MINUTES)],
      );
      for (const one of overdue) await alert(tx, one);
      return overdue.length;
    });
  }
}

async function alert(tx: Tx, { id, tenancy_id: tenancyId, worker_id: missing }: Overdue): Promise<void> {
  await tx.query(`update visit_presence set alerted_at = $2 where id = $1`, [id, tx.now]);
  const tenancy = await tx.one(Tenancy, { id: tenancyId });
  const told = new Set<string>();
  for (const role of ['on-call', 'lead', 'deputy'] as const) {
    for (const accountId of await peopleFor(tx, tenancy, role)) {
      if (accountId === missing || told.has(accountId)) continue;
      told.add(accountId);
      await queueMessage(tx, { accountId, kind: 'worker-not-back', ids: { presenceId: id }, occasion: id });
    }
  }
}
