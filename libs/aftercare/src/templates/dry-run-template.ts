import { Injectable } from '@nestjs/common';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { plansOf } from '../plans/create-plan';
import type { Occurrence } from '../plans/occurrence.entity';
import { ownTemplateCode } from '../plans/template-of';
import type { PlanTemplate } from '../rules/plan-template';
import { Tenancy } from '../tenancies/tenancy.entity';
import { type TenancyLoad, loadOfPlans } from './load-of-plans';
import type { PlanChanges } from './plan-changes';
import { changesOf } from './running-plans';
import { templateOfWishes } from './step-catalogue';
import { type StepChange, TemplateDraft, type TemplateDryRun } from './template-draft.entity';

/** Half a year: what is later depends more on new tenancies than on the present ones. */
const WEEKS_AHEAD = 26;

/** Plays a draft on the running plans: what would be added, moved, dropped, and the load of every week. Nothing changes. */
@Injectable()
export class DryRunTemplate {
  constructor(private readonly db: Database) {}

  run(actor: Actor, draftId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const draft = await tx.one(TemplateDraft, { id: draftId });
      if (draft.state !== 'drafted' || draft.dryRun) return;
      const { organisationId, baseVersion, steps } = draft;
      const template = templateOfWishes(ownTemplateCode(organisationId), baseVersion + 1, steps);
      await tx.query(`update plan_template_draft set dry_run = $2, tried_at = $3 where id = $1 and dry_run is null`, [
        draftId,
        JSON.stringify(await play(tx, organisationId, template)),
        tx.now,
      ]);
    });
  }
}

async function play(tx: Tx, organisationId: string, template: PlanTemplate): Promise<TemplateDryRun> {
  const tenancies = await tx.manager
    .createQueryBuilder(Tenancy, 'tenancy')
    .where(`tenancy.organisationId = :organisationId and tenancy.state <> 'ended'`, { organisationId })
    .orderBy('tenancy.id')
    .getMany();
  const steps = new Map<string, StepChange>();
  const loads: TenancyLoad[] = [];
  let count = 0;
  for (const tenancy of tenancies) {
    const plans = await plansOf(tx, tenancy.id);
    for (const plan of plans) {
      const { present, ...changes } = await changesOf(tx, tenancy, plans, plan, template);
      countChanges(steps, present, changes);
      loads.push({ workerId: tenancy.workerId, ...loadOf(present, changes) });
      count++;
    }
  }
  const on = localDateOf(tx.now, GERMANY);
  const changed = [...steps.values()].sort((a, b) => (a.step < b.step ? -1 : 1));
  return { on, plans: count, steps: changed, load: loadOfPlans(loads, on, WEEKS_AHEAD) };
}

function countChanges(
  steps: Map<string, StepChange>,
  present: readonly Occurrence[],
  { added, moved, dropped }: PlanChanges,
): void {
  const stepOf = new Map(present.map(({ id, step }) => [id, step]));
  const count = (step: string, what: 'added' | 'moved' | 'dropped', on: string | null) => {
    const row = steps.get(step) ?? { step, added: 0, moved: 0, dropped: 0, firstOn: null, lastOn: null };
    steps.set(step, row);
    row[what]++;
    if (!on) return;
    row.firstOn = row.firstOn && row.firstOn < on ? row.firstOn : on;
    row.lastOn = row.lastOn && row.lastOn > on ? row.lastOn : on;
  };
  for (const { step, on } of added) count(step, 'added', on);
  for (const { id, to } of moved) count(stepOf.get(id) ?? to.step, 'moved', to.on);
  for (const { step } of dropped) count(step, 'dropped', null);
}

const isToDo = ({ state }: Occurrence): boolean => ['planned', 'offered', 'confirmed'].includes(state);

function loadOf(present: readonly Occurrence[], { added, moved, dropped }: PlanChanges) {
  const before = present.filter(isToDo);
  const gone = new Set(dropped.map(({ id }) => id));
  const movedTo = new Map(moved.map(({ id, to }) => [id, to]));
  const after = before.filter(({ id }) => !gone.has(id)).map((one) => movedTo.get(one.id) ?? one);
  return { before, after: [...after, ...added] };
}
