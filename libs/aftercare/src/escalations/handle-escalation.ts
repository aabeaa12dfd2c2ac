import { Injectable } from '@nestjs/common';
import type { Severity } from '@bleibe/calendar';
import { type Actor, Database, Forbidden, Invalid, Refused, type Tx, newId } from '@bleibe/platform';
import { type ClosingOutcome, EscalationClosing } from './escalation-closing.entity';
import { EscalationSignal } from './escalation-signal.entity';
import { eraseRestricted } from '../plans/change-consent';
import { Escalation } from './escalation.entity';

export interface SeenEscalation {
  escalation: Escalation;
  signals: EscalationSignal[];
  /** The reference of the household. */
  reference: string;
  /** Somebody has said that it can be closed, and a second person is waited for. */
  closingProposed: boolean;
}

const NOTE_AT_LEAST = 10;

const needsTwo = (severity: Severity) => severity === 'S0' || severity === 'S1';

@Injectable()
export class SeeEscalations {
  constructor(private readonly db: Database) {}

  /** The open ones of the organisation, nearest deadline first. */
  run(actor: Actor): Promise<SeenEscalation[]> {
    return this.db.inContext(actor, async (tx) => {
      const open = await tx.manager
        .createQueryBuilder(Escalation, 'escalation')
        .where(`escalation.state <> 'closed'`)
        .orderBy('escalation.deadlineAt')
        .addOrderBy('escalation.id')
        .getMany();
      const seen: SeenEscalation[] = [];
      for (const escalation of open) seen.push(await see(tx, escalation));
      return seen;
    });
  }
}

async function see(tx: Tx, escalation: Escalation): Promise<SeenEscalation> {
  const escalationId = escalation.id;
  const [household] = await tx.query<{ reference: string }>(
    `select h.reference from tenancy t join household h on h.id = t.household_id where t.id = $1`,
    [escalation.tenancyId],
  );
  return {
    escalation,
    signals: await tx.manager.find(EscalationSignal, { where: { escalationId }, order: { at: 'ASC', id: 'ASC' } }),
    reference: household?.reference ?? '',
    closingProposed: (await tx.manager.countBy(EscalationClosing, { escalationId })) > 0,
  };
}

/** "I have it": from here on somebody is on it. The first one stays. */
@Injectable()
export class AcknowledgeEscalation {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, id: string): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Escalation, { id }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const { state } = await tx.lock(Escalation, { id });
      if (state === 'closed') throw new Refused('escalation-closed');
      await tx.query(
        `update escalation set state = 'acknowledged', acknowledged_at = coalesce(acknowledged_at, $2),
                acknowledged_by = coalesce(acknowledged_by, $3) where id = $1`,
        [id, tx.now, actor.accountId],
      );
    });
  }
}

/** Closes with outcome and note. S0 and S1 need two different people (R21). */
@Injectable()
export class CloseEscalation {
  constructor(private readonly db: Database) {}

  /** @throws Forbidden `needs_second_person` when the same person tries to be the second one */
  async run(
    actor: Actor,
    id: string,
    { outcome, note }: { outcome: ClosingOutcome; note: string },
  ): Promise<'closed' | 'needs-second-person'> {
    if (note.trim().length < NOTE_AT_LEAST) {
      throw new Invalid([{ field: 'note', code: 'note-too-short', values: { least: NOTE_AT_LEAST } }]);
    }
    await this.db.inContext(actor, (tx) => tx.one(Escalation, { id }));
    return this.db.onBehalfOf(actor, async (tx) => {
      const escalation = await tx.lock(Escalation, { id });
      if (escalation.state === 'closed') throw new Refused('escalation-closed');
      const closings = await tx.manager.findBy(EscalationClosing, { escalationId: id });
      if (closings.some(({ closedBy }) => closedBy === actor.accountId)) throw new Forbidden('needs_second_person');

      const closedBy = String(actor.accountId);
      await tx.insert(EscalationClosing, { id: newId(), escalationId: id, closedBy, outcome, note, at: tx.now });
      if (needsTwo(escalation.severity) && closings.length === 0) return 'needs-second-person';
      await tx.query(`update escalation set state = 'closed', closed_at = $2 where id = $1`, [id, tx.now]);
      await tx.query(
        `update follow_up set done_at = $2, done_by = $3, outcome = 'escalation-closed'
          where escalation_id = $1 and done_at is null`,
        [id, tx.now, actor.accountId],
      );
      await eraseRestricted(tx, escalation.tenancyId);
      await tx.publish({ name: 'escalation.closed', escalationId: id });
      return 'closed';
    });
  }
}
