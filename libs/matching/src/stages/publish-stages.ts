import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Refused, type Tx, hasRole } from '@bleibe/platform';
import { StoredStages } from '../proposals/stage-table.entity';
import { currentStages } from '../proposals/stages-of';
import { StageDraft } from './stage-draft.entity';

/** A second person (another coordinator or the team lead) puts a draft into force; running proposals stay on theirs. */
@Injectable()
export class PublishStages {
  constructor(private readonly db: Database) {}

  /**
   * @returns the new version
   * @throws Forbidden `needs_second_person` @throws Refused `draft-closed`, `changed`
   */
  run(actor: Actor, draftId: string): Promise<number> {
    return this.db.inContext(actor, async (tx) => {
      const { baseVersion, content, draftedBy } = await lockOpenDraft(tx, draftId);
      if (!hasRole(actor, 'coordinator', 'team-lead')) throw new Forbidden();
      if (draftedBy === actor.accountId) throw new Forbidden('needs_second_person');
      // One publication at a time, so that a version never skips what another one has just changed.
      await tx.query(`select pg_advisory_xact_lock(hashtext('bleibe stages'))`);
      if ((await currentStages(tx)).version !== baseVersion) throw new Refused('changed');
      const version = baseVersion + 1;
      const published = { publishedAt: tx.now, publishedBy: String(actor.accountId) };
      await tx.insert(StoredStages, { version, content: { ...content }, ...published });
      await close(tx, draftId, 'published', version);
      tx.audit('publish-stages', 'stage-draft', draftId, { version });
      return version;
    });
  }
}

/** The draft is not wanted after all. */
@Injectable()
export class DiscardStageDraft {
  constructor(private readonly db: Database) {}

  run(actor: Actor, draftId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      await lockOpenDraft(tx, draftId);
      if (!hasRole(actor, 'coordinator')) throw new Forbidden();
      await close(tx, draftId, 'discarded', null);
      tx.audit('discard-stage-draft', 'stage-draft', draftId);
    });
  }
}

async function lockOpenDraft(tx: Tx, id: string): Promise<StageDraft> {
  const draft = await tx.lock(StageDraft, { id });
  if (draft.state !== 'drafted') throw new Refused('draft-closed');
  return draft;
}

async function close(tx: Tx, id: string, state: StageDraft['state'], version: number | null): Promise<void> {
  await tx.query(
    `update stage_draft set state = $2, published_version = $3, closed_by = $4, closed_at = $5 where id = $1`,
    [id, state, version, tx.actor.accountId, tx.now],
  );
}
