import { GERMANY, type LocalDate, addDays, startOfDay } from '@bleibe/calendar';
import type { Tx } from '@bleibe/platform';
import { calendarOf } from '../../plans/calendar-of';
import type { Week } from '../../routes/week/week';
import { workersOf } from '../workers-of';
import { type VisitRow, weekOfFacts } from './week-of-facts';

const LAST_DAY = 6;

interface Row extends Omit<VisitRow, 'cell' | 'booked' | 'holidays'> {
  lat: number;
  lon: number;
  startsAt: Date | null;
  booked: (string | null)[];
  withInterpreter: boolean;
}

/**
 * Visits of the organisation that are due in a week or overdue, and who could make them. Visits of a person who had to leave
 * are in no round (R32).
 */
export async function collectWeek(
  tx: Tx,
  organisationId: string,
  monday: LocalDate,
  before: Week | null,
): Promise<Week> {
  const sunday = addDays(monday, LAST_DAY);
  const rows = await tx.query<Row>(
    `select v.*, t.ags, l.cell_lat as lat, l.cell_lon as lon, t.visit_language as language, t.visit_gender as gender,
            t.visit_by_two as "byTwo", t.worker_id as "workerId", t.deputy_id as "deputyId"
       from (select o.id, o.tenancy_id, false as "isUrgent", o.window_start::text as "windowStart",
                    greatest(o.window_end, $2::date)::text as "windowEnd", a.starts_at as "startsAt",
                    array[a.worker_id, a.second_worker_id] as booked,
                    exists (select 1 from companion_booking b where b.appointment_id = a.id and b.cancelled_at is null)
                      as "withInterpreter"
               from occurrence o
               left join appointment a on a.occurrence_id = o.id and a.state in ('offered', 'confirmed')
              where o.kind = 'visit' and o.state in ('planned', 'offered', 'confirmed') and not o.protected
                and case when a.starts_at is null then o.planned_on <= $3 and o.window_end >= $2
                         else a.starts_at >= $4 and a.starts_at < $5 end
             union all
             select f.id, f.tenancy_id, true, f.created_at::date::text, greatest(f.due_at::date, $2::date)::text, null,
                    '{}'::uuid[], false
               from follow_up f where f.kind = 'visit' and f.done_at is null and f.due_at < $5) v
       join tenancy t on t.id = v.tenancy_id join listing l on l.id = t.listing_id
      where t.organisation_id = $1 and t.state <> 'ended' order by v.id`,
    [organisationId, monday, sunday, startOfDay(monday, GERMANY), startOfDay(addDays(sunday, 1), GERMANY)],
  );
  const visits: VisitRow[] = [];
  for (const { lat, lon, startsAt, booked, withInterpreter, ...row } of rows) {
    const workerIds = booked.filter((id): id is string => id !== null);
    const { holidays } = await calendarOf(tx, row.ags);
    visits.push({
      ...row,
      cell: { lat, lon },
      booked: startsAt && { startsAt, workerIds, withInterpreter },
      holidays,
    });
  }
  return weekOfFacts(monday, { workers: await workersOf(tx, organisationId), visits, zone: GERMANY }, before);
}
