import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@bleibe/calendar';
import { UnitLocation } from '@bleibe/listings';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { HouseholdPerson } from '@bleibe/seekers';

export interface SeenVisit {
  /** Of the occurrence, or of the follow-up. */
  id: string;
  /** A visit that an alarm asked for, beside the plan. */
  followUp: boolean;
  tenancyId: string;
  reference: string;
  step: string;
  on: LocalDate;
  windowStart: LocalDate;
  windowEnd: LocalDate;
  state: string;
  /** When somebody comes; null = no time is arranged. */
  startsAt: Date | null;
  /** Who goes there. */
  assigned: 'me' | 'colleague' | 'nobody';
  municipality: string;
  /** Only the worker of the tenancy, and only around the day (row-level security). */
  address: { street: string; houseNumber: string } | null;
  contact: { firstName: string; surname: string; phone: string | null } | null;
}

interface Row {
  id: string;
  follow_up: boolean;
  tenancy_id: string;
  household_id: string;
  listing_id: string;
  reference: string;
  municipality: string;
  step: string;
  on: string;
  window_start: string;
  window_end: string;
  state: string;
  starts_at: Date | null;
  assigned: SeenVisit['assigned'];
}

/** The day of the appointment, where there is one, else the day of the plan. */
const DAY = `coalesce((a.starts_at at time zone 'Europe/Berlin')::date, o.planned_on)`;

const PLANNED = `
  select o.id, false as follow_up, o.tenancy_id, o.step, ${DAY}::text as on, o.window_start::text, o.window_end::text,
         o.state, a.starts_at, a.worker_id, a.second_worker_id, a.state = 'unassigned' as in_pool
    from occurrence o left join appointment a on a.occurrence_id = o.id and a.state in ('offered', 'confirmed', 'unassigned')
   where o.kind = 'visit' and ${DAY} between $1 and $2 and o.state not in ('cancelled', 'excused')`;

const ASKED_FOR = `
  select f.id, true, f.tenancy_id, 'follow-up', f.due_at::date::text, f.created_at::date::text, f.due_at::date::text,
         case when f.done_at is null then 'planned' else 'done' end, null::timestamptz, null::uuid, null::uuid, false
    from follow_up f where f.kind = 'visit' and f.due_at::date between $1 and $2`;

/** Visits of the organisation between two days, those of the plans and those that an alarm asked for. */
@Injectable()
export class SeeVisits {
  constructor(private readonly db: Database) {}

  run(actor: Actor, from: LocalDate, to: LocalDate): Promise<SeenVisit[]> {
    return this.db.inContext(actor, async (tx) => {
      const rows = await tx.query<Row>(
        `select v.*, t.household_id, t.listing_id, h.reference, m.name as municipality,
                case when v.in_pool or coalesce(v.worker_id, t.worker_id) is null then 'nobody'
                     when $3 in (coalesce(v.worker_id, t.worker_id), v.second_worker_id) then 'me' else 'colleague' end as assigned
           from (${PLANNED} union all ${ASKED_FOR}) v
           join tenancy t on t.id = v.tenancy_id
           join household h on h.id = t.household_id
           join municipality m on m.ags = t.ags
          order by v.on, v.starts_at nulls last, v.follow_up desc, v.id`,
        [from, to, actor.accountId],
      );
      const visits: SeenVisit[] = [];
      for (const row of rows) visits.push(await withPlaceAndPerson(tx, row));
      if (visits.some(({ contact }) => contact)) tx.audit('read', 'visit-list', String(actor.accountId));
      return visits;
    });
  }
}

async function withPlaceAndPerson(tx: Tx, row: Row): Promise<SeenVisit> {
  const location = await tx.manager.findOneBy(UnitLocation, { listingId: row.listing_id });
  const person = await tx.manager.findOneBy(HouseholdPerson, { householdId: row.household_id, isContact: true });
  return {
    id: row.id,
    followUp: row.follow_up,
    tenancyId: row.tenancy_id,
    reference: row.reference,
    step: row.step,
    on: row.on,
    windowStart: row.window_start,
    windowEnd: row.window_end,
    state: row.state,
    startsAt: row.starts_at,
    assigned: row.assigned,
    municipality: row.municipality,
    address: location && { street: location.street, houseNumber: location.houseNumber },
    contact: person && { firstName: person.firstName, surname: person.surname, phone: person.phone },
  };
}
