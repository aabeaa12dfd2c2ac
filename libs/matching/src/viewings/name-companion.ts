import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Invalid, Refused, type Tx } from '@bleibe/platform';
import { lockProposal } from '../proposals/lock-match';
import { sideOf } from '../proposals/side-of';
import { type CompanionKind, ViewingCompanion } from './viewing-companion.entity';
import { Viewing } from './viewing.entity';

export interface Companion {
  kind: CompanionKind;
  /** Somebody of the team, or else a name. */
  accountId: string | null;
  name: string | null;
}

/** The caseworker writes down who comes along to a viewing; a later name takes the place of an earlier one. */
@Injectable()
export class NameCompanion {
  constructor(private readonly db: Database) {}

  /** @param companion null = nobody comes along any more @throws Refused `viewing-gone` */
  async run(actor: Actor, viewingId: string, companion: Companion | null): Promise<void> {
    const proposalId = await this.db.inContext(actor, async (tx) => {
      const viewing = await tx.one(Viewing, { id: viewingId });
      if ((await sideOf(tx, viewing.proposalId)) !== 'caseworker') throw new Forbidden();
      if (companion) await mustBeSomebody(tx, companion);
      return viewing.proposalId;
    });
    await this.db.onBehalfOf(actor, async (tx) => {
      await lockProposal(tx, proposalId);
      const { outcome, cancelledAt } = await tx.one(Viewing, { id: viewingId });
      if (outcome || cancelledAt) throw new Refused('viewing-gone');
      await tx.query(`delete from viewing_companion where viewing_id = $1`, [viewingId]);
      if (companion) {
        const named = { namedBy: String(actor.accountId), namedAt: tx.now };
        await tx.insert(ViewingCompanion, { viewingId, proposalId, ...companion, ...named });
      }
      tx.audit('name-companion', 'viewing', viewingId, companion ? { kind: companion.kind } : {});
    });
  }
}

async function mustBeSomebody(tx: Tx, { accountId, name }: Companion): Promise<void> {
  if (accountId === null && name === null) throw new Invalid([{ field: 'name', code: 'required' }]);
  if (accountId !== null && name !== null) throw new Invalid([{ field: 'name', code: 'not-right' }]);
  if (accountId === null) return;
  const [colleague] = await tx.query(`select 1 from membership where account_id = $1 and organisation_id = $2`, [
    accountId,
    tx.actor.organisationId,
  ]);
  if (!colleague) throw new Invalid([{ field: 'accountId', code: 'not-one-of' }]);
}

/** Who comes along, for the caseworker of the case; null = nobody was named, or the actor may not know. */
export async function companionOf(tx: Tx, viewingId: string): Promise<{ kind: CompanionKind; name: string } | null> {
  const [row] = await tx.query<{ kind: CompanionKind; name: string }>(
    `select c.kind, coalesce(c.name, a.name) as name
       from viewing_companion c left join account a on a.id = c.account_id where c.viewing_id = $1`,
    [viewingId],
  );
  return row ?? null;
}
