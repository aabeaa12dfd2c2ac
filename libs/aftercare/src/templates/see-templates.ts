import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, type Tx, hasRole } from '@bleibe/platform';
import { currentTemplate } from '../plans/template-of';
import type { PlanTemplate } from '../rules/plan-template';
import { TemplateDraft } from './template-draft.entity';

const MOST_DRAFTS = 20;

export interface SeenTemplateDraft {
  draft: TemplateDraft;
  /** Names of the workers in the load, by account. */
  workers: Record<string, string>;
}

/** The version in force for the organisation, and its drafts, newest first. */
@Injectable()
export class SeeTemplates {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<{ template: PlanTemplate; drafts: TemplateDraft[] }> {
    if (!hasRole(actor, 'coordinator', 'team-lead')) throw new Forbidden();
    const drafts = await this.db.inContext(actor, (tx) =>
      tx.manager.find(TemplateDraft, { order: { draftedAt: 'DESC', id: 'ASC' }, take: MOST_DRAFTS }),
    );
    const template = await this.db.onBehalfOf(actor, (tx) => currentTemplate(tx, String(actor.organisationId)));
    return { template, drafts };
  }

  /** @throws NotFound for a draft of another organisation */
  async draft(actor: Actor, id: string): Promise<SeenTemplateDraft> {
    const draft = await this.db.inContext(actor, (tx) => tx.one(TemplateDraft, { id }));
    return { draft, workers: await this.db.onBehalfOf(actor, (tx) => namesOf(tx, draft)) };
  }
}

async function namesOf(tx: Tx, { dryRun }: TemplateDraft): Promise<Record<string, string>> {
  const ids = (dryRun?.load ?? []).flatMap(({ workerId }) => workerId ?? []);
  const rows = await tx.query<{ id: string; name: string }>(`select id, name from account where id = any($1)`, [ids]);
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
