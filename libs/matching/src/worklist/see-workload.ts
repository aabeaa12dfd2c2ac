import { Injectable } from '@nestjs/common';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import type { Colleague } from './workload';

/** The caseworkers of the organisation, what they have to do, and who is away. */
@Injectable()
export class SeeWorkload {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<Colleague[]> {
    return this.db.inContext(actor, (tx) => workloadOf(tx, String(actor.organisationId)));
  }
}

export function workloadOf(tx: Tx, organisationId: string): Promise<Colleague[]> {
  return tx.query<Colleague>(
    `select a.id as "accountId", a.name,
            count(h.id)::int as cases,
            count(h.id) filter (where exists (
              select 1 from proposal p where p.household_id = h.id and p.state in ('agreed', 'viewing', 'promised'))
            )::int as steps,
            (select max(b.last_day)::text from caseworker_absence b
              where b.account_id = a.id and b.organisation_id = $1 and $2 between b.first_day and b.last_day) as "absentUntil"
       from membership m join account a on a.id = m.account_id
       left join household h on h.caseworker_id = a.id and h.organisation_id = $1 and h.state = 'looking'
      where m.organisation_id = $1 and m.role = 'caseworker'
      group by a.id, a.name order by a.name, a.id`,
    [organisationId, localDateOf(tx.now, GERMANY)],
  );
}
