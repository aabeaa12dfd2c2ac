import { Injectable } from '@nestjs/common';
import { queueMessage } from '@bleibe/notifications';
import { type Actor, Database, Refused } from '@bleibe/platform';
import { mustVisitFor } from '../visits/see-colleagues';
import { Escalation } from './escalation.entity';

/** Somebody else takes over: she is told at once, and from here on she has it. The deadline does not move. */
@Injectable()
export class HandOnEscalation {
  constructor(private readonly db: Database) {}

  /**
   * @throws Invalid when the account does not visit for this organisation
   * @throws Refused `escalation-closed`; NotFound for one of another organisation
   */
  async run(actor: Actor, id: string, accountId: string): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Escalation, { id }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const { state, organisationId, acknowledgedBy } = await tx.lock(Escalation, { id });
      if (state === 'closed') throw new Refused('escalation-closed');
      await mustVisitFor(tx, organisationId, accountId, 'accountId');
      if (acknowledgedBy === accountId) return;
      await tx.query(
        `update escalation set state = 'acknowledged', acknowledged_at = coalesce(acknowledged_at, $2),
                acknowledged_by = $3 where id = $1`,
        [id, tx.now, accountId],
      );
      const occasion = `${id}:handed-on:${tx.now.toISOString()}`;
      await queueMessage(tx, { accountId, kind: 'escalation-raised', ids: { escalationId: id }, occasion });
      tx.audit('hand-on-escalation', 'escalation', id, { to: accountId });
    });
  }
}
