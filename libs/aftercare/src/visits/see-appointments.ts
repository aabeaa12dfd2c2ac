import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { VisitAppointment } from './visit-appointment.entity';

export interface SeenAppointment extends VisitAppointment {
  /** Name of the interpreter or guide who was booked; null = nobody. */
  companion: string | null;
}

/** Every time that was offered for one visit, earliest try first. */
@Injectable()
export class SeeAppointments {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, occurrenceId: string): Promise<SeenAppointment[]> {
    const appointments = await this.db.inContext(actor, (tx) =>
      tx.manager.find(VisitAppointment, { where: { occurrenceId }, order: { createdAt: 'ASC', id: 'ASC' } }),
    );
    const booked = await this.db.onBehalfOf(actor, (tx) =>
      tx.query<{ id: string; name: string }>(
        `select b.appointment_id as id, c.name from companion_booking b join companion c on c.id = b.companion_id
          where b.appointment_id = any($1) and b.cancelled_at is null`,
        [appointments.map(({ id }) => id)],
      ),
    );
    return appointments.map((one) => ({ ...one, companion: booked.find(({ id }) => id === one.id)?.name ?? null }));
  }
}
