import { Injectable } from '@nestjs/common';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { markMovedIn } from '@bleibe/matching';
import { type Actor, Database, newId } from '@bleibe/platform';
import { Tenancy } from './tenancy.entity';

interface SignedLease {
  household_id: string;
  listing_id: string;
  landlord_id: string;
  organisation_id: string;
  ags: string;
  move_in_on: string;
}

/** A signed lease becomes a tenancy. A second call for the same proposal changes nothing. */
@Injectable()
export class StartTenancy {
  constructor(private readonly db: Database) {}

  run(actor: Actor, proposalId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const [lease] = await tx.query<SignedLease>(
        `select p.household_id, p.listing_id, p.landlord_id, p.organisation_id, l.ags, lease.move_in_on::text
           from lease join proposal p on p.id = lease.proposal_id join listing l on l.id = p.listing_id
          where p.id = $1 and p.ended_at is null
          -- Who ends the proposal at this moment waits, and then finds a tenancy to cancel.
          for share of p`,
        [proposalId],
      );
      if (!lease) return;
      const id = newId();
      const [started] = await tx.query(
        `insert into tenancy (id, proposal_id, household_id, listing_id, landlord_id, organisation_id, ags, move_in_on,
                              state, worker_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'signed',
                 -- The worker of the organisation with the fewest tenancies.
                 (select m.account_id from membership m
                   where m.organisation_id = $6 and m.role = 'aftercare-worker'
                   order by (select count(*) from tenancy t where t.worker_id = m.account_id and t.state <> 'ended'),
                            m.since, m.account_id limit 1), $9)
         on conflict (proposal_id) do nothing returning id`,
        [
          id,
          proposalId,
          lease.household_id,
          lease.listing_id,
          lease.landlord_id,
          lease.organisation_id,
          lease.ags,
          lease.move_in_on,
          tx.now,
        ],
      );
      if (started) await tx.publish({ name: 'tenancy.started', tenancyId: id });
    });
  }
}

/** On the day of the move-in the match has come to its goal (M8). */
@Injectable()
export class BeginTenancies {
  readonly nextDue = `
    select min(move_in_on)::timestamp at time zone 'Europe/Berlin' from tenancy
     where state = 'signed' and move_in_on > ($1::timestamptz at time zone 'Europe/Berlin')::date`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const due = await tx.manager
        .createQueryBuilder(Tenancy, 'tenancy')
        .where(`tenancy.state = 'signed' and tenancy.moveInOn <= :today`, { today: localDateOf(tx.now, GERMANY) })
        .orderBy('tenancy.id')
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      for (const { id, proposalId } of due) {
        await tx.query(`update tenancy set state = 'running' where id = $1`, [id]);
        await markMovedIn(tx, proposalId);
      }
      return due.length;
    });
  }
}
