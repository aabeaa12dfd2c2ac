import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Refused, hasRole, newId } from '@bleibe/platform';
import { mustVisitFor } from '../visits/see-colleagues';
import { Tenancy } from './tenancy.entity';

/**
 * Somebody else is in charge of a tenancy from now on: told first of an alarm, asked first for visits. Appointments that are
 * agreed stay with whom they were agreed. A deputy who takes over is nobody's deputy any more.
 */
@Injectable()
export class ChangeWorker {
  constructor(private readonly db: Database) {}

  /**
   * A second call with the same worker changes nothing.
   * @throws Forbidden for everybody but the team lead; NotFound for a tenancy of another organisation
   * @throws Refused `tenancy-ended`; Invalid at `workerId` for somebody who does not visit for the organisation
   */
  async run(actor: Actor, tenancyId: string, workerId: string): Promise<void> {
    if (!hasRole(actor, 'team-lead')) throw new Forbidden();
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const { organisationId, state, workerId: before } = await tx.lock(Tenancy, { id: tenancyId });
      if (state === 'ended') throw new Refused('tenancy-ended');
      await mustVisitFor(tx, organisationId, workerId, 'workerId');
      if (workerId === before) return;
      await tx.query(
        `update tenancy set worker_id = $2, deputy_id = case when deputy_id = $2 then null else deputy_id end where id = $1`,
        [tenancyId, workerId],
      );
      await tx.query(
        `insert into worker_change (id, tenancy_id, worker_before, worker_after, changed_by, at) values ($1, $2, $3, $4, $5, $6)`,
        [newId(), tenancyId, before, workerId, actor.accountId, tx.now],
      );
      // The review at the end waits with whoever is in charge, or under the tenancy itself where nobody was.
      await tx.query(
        `update occurrence set subject_id = $2
          where tenancy_id = $1 and subject_kind = 'worker' and state = 'planned' and subject_id = $3`,
        [tenancyId, workerId, before ?? tenancyId],
      );
      tx.audit('change-worker', 'tenancy', tenancyId);
    });
  }
}
