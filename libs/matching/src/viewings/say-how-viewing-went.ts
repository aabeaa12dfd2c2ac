import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, type Tx } from '@bleibe/platform';
import { lockMatch } from '../proposals/lock-match';
import type { Party } from '../proposals/proposal-moves';
import { sideOf } from '../proposals/side-of';
import { closeViewing, mustBeOver } from './close-viewing';
import { ViewingStatement } from './viewing-statement.entity';
import { type SaidOfViewing, type ViewingWord, outcomeOf } from './viewing-words';
import { Viewing } from './viewing.entity';

/** After a viewing each side says for itself whether it wants to go on; the other side does not read it. */
@Injectable()
export class SayHowViewingWent {
  constructor(private readonly db: Database) {}

  /**
   * Until the outcome stands, a side may say something else: the last word counts.
   * @throws Refused `viewing-gone`, `viewing-not-yet`; Forbidden for everybody but the two sides
   */
  async run(actor: Actor, viewingId: string, says: ViewingWord): Promise<void> {
    const { party, proposalId } = await this.db.inContext(actor, async (tx) => {
      const { proposalId } = await tx.one(Viewing, { id: viewingId });
      const party = await sideOf(tx, proposalId);
      if (party !== 'household' && party !== 'landlord') throw new Forbidden();
      return { party, proposalId };
    });
    await this.db.onBehalfOf(actor, async (tx) => {
      const { proposal } = await lockMatch(tx, proposalId);
      const viewing = await tx.one(Viewing, { id: viewingId });
      mustBeOver(tx, viewing);
      await tx.query(
        `insert into viewing_statement (viewing_id, proposal_id, party, says, stated_by, stated_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (viewing_id, party) do update
           set says = excluded.says, stated_by = excluded.stated_by, stated_at = excluded.stated_at`,
        [viewingId, proposalId, party satisfies Party, says, actor.accountId, tx.now],
      );
      const outcome = outcomeOf(await saidOf(tx, viewingId));
      // Different stories are told to the caseworker with the reminder of the next morning.
      if (outcome === 'differs')
        await tx.query(`update proposal set remind_at = $2 where id = $1`, [proposalId, tx.now]);
      else if (outcome) await closeViewing(tx, proposal, viewing, outcome);
    });
  }
}

/** What was said of a viewing, as far as the actor may read it. */
export async function saidOf(tx: Tx, viewingId: string): Promise<SaidOfViewing> {
  const statements = await tx.manager.findBy(ViewingStatement, { viewingId });
  return Object.fromEntries(statements.map(({ party, says }) => [party, says]));
}
