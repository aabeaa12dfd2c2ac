import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Invalid, Refused, hasRole, newId } from '@bleibe/platform';
import { currentTemplate } from '../plans/template-of';
import { type StepWishes, checkWishes } from './step-catalogue';
import { TemplateDraft } from './template-draft.entity';

export interface TemplateDraftInput {
  /** The version that was on the screen. */
  baseVersion: number;
  steps: StepWishes;
  note: string;
}

/** A coordinator writes down another plan for the year; a dry run on the running plans follows by itself. */
@Injectable()
export class DraftTemplate {
  constructor(private readonly db: Database) {}

  /**
   * @throws Refused `changed` when another version was published meanwhile
   * @throws Invalid with the problems of `checkWishes` at `steps.<code>`
   */
  async run(actor: Actor, { baseVersion, steps, note }: TemplateDraftInput): Promise<string> {
    if (!hasRole(actor, 'coordinator')) throw new Forbidden();
    const problems = checkWishes(steps).map(({ step, field, code, values }) => ({
      field: field ? `steps.${step}.${field}` : `steps.${step}`,
      code,
      values,
    }));
    if (problems.length > 0) throw new Invalid(problems);

    return this.db.onBehalfOf(actor, async (tx) => {
      const organisationId = String(actor.organisationId);
      if ((await currentTemplate(tx, organisationId)).version !== baseVersion) throw new Refused('changed');
      const draft = { id: newId(), organisationId, baseVersion, steps, note, state: 'drafted' } as const;
      await tx.insert(TemplateDraft, {
        ...draft,
        draftedBy: String(actor.accountId),
        draftedAt: tx.now,
        movesRunning: false,
      });
      tx.audit('draft-template', 'template-draft', draft.id);
      await tx.publish({ name: 'template.drafted', draftId: draft.id });
      return draft.id;
    });
  }
}
