import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Refused } from '@bleibe/platform';
import { Ban } from './ban.entity';
import { type BanState, stateOfBan } from './ban-state';

/** Somebody says that a ban should hold, or that it should end. Each takes effect with the second of two people. */
@Injectable()
export class DecideBan {
  constructor(private readonly db: Database) {}

  /**
   * @throws NotFound for a ban of another organisation
   * @throws Refused `ban-ended`
   * @throws Forbidden `needs_second_person` when the same person tries to be the second one
   */
  async run(actor: Actor, banId: string, verdict: 'confirm' | 'end'): Promise<BanState> {
    await this.db.inContext(actor, (tx) => tx.one(Ban, { id: banId }));
    return this.db.onBehalfOf(actor, async (tx) => {
      const ban = await tx.lock(Ban, { id: banId });
      if (ban.endedAt) throw new Refused('ban-ended');
      const by = String(actor.accountId);
      const change = verdict === 'confirm' ? confirm(ban, by, tx.now) : end(ban, by, tx.now);
      await tx.manager.update(Ban, { id: banId }, change);
      tx.audit(`ban-${verdict}`, ban.subjectKind, ban.subjectId);
      await tx.publish({ name: 'ban.changed', kind: ban.subjectKind, id: ban.subjectId });
      return stateOfBan({ ...ban, ...change });
    });
  }
}

function confirm(ban: Ban, by: string, now: Date): Partial<Ban> {
  if (ban.confirmedBy) throw new Refused('ban-running');
  if (ban.proposedBy === by) throw new Forbidden('needs_second_person');
  return { confirmedBy: by, confirmedAt: now };
}

/** What only one person has proposed any other may drop; what two have decided takes two to end. */
function end(ban: Ban, by: string, now: Date): Partial<Ban> {
  if (!ban.confirmedBy)
    return { endProposedBy: ban.proposedBy === by ? null : ban.proposedBy, endedBy: by, endedAt: now };
  if (!ban.endProposedBy) return { endProposedBy: by };
  if (ban.endProposedBy === by) throw new Forbidden('needs_second_person');
  return { endedBy: by, endedAt: now };
}
