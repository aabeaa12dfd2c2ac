import { type LocalDate, localDateOf } from '@bleibe/calendar';
import type { Tx } from '@bleibe/platform';
import { calendarOf } from '../plans/calendar-of';
import { settle } from '../plans/remember';
import { dropTellings } from '../plans/tell-person';
import { cancelAppointments } from '../visits/cancel-appointments';
import type { Tenancy } from './tenancy.entity';

/**
 * Calls off what is planned for a tenancy: visits, surveys, links and reminders.
 * @param lastDay a visit that is booked up to this day stays booked (R15); null = none does
 * @param tell false after a death: nobody gets a message, and no visit stays booked
 */
export async function callOff(
  tx: Tx,
  tenancy: Tenancy,
  { lastDay, tell }: { lastDay: LocalDate | null; tell: boolean },
): Promise<void> {
  const { zone } = await calendarOf(tx, tenancy.ags);
  const open = await tx.query<{ id: string; starts_at: Date | null }>(
    `select o.id, a.starts_at from occurrence o
       left join appointment a on a.occurrence_id = o.id and a.state in ('offered', 'confirmed', 'unassigned')
      where o.tenancy_id = $1 and o.state in ('planned', 'offered', 'confirmed', 'sent') order by o.id for update of o`,
    [tenancy.id],
  );
  for (const { id, starts_at: startsAt } of open) {
    if (tell && lastDay && startsAt && localDateOf(startsAt, zone) <= lastDay) continue;
    await settle(tx, id, 'cancelled', 'tenancy_ended');
    await dropTellings(tx, { occurrenceId: id });
    await cancelAppointments(tx, tenancy, id, 'tenancy_ended', tell);
  }
  await tx.query(
    `update survey_link set revoked_at = $2 where revoked_at is null and occurrence_id in
       (select id from occurrence where tenancy_id = $1 and state = 'cancelled')`,
    [tenancy.id, tx.now],
  );
  await tx.query(
    `update duty_reminder set state = 'dropped', reason = 'tenancy_ended', settled_at = $2
      where state = 'planned' and duty_id in (select id from duty where tenancy_id = $1)`,
    [tenancy.id, tx.now],
  );
}
