import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import type { StageTable } from '../proposals/stage-table';
import { currentStages } from '../proposals/stages-of';
import { StageDraft } from './stage-draft.entity';

const MOST_DRAFTS = 20;

/** The stage table that new proposals begin with, and the drafts of the organisation, newest first. */
@Injectable()
export class SeeStages {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<{ stages: StageTable; drafts: StageDraft[] }> {
    return this.db.inContext(actor, async (tx) => ({
      stages: await currentStages(tx),
      drafts: await tx.manager.find(StageDraft, { order: { draftedAt: 'DESC', id: 'ASC' }, take: MOST_DRAFTS }),
    }));
  }

  draft(actor: Actor, id: string): Promise<StageDraft> {
    return this.db.inContext(actor, (tx) => tx.one(StageDraft, { id }));
  }
}
