import { Injectable } from '@nestjs/common';
import { judgeAct } from '@bleibe/disclosure';
import { type Actor, Database, Forbidden, Refused } from '@bleibe/platform';
import { AssistedNo } from './assisted-no.entity';
import { lockMatch } from './lock-match';
import { recordAnswer } from './record-answer';

export interface WaitingNo {
  id: string;
  proposalId: string;
  householdId: string;
  reference: string;
  reasonCode: string;
  enteredAt: Date;
  /** The actor wrote it down himself, so somebody else has to look. */
  own: boolean;
}

/** Each no that was written down for somebody else and waits for a second person, oldest first. */
@Injectable()
export class SeeSecondLooks {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<WaitingNo[]> {
    return this.db.inContext(actor, async (tx) => {
      const rows = await tx.query<WaitingNo & { enteredBy: string }>(
        `select n.id, n.proposal_id as "proposalId", h.id as "householdId", h.reference,
                n.reason_code as "reasonCode", n.entered_at as "enteredAt", n.entered_by as "enteredBy"
           from assisted_no n join proposal p on p.id = n.proposal_id join household h on h.id = p.household_id
          where n.outcome is null and p.state = 'offered' order by n.entered_at, n.id`,
      );
      return rows.map(({ enteredBy, ...one }) => ({ ...one, own: enteredBy === actor.accountId }));
    });
  }
}

/** A team lead confirms the no, or returns it: then the household is still asked (D9, "decline a seeker's own request"). */
@Injectable()
export class TakeSecondLook {
  constructor(private readonly db: Database) {}

  /**
   * @throws NotFound in another organisation
   * @throws Forbidden `needs_second_person` for whoever wrote it down, and for who is no team lead
   * @throws Refused `already-decided` when somebody was faster, `proposal-ended`
   */
  async run(actor: Actor, id: string, outcome: 'confirmed' | 'returned'): Promise<void> {
    const { proposalId, enteredBy } = await this.db.inContext(actor, (tx) => tx.one(AssistedNo, { id }));
    const isSecond = actor.roles.includes('team-lead') && actor.accountId !== enteredBy;
    const answer = judgeAct('decline-seeker-request', {
      viewer: 'CW-A',
      met: new Set(['reason-given']),
      ...(isSecond && { second: 'TL' }),
    });
    if (answer !== 'allowed') throw new Forbidden(answer);
    await this.db.onBehalfOf(actor, async (tx) => {
      const match = await lockMatch(tx, proposalId);
      const no = await tx.lock(AssistedNo, { id });
      if (no.outcome !== null) throw new Refused('already-decided');
      await tx.query(`update assisted_no set outcome = $2, seen_by = $3, seen_at = $4 where id = $1`, [
        id,
        outcome,
        actor.accountId,
        tx.now,
      ]);
      tx.audit('second-look', 'proposal', proposalId, { outcome });
      if (outcome === 'returned') return;
      const { reasonCode } = no;
      await recordAnswer(tx, match, { party: 'household', verdict: 'no', reasonCode, by: enteredBy, assisted: true });
    });
  }
}
