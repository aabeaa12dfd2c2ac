import { Injectable } from '@nestjs/common';
import { endOfNextWorkingDay } from '@bleibe/calendar';
import { type Actor, Database, NotFound, Refused, type Tx } from '@bleibe/platform';
import { addFollowUp } from '../escalations/add-follow-up';
import { calendarOf } from '../plans/calendar-of';
import { Occurrence } from '../plans/occurrence.entity';
import { type OwnSide, ownSide, visitSubjectsOf } from '../tenancies/own-tenancies';
import { confirm } from './arrange-visit';
import { cancelAppointments } from './cancel-appointments';
import { VisitAppointment } from './visit-appointment.entity';

/** Somebody who lives there says yes to the time. A second yes changes nothing. */
@Injectable()
export class ConfirmOwnAppointment {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for an appointment of somebody else; Refused `appointment-over` */
  run(actor: Actor, appointmentId: string): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const { occurrence, appointment } = await ownAppointment(tx, actor, appointmentId);
      if (appointment.state === 'confirmed') return;
      await confirm(tx, occurrence.id);
    });
  }
}

/** The time does not suit: it is called off, and a worker looks for another one by the end of the next working day. */
@Injectable()
export class AskOtherTime {
  constructor(private readonly db: Database) {}

  /**
   * @param wish when it would suit, in the person's own words; '' = nothing said
   * @throws NotFound for an appointment of somebody else; Refused `appointment-over`
   */
  run(actor: Actor, appointmentId: string, wish: string): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const { occurrence, own } = await ownAppointment(tx, actor, appointmentId);
      const { tenancy, personId } = own;
      await cancelAppointments(tx, tenancy, occurrence.id, 'household_asked', false);
      await tx.query(`update occurrence set state = 'planned' where id = $1`, [occurrence.id]);
      const dueAt = endOfNextWorkingDay(tx.now, await calendarOf(tx, tenancy.ags));
      const about = { occurrenceId: occurrence.id, personId };
      await addFollowUp(tx, tenancy, { kind: 'reconfirm-appointment', dueAt, note: wish || undefined, ...about });
    });
  }
}

async function ownAppointment(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ appointment: VisitAppointment; occurrence: Occurrence; own: OwnSide }> {
  const { occurrenceId } = await tx.one(VisitAppointment, { id });
  const occurrence = await tx.lock(Occurrence, { id: occurrenceId });
  const own = await ownSide(tx, actor, occurrence.tenancyId);
  if (!visitSubjectsOf(own).includes(occurrence.subjectId)) throw new NotFound();
  const appointment = await tx.one(VisitAppointment, { id });
  if (appointment.state !== 'offered' && appointment.state !== 'confirmed') throw new Refused('appointment-over');
  return { appointment, occurrence, own };
}
