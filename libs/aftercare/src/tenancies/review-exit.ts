import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refused } from '@bleibe/platform';
import { raise } from '../escalations/raise';
import { contactOf } from '../visits/record-visit';
import { ExitReview, type LivesNow } from './exit-review.entity';
import { Tenancy } from './tenancy.entity';

/** A person looks back at how a tenancy ended, and where the people live now (R15). */
@Injectable()
export class ReviewExit {
  constructor(private readonly db: Database) {}

  /** @throws Refused `tenancy-not-ended`, `exit-reviewed` */
  async run(actor: Actor, tenancyId: string, { livesNow, note }: { livesNow: LivesNow; note: string }): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      if (tenancy.state !== 'ended') throw new Refused('tenancy-not-ended');
      if (await tx.manager.findOneBy(ExitReview, { tenancyId })) throw new Refused('exit-reviewed');
      const reviewedBy = String(actor.accountId);
      await tx.insert(ExitReview, { tenancyId, livesNow, note, reviewedBy, at: tx.now });
      await tx.query(
        `update follow_up set done_at = $2, done_by = $3, outcome = 'done'
          where tenancy_id = $1 and kind = 'exit-review' and done_at is null`,
        [tenancyId, tx.now, reviewedBy],
      );
      // Who has no roof tonight cannot wait for a report (R20).
      if (livesNow !== 'homeless') return;
      const homeless = { category: 'homeless_now', severity: 'S1', itemCode: 'exit_review' } as const;
      await raise(tx, tenancy, await contactOf(tx, tenancy), [homeless], null);
    });
  }
}
