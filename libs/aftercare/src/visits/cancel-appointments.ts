import { addMinutes, nextPermittedInstant } from '@bleibe/calendar';
import { type Tx, newId } from '@bleibe/platform';
import { addFollowUp } from '../escalations/add-follow-up';
import { calendarOf } from '../plans/calendar-of';
import { remember } from '../plans/remember';
import { channelOf, tellPerson } from '../plans/tell-person';
import type { Tenancy } from '../tenancies/tenancy.entity';
import { freeCompanions } from './companions';
import { VisitAppointment } from './visit-appointment.entity';

const DAY_MINUTES = 24 * 60;

/** Writes an entry for the calendar of a worker: time and code, no name and no address. */
export async function noteInCalendar(
  tx: Tx,
  { id, workerId, startsAt }: Pick<VisitAppointment, 'id' | 'workerId' | 'startsAt'>,
  method: 'REQUEST' | 'CANCEL',
  sequence: number,
): Promise<void> {
  if (!workerId) return;
  await tx.query(
    `insert into calendar_notice (id, appointment_id, account_id, method, sequence, starts_at, at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), id, workerId, method, sequence, startsAt, tx.now],
  );
}

/** Tells the household of a change (R8, R23); when it is close, somebody also calls. */
export async function tellHousehold(
  tx: Tx,
  tenancy: Tenancy,
  { id, occurrenceId, sequence, startsAt }: VisitAppointment,
) {
  const [contact] = await tx.query<{ id: string }>(
    `select id from household_person where household_id = $1 and is_contact`,
    [tenancy.householdId],
  );
  const channel = contact && (await channelOf(tx, 'adult', contact.id));
  const calendar = await calendarOf(tx, tenancy.ags);
  if (contact && channel) {
    const ids = { occurrenceId, appointmentId: id };
    const sendAfter = nextPermittedInstant('transactional', tx.now, calendar);
    const telling = { kind: 'appointment-changed', ids, occasion: `${id}:${sequence}`, sendAfter } as const;
    await tellPerson(tx, contact.id, channel, telling);
    await remember(tx, occurrenceId, 'told', { startsAt: startsAt.toISOString() });
  }
  return { isClose: startsAt <= addMinutes(tx.now, DAY_MINUTES) };
}

export async function tellOfChange(tx: Tx, tenancy: Tenancy, appointment: VisitAppointment): Promise<void> {
  const { isClose } = await tellHousehold(tx, tenancy, appointment);
  const { occurrenceId, startsAt } = appointment;
  if (isClose) await addFollowUp(tx, tenancy, { kind: 'call', occurrenceId, dueAt: startsAt });
}

/** Calls off the open appointment of a visit, if there is one: same UID, next SEQUENCE. */
export async function cancelAppointments(
  tx: Tx,
  tenancy: Tenancy,
  occurrenceId: string,
  reason: string,
  tell = true,
): Promise<void> {
  const open = await tx.manager.findBy(VisitAppointment, [
    { occurrenceId, state: 'offered' },
    { occurrenceId, state: 'confirmed' },
    { occurrenceId, state: 'unassigned' },
  ]);
  for (const appointment of open) {
    const sequence = appointment.sequence + 1;
    await tx.query(`update appointment set state = 'cancelled', sequence = $2, settled_at = $3 where id = $1`, [
      appointment.id,
      sequence,
      tx.now,
    ]);
    await noteInCalendar(tx, appointment, 'CANCEL', sequence);
    await noteInCalendar(tx, { ...appointment, workerId: appointment.secondWorkerId }, 'CANCEL', sequence);
    await freeCompanions(tx, appointment.id);
    await remember(tx, occurrenceId, 'appointment_cancelled', { reason });
    if (tell) await tellOfChange(tx, tenancy, { ...appointment, sequence });
  }
}
