import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refused } from '@bleibe/platform';
import { FollowUp, type FollowUpKind } from './follow-up.entity';

export const followUpOutcomes = ['done', 'not_reached', 'not_needed'] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

/** Work that is finished elsewhere: by a report, by reading, by the look back at the end. */
const finishedElsewhere: readonly FollowUpKind[] = ['visit', 'read-text', 'exit-review', 'revise-report'];

/** A call was made, a conflict was looked at: what came of it stands with the work. */
@Injectable()
export class FinishFollowUp {
  constructor(private readonly db: Database) {}

  /**
   * @throws Refused `follow-up-elsewhere` for work that has a form of its own, `follow-up-done`
   * @throws NotFound for work of another organisation
   */
  async run(actor: Actor, id: string, { outcome, note }: { outcome: FollowUpOutcome; note: string }): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(FollowUp, { id }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const { kind, doneAt } = await tx.lock(FollowUp, { id });
      if (finishedElsewhere.includes(kind)) throw new Refused('follow-up-elsewhere');
      if (doneAt) throw new Refused('follow-up-done');
      await tx.query(`update follow_up set done_at = $2, done_by = $3, outcome = $4, note = $5 where id = $1`, [
        id,
        tx.now,
        actor.accountId,
        outcome,
        note,
      ]);
    });
  }
}
