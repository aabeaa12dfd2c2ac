import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Invalid, Refused, hasRole, newId } from '@bleibe/platform';
import type { StageTable } from '../proposals/stage-table';
import { currentStages } from '../proposals/stages-of';
import { checkStages } from './check-stages';
import { StageDraft } from './stage-draft.entity';

export interface StageDraftInput {
  /** The version that was on the screen. */
  baseVersion: number;
  content: Omit<StageTable, 'version'>;
  note: string;
}

/** A coordinator writes down which steps, deadlines or reasons should change. */
@Injectable()
export class DraftStages {
  constructor(private readonly db: Database) {}

  /** @throws Refused `changed` when another version was published meanwhile */
  async run(actor: Actor, { baseVersion, content, note }: StageDraftInput): Promise<string> {
    if (!hasRole(actor, 'coordinator')) throw new Forbidden();
    const problems = checkStages(content);
    if (problems.length > 0) throw new Invalid(problems);
    return this.db.inContext(actor, async (tx) => {
      if ((await currentStages(tx)).version !== baseVersion) throw new Refused('changed');
      const id = newId();
      const drafted = { draftedBy: String(actor.accountId), draftedAt: tx.now, state: 'drafted' } as const;
      const organisationId = String(actor.organisationId);
      await tx.insert(StageDraft, { id, organisationId, baseVersion, content: { ...content }, note, ...drafted });
      tx.audit('draft-stages', 'stage-draft', id);
      return id;
    });
  }
}
