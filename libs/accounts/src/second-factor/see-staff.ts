import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';

export interface StaffMember {
  accountId: string;
  name: string;
  roles: string[];
  hasSecondFactor: boolean;
  /** A reset that waits for a second person. */
  reset: { id: string; askedByMe: boolean } | null;
}

/** Who works for the organisation, and how they sign in. */
@Injectable()
export class SeeStaff {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<StaffMember[]> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const rows = await tx.query<Omit<StaffMember, 'reset'> & { resetId: string | null; askedBy: string | null }>(
        `select a.id as "accountId", a.name, array_agg(m.role order by m.role) as roles,
                exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed_at is not null
                           and f.removed_at is null) as "hasSecondFactor",
                r.id as "resetId", r.asked_by as "askedBy"
           from account a join membership m on m.account_id = a.id
           left join factor_reset r on r.account_id = a.id and r.settled_at is null
          where m.organisation_id = $1 and m.role <> 'helper'
          group by a.id, r.id order by a.name, a.id`,
        [actor.organisationId],
      );
      return rows.map(({ resetId, askedBy, ...member }) => ({
        ...member,
        reset: resetId ? { id: resetId, askedByMe: askedBy === actor.accountId } : null,
      }));
    });
  }
}
