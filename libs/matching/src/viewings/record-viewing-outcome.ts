import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Refused } from '@bleibe/platform';
import { lockMatch } from '../proposals/lock-match';
import { moveProposal } from '../proposals/move-proposal';
import { sideOf } from '../proposals/side-of';
import { noteStep } from '../proposals/steps-of';
import { Viewing, type ViewingOutcome } from './viewing.entity';

/** The caseworker writes down how the viewing went. If one side does not want, the match ends. */
@Injectable()
export class RecordViewingOutcome {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, viewingId: string, outcome: ViewingOutcome): Promise<void> {
    const proposalId = await this.db.inContext(actor, async (tx) => {
      const viewing = await tx.one(Viewing, { id: viewingId });
      if ((await sideOf(tx, viewing.proposalId)) !== 'caseworker') throw new Forbidden();
      return viewing.proposalId;
    });
    await this.db.onBehalfOf(actor, async (tx) => {
      const { proposal } = await lockMatch(tx, proposalId);
      const [row] = await tx.query<{ starts_at: Date }>(
        `update viewing set outcome = $2, outcome_at = $3
          where id = $1 and outcome is null and cancelled_at is null
            and household_accepted_at is not null and landlord_accepted_at is not null
          returning starts_at`,
        [viewingId, outcome, tx.now],
      );
      if (!row) throw new Refused('viewing-gone');
      if (row.starts_at > tx.now) throw new Refused('viewing-not-yet');
      if (outcome === 'household-not' || outcome === 'landlord-not') {
        await moveProposal(tx, proposal, 'end', { ending: 'viewing-failed' });
      } else {
        await noteStep(tx, proposalId, { move: 'viewing-outcome', toState: proposal.state, beganAt: row.starts_at });
      }
    });
  }
}
