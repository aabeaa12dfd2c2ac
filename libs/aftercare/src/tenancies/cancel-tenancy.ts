import { Injectable } from '@nestjs/common';
import { localDateOf } from '@bleibe/calendar';
import { type Actor, Database } from '@bleibe/platform';
import { calendarOf } from '../plans/calendar-of';
import { callOff } from './call-off';
import { Tenancy } from './tenancy.entity';

/**
 * The move-in came to nothing: who never lived there is not asked how they live there. No exit survey and no review
 * follow; the case is open again. A second call changes nothing, nor does one for a tenancy that has begun.
 */
@Injectable()
export class CancelTenancy {
  constructor(private readonly db: Database) {}

  run(actor: Actor, proposalId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const [found] = await tx.query<{ id: string }>(
        `select id from tenancy where proposal_id = $1 and state = 'signed' for update`,
        [proposalId],
      );
      if (!found) return;
      const tenancy = await tx.one(Tenancy, { id: found.id });
      const { zone } = await calendarOf(tx, tenancy.ags);
      await tx.query(
        `update tenancy set state = 'ended', ended_on = $2, end_reason = 'never_began', end_recorded_at = $3 where id = $1`,
        [tenancy.id, localDateOf(tx.now, zone), tx.now],
      );
      tx.audit('cancel-tenancy', 'tenancy', tenancy.id, {});
      await callOff(tx, tenancy, { lastDay: null, tell: true });
    });
  }
}
