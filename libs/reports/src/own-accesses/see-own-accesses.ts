import { Injectable } from '@nestjs/common';
import { GERMANY, type LocalDate } from '@bleibe/calendar';
import { type Actor, Database } from '@bleibe/platform';

export const accessKinds = ['name', 'persons', 'priority', 'visit-form', 'address'] as const;
export type AccessKind = (typeof accessKinds)[number];

export interface OwnAccess {
  /** German day. */
  day: LocalDate;
  kind: AccessKind;
  /** What the reader is here; names of colleagues are not told. null = no longer anything. */
  role: string | null;
  organisation: string | null;
  times: number;
}

const MOST = 200;

/**
 * Who has looked at somebody's own data, from the audit log, the latest day first. By day: when exactly a colleague was
 * at work is theirs (disclosure matrix, section 4: "own accesses").
 */
@Injectable()
export class SeeOwnAccesses {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<OwnAccess[]> {
    // Lines about one's own data are written by others, and only the product reads those. What is one's own, the same
    // functions say that row-level security asks.
    return this.db.onBehalfOf(actor, (tx) =>
      tx.query<OwnAccess>(
        `with own (record_kind, act, record_id, kind) as (
           select 'household-persons', 'read', unnest(my_household_ids()), 'persons'
           union all select 'household', 'see-priority', unnest(my_household_ids()), 'priority'
           union all select 'proposal', 'read-name', unnest(my_household_proposal_ids()), 'name'
           union all select 'proposal', 'read-address', unnest(my_landlord_proposal_ids()), 'address'
           union all select 'unit-location', 'read', unnest(my_listing_ids()), 'address'
           union all select 'visit-form', 'read', o.id, 'visit-form' from occurrence o
                       join tenancy t on t.id = o.tenancy_id where t.household_id = any (my_household_ids()))
         select (e.at at time zone $2)::date::text as day, own.kind, m.role,
                o.name as organisation, count(*)::int as times
           from own join audit_event e using (record_kind, act, record_id)
           left join lateral (select role from membership where account_id = e.account_id
                                 and organisation_id is not distinct from e.organisation_id order by role limit 1) m on true
           left join organisation o on o.id = e.organisation_id
          where e.account_id is not null and e.account_id <> $1
          group by 1, 2, 3, 4 order by day desc, kind, role, organisation limit $3`,
        [actor.accountId, GERMANY, MOST],
      ),
    );
  }
}
