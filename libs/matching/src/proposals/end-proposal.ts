import { Injectable } from '@nestjs/common';
import { type Viewer, judgeAct } from '@bleibe/disclosure';
import { type Actor, Database, Forbidden, Invalid } from '@bleibe/platform';
import type { StaffEndCode } from './end-reasons';
import { lockMatch } from './lock-match';
import { moveProposal } from './move-proposal';
import { type Side, sideOf } from './side-of';

/** Household or landlord go no further, at any time before the move-in and without a reason; staff say why. */
@Injectable()
export class EndProposal {
  constructor(private readonly db: Database) {}

  /** @param code needed from staff, not taken from the parties */
  async run(actor: Actor, proposalId: string, code: StaffEndCode | null = null): Promise<void> {
    // Whoever may not see it finds nothing; the parties themselves may not write the row.
    const viewer = viewerOf(actor, await this.db.inContext(actor, (tx) => sideOf(tx, proposalId)));
    const answer = judgeAct('end-match', { viewer, met: new Set(['reason-given']) });
    if (answer !== 'allowed') throw new Forbidden(answer);
    const isStaff = viewer === 'CW-A' || viewer === 'TL';
    if (isStaff !== (code !== null)) {
      throw new Invalid([{ field: 'reasonCode', code: isStaff ? 'required' : 'not-one-of' }]);
    }
    await this.db.onBehalfOf(actor, async (tx) => {
      const { proposal } = await lockMatch(tx, proposalId);
      await moveProposal(tx, proposal, 'end', { ending: 'withdrawn', code });
      tx.audit('end', 'proposal', proposalId, code === null ? {} : { code });
    });
  }
}

/** Who acts, in the words of the disclosure matrix. */
function viewerOf(actor: Actor, side: Side): Viewer {
  const viewers = { household: 'SEE', landlord: 'LAN', helper: 'HLP', caseworker: 'CW-A' } as const;
  if (side !== 'onlooker') return viewers[side];
  return actor.roles.includes('team-lead') ? 'TL' : 'CW-O';
}
