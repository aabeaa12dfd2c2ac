import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden } from '@bleibe/platform';
import { lockMatch } from '../proposals/lock-match';
import { sideOf } from '../proposals/side-of';
import { closeViewing, mustBeOver } from './close-viewing';
import { Viewing, type ViewingOutcome } from './viewing.entity';

/** The caseworker writes down how the viewing went: for sides that do not say it, or tell different stories. */
@Injectable()
export class RecordViewingOutcome {
  constructor(private readonly db: Database) {}

  /** @throws Refused `viewing-gone`, `viewing-not-yet` */
  async run(actor: Actor, viewingId: string, outcome: ViewingOutcome): Promise<void> {
    const proposalId = await this.db.inContext(actor, async (tx) => {
      const viewing = await tx.one(Viewing, { id: viewingId });
      if ((await sideOf(tx, viewing.proposalId)) !== 'caseworker') throw new Forbidden();
      return viewing.proposalId;
    });
    await this.db.onBehalfOf(actor, async (tx) => {
      const { proposal } = await lockMatch(tx, proposalId);
      const viewing = await tx.one(Viewing, { id: viewingId });
      mustBeOver(tx, viewing);
      await closeViewing(tx, proposal, viewing, outcome);
    });
  }
}
