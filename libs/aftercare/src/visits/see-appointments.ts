import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { VisitAppointment } from './visit-appointment.entity';

/** Every time that was offered for one visit, earliest try first. */
@Injectable()
export class SeeAppointments {
  constructor(private readonly db: Database) {}

  run(actor: Actor, occurrenceId: string): Promise<VisitAppointment[]> {
    return this.db.inContext(actor, (tx) =>
      tx.manager.find(VisitAppointment, { where: { occurrenceId }, order: { createdAt: 'ASC', id: 'ASC' } }),
    );
  }
}
