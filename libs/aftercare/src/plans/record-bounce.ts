import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { raise } from '../escalations/raise';
import { Tenancy } from '../tenancies/tenancy.entity';
import { Occurrence } from './occurrence.entity';
import { remember } from './remember';

/** A message could not be delivered for good: the address is wrong, and somebody finds out the right one (R20). */
@Injectable()
export class RecordBounce {
  constructor(private readonly db: Database) {}

  /** A second call changes nothing. @throws NotFound for an occurrence of another organisation */
  async run(actor: Actor, occurrenceId: string): Promise<void> {
    const { tenancyId } = await this.db.inContext(actor, (tx) => tx.one(Occurrence, { id: occurrenceId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      const { subjectId } = await tx.lock(Occurrence, { id: occurrenceId });
      const told = await tx.query(`select 1 from occurrence_event where occurrence_id = $1 and code = 'bounced'`, [
        occurrenceId,
      ]);
      // Providers report the same bounce more than once.
      if (told.length > 0) return;
      await remember(tx, occurrenceId, 'bounced');
      const lost = { category: 'contact_lost', severity: 'S3', itemCode: 'hard_bounce' } as const;
      await raise(tx, tenancy, subjectId, [lost], null);
    });
  }
}
