import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, hasRole } from '@bleibe/platform';
import { Tenancy } from '../tenancies/tenancy.entity';

/** From now on nobody goes there alone; or, once a lead has looked into it, one may again. */
@Injectable()
export class SetVisitByTwo {
  constructor(private readonly db: Database) {}

  /**
   * Twice changes nothing. A time that was offered for one stays, but cannot be begun alone.
   * @throws NotFound for a tenancy of another organisation
   * @throws Forbidden for who is no lead and wants to lift it
   */
  async run(actor: Actor, tenancyId: string, byTwo: boolean): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    if (!byTwo && !hasRole(actor, 'team-lead')) throw new Forbidden();
    await this.db.onBehalfOf(actor, async (tx) => {
      await tx.query(`update tenancy set visit_by_two = $2 where id = $1`, [tenancyId, byTwo]);
      tx.audit('set-visit-by-two', 'tenancy', tenancyId, { byTwo });
    });
  }
}
