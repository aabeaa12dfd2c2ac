import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Refused, type Tx, hasRole } from '@bleibe/platform';
import { currentTemplate, keepTemplate, ownTemplateCode } from '../plans/template-of';
import { templateOfWishes } from './step-catalogue';
import { TemplateDraft } from './template-draft.entity';

/**
 * A second person puts a tried draft into force. New plans are made by it; running plans stay on the version they began
 * with, or move to it, as that person chooses.
 */
@Injectable()
export class PublishTemplate {
  constructor(private readonly db: Database) {}

  /**
   * @returns the new version
   * @throws NotFound for a draft of another organisation
   * @throws Forbidden `needs_second_person`
   * @throws Refused `dry-run-missing`, `draft-closed`, `changed`, `nobody-reachable`
   */
  async run(actor: Actor, draftId: string, { moveRunning }: { moveRunning: boolean }): Promise<number> {
    if (!hasRole(actor, 'coordinator', 'team-lead')) throw new Forbidden();
    await this.db.inContext(actor, (tx) => tx.one(TemplateDraft, { id: draftId }));
    return this.db.onBehalfOf(actor, async (tx) => {
      const { organisationId, ...draft } = await lockOpenDraft(tx, draftId);
      if (draft.draftedBy === actor.accountId) throw new Forbidden('needs_second_person');
      if (!draft.dryRun) throw new Refused('dry-run-missing');
      // Two drafts of one organisation are not published at the same moment.
      await tx.query(`select pg_advisory_xact_lock(hashtext('template ' || $1))`, [organisationId]);
      if ((await currentTemplate(tx, organisationId)).version !== draft.baseVersion) throw new Refused('changed');
      await someoneIsThere(tx, organisationId);

      const version = draft.baseVersion + 1;
      await keepTemplate(tx, templateOfWishes(ownTemplateCode(organisationId), version, draft.steps));
      await close(tx, draftId, { state: 'published', version, moveRunning });
      if (moveRunning) await movePlans(tx, organisationId, version);
      tx.audit('publish-template', 'template-draft', draftId, { version, moveRunning });
      return version;
    });
  }
}

/** The draft is not wanted after all. */
@Injectable()
export class DiscardTemplateDraft {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a draft of another organisation; Refused `draft-closed` */
  async run(actor: Actor, draftId: string): Promise<void> {
    if (!hasRole(actor, 'coordinator')) throw new Forbidden();
    await this.db.inContext(actor, (tx) => tx.one(TemplateDraft, { id: draftId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      await lockOpenDraft(tx, draftId);
      await close(tx, draftId, { state: 'discarded', version: null, moveRunning: false });
      tx.audit('discard-template-draft', 'template-draft', draftId);
    });
  }
}

/** Surveys ask about danger: nobody may be asked while there is nobody who would come. */
async function someoneIsThere(tx: Tx, organisationId: string): Promise<void> {
  const reachable = await tx.query(
    `select 1 from membership where organisation_id = $1 and role in ('aftercare-worker', 'team-lead') limit 1`,
    [organisationId],
  );
  if (reachable.length === 0) throw new Refused('nobody-reachable');
}

/** A task for each plan, so that one plan that cannot move holds up no other. */
async function movePlans(tx: Tx, organisationId: string, version: number): Promise<void> {
  const plans = await tx.query<{ id: string }>(
    `select p.id from aftercare_plan p join tenancy t on t.id = p.tenancy_id
      where t.organisation_id = $1 and t.state <> 'ended' order by p.id`,
    [organisationId],
  );
  const name = 'aftercare.move-plan';
  await tx.addTasks(plans.map(({ id }) => ({ name, ids: { planId: id }, key: `${name} ${id} ${version}` })));
}

async function lockOpenDraft(tx: Tx, id: string): Promise<TemplateDraft> {
  const draft = await tx.lock(TemplateDraft, { id });
  if (draft.state !== 'drafted') throw new Refused('draft-closed');
  return draft;
}

async function close(
  tx: Tx,
  id: string,
  { state, version, moveRunning }: { state: TemplateDraft['state']; version: number | null; moveRunning: boolean },
): Promise<void> {
  await tx.query(
    `update plan_template_draft
        set state = $2, published_version = $3, moves_running = $4, closed_by = $5, closed_at = $6 where id = $1`,
    [id, state, version, moveRunning, tx.actor.accountId, tx.now],
  );
}
