import { Injectable } from '@nestjs/common';
import { GERMANY, addMinutes, localDateOf } from '@bleibe/calendar';
import { Database, type Tx } from '@bleibe/platform';
import { addFollowUp } from '../escalations/add-follow-up';
import { settle } from '../plans/remember';
import { Tenancy } from '../tenancies/tenancy.entity';
import { VisitAppointment } from './visit-appointment.entity';
import { cancelAppointments } from './cancel-appointments';

const DAY_MINUTES = 24 * 60;

interface Row {
  occurrence_id: string;
  tenancy_id: string;
}

/**
 * Visits nobody could take over (R23): called off a day before, brought to a lead when the pool has not found anybody,
 * and at the end of their window not reached for lack of capacity: our failure, not a no-show.
 */
@Injectable()
export class TendUnassignedVisits {
  readonly nextDue = `
    select least((select min(starts_at) - interval '1 day' from appointment
                   where state = 'unassigned' and starts_at > $1::timestamptz + interval '1 day'),
                 (select min(pool_until) from appointment where pool_until > $1),
                 (select (min(o.window_end) + 1)::timestamp at time zone 'Europe/Berlin'
                    from appointment a join occurrence o on o.id = a.occurrence_id
                   where a.pool_until is not null and o.state in ('planned', 'offered', 'confirmed')
                     and o.window_end >= ($1::timestamptz at time zone 'Europe/Berlin')::date))`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const called = await this.callOff(tx);
      const brought = await this.bringToLead(tx);
      return called + brought + (await this.close(tx));
    });
  }

  private async callOff(tx: Tx): Promise<number> {
    const near = await tx.query<Row>(
      `select a.occurrence_id, o.tenancy_id from appointment a join occurrence o on o.id = a.occurrence_id
        where a.state = 'unassigned' and a.starts_at <= $1 order by a.id for update of a skip locked`,
      [addMinutes(tx.now, DAY_MINUTES)],
    );
    for (const { occurrence_id: id, tenancy_id: tenancyId } of near) {
      await cancelAppointments(tx, await tx.one(Tenancy, { id: tenancyId }), id, 'no_capacity');
      await tx.query(`update occurrence set state = 'planned' where id = $1`, [id]);
    }
    return near.length;
  }

  private async bringToLead(tx: Tx): Promise<number> {
    const waiting = await tx.query<Row & { id: string; pool_until: Date }>(
      `select a.id, a.occurrence_id, o.tenancy_id, a.pool_until
         from appointment a join occurrence o on o.id = a.occurrence_id
        where a.pool_until <= $1 and o.state in ('planned', 'offered', 'confirmed')
          and not exists (select 1 from appointment b where b.occurrence_id = o.id and b.state in ('offered', 'confirmed'))
          and not exists (select 1 from follow_up f where f.occurrence_id = o.id and f.kind = 'assign-visit')
        order by a.id for update of a skip locked`,
      [tx.now],
    );
    for (const { occurrence_id: occurrenceId, tenancy_id: id, pool_until: dueAt } of waiting) {
      await addFollowUp(tx, await tx.one(Tenancy, { id }), { kind: 'assign-visit', occurrenceId, dueAt });
    }
    return waiting.length;
  }

  private async close(tx: Tx): Promise<number> {
    const over = await tx.query<{ id: string }>(
      `select o.id from occurrence o
        where o.kind = 'visit' and o.state in ('planned', 'offered', 'confirmed') and o.window_end < $1
          and exists (select 1 from appointment a where a.occurrence_id = o.id and a.pool_until is not null)
          and not exists (select 1 from appointment b where b.occurrence_id = o.id and b.state in ('offered', 'confirmed'))
        order by o.id for update skip locked`,
      [localDateOf(tx.now, GERMANY)],
    );
    for (const { id } of over) {
      const left = await tx.manager.findOneBy(VisitAppointment, { occurrenceId: id, state: 'unassigned' });
      if (left)
        await tx.query(`update appointment set state = 'cancelled', settled_at = $2 where id = $1`, [left.id, tx.now]);
      await settle(tx, id, 'not_reached', 'no_capacity');
    }
    return over.length;
  }
}
