import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Refused, type Tx } from '@bleibe/platform';
import { askAnew } from './ask-anew';
import { mustBeFreeAgain } from './free-again';
import { lockMatch } from './lock-match';
import { stagesOfVersion } from './stages-of';

const DAY_MS = 86_400_000;

/**
 * A match came to nothing: the proposals that had to make way for it are opened again, and their households asked anew.
 * Success never locks anybody out, and neither does a failure.
 */
@Injectable()
export class ReopenSuperseded {
  constructor(private readonly db: Database) {}

  /** Does nothing where that has been done, or where the pair could not be put forward now. */
  async run(actor: Actor, proposalId: string): Promise<void> {
    const closed = await this.db.inContext(actor, (tx) =>
      tx.query<{ id: string }>(`select id from proposal where superseded_by = $1 order by id`, [proposalId]),
    );
    for (const { id } of closed) await this.db.inContext(actor, (tx) => reopen(tx, id, proposalId));
  }
}

async function reopen(tx: Tx, id: string, supersededBy: string): Promise<void> {
  const match = await lockMatch(tx, id);
  const { proposal } = match;
  if (proposal.supersededBy !== supersededBy || !proposal.endedAt) return;
  const { reopenWithinDays } = await stagesOfVersion(tx, proposal.stageVersion);
  if (proposal.endedAt.getTime() < tx.now.getTime() - reopenWithinDays * DAY_MS) return;
  try {
    await mustBeFreeAgain(tx, match);
  } catch (error) {
    if (error instanceof Refused || error instanceof Forbidden) return;
    throw error;
  }
  await askAnew(tx, match, 'reopen');
  tx.audit('reopen', 'proposal', id);
}
