import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotFound } from '@bleibe/platform';
import { Occurrence } from '../plans/occurrence.entity';
import { Tenancy } from '../tenancies/tenancy.entity';
import { cancelAppointments } from './cancel-appointments';

export const callOffReasons = ['household_asked', 'worker_prevented', 'another_time'] as const;
export type CallOffReason = (typeof callOffReasons)[number];

/** Calls an appointment off; the visit itself is still to be made, so another time can be offered. */
@Injectable()
export class CallOffVisit {
  constructor(private readonly db: Database) {}

  /** @throws NotFound when no appointment is open */
  async run(actor: Actor, occurrenceId: string, reason: CallOffReason): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Occurrence, { id: occurrenceId, kind: 'visit' }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const { tenancyId, state } = await tx.lock(Occurrence, { id: occurrenceId });
      if (state !== 'offered' && state !== 'confirmed') throw new NotFound();
      await cancelAppointments(tx, await tx.one(Tenancy, { id: tenancyId }), occurrenceId, reason);
      await tx.query(`update occurrence set state = 'planned' where id = $1`, [occurrenceId]);
    });
  }
}
