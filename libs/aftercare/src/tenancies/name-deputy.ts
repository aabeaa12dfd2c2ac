import { Injectable } from '@nestjs/common';
import { type Actor, Database, Invalid } from '@bleibe/platform';
import { mustVisitFor } from '../visits/see-colleagues';
import { Tenancy } from './tenancy.entity';

/** Says who stands in for the worker of a tenancy: told second of an alarm (R21), asked first when she is away (R23). */
@Injectable()
export class NameDeputy {
  constructor(private readonly db: Database) {}

  /** @param deputyId null = nobody in particular */
  async run(actor: Actor, tenancyId: string, deputyId: string | null): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const { organisationId, workerId } = await tx.lock(Tenancy, { id: tenancyId });
      if (deputyId) await mustVisitFor(tx, organisationId, deputyId, 'deputyId');
      if (deputyId && deputyId === workerId) throw new Invalid([{ field: 'deputyId', code: 'not-one-of' }]);
      await tx.query(`update tenancy set deputy_id = $2 where id = $1`, [tenancyId, deputyId]);
      tx.audit('name-deputy', 'tenancy', tenancyId);
    });
  }
}
