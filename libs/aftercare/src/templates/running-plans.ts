import type { Tx } from '@bleibe/platform';
import type { AftercarePlan } from '../plans/aftercare-plan.entity';
import { planInputOf } from '../plans/create-plan';
import { Occurrence } from '../plans/occurrence.entity';
import { templateOf } from '../plans/template-of';
import { type PlannedOccurrence, planOccurrences } from '../rules/plan-occurrences';
import type { PlanTemplate } from '../rules/plan-template';
import type { Tenancy } from '../tenancies/tenancy.entity';
import { type PlanChanges, planChanges } from './plan-changes';

/** What one running plan would become; asked by the dry run and by the move itself, so that both say the same. */
export async function changesOf(
  tx: Tx,
  tenancy: Tenancy,
  plans: readonly AftercarePlan[],
  plan: AftercarePlan,
  to: PlanTemplate,
): Promise<PlanChanges & { present: Occurrence[] }> {
  const all = await tx.manager.find(Occurrence, { where: { planId: plan.id }, order: { ordinal: 'ASC', id: 'ASC' } });
  const last = new Map(all.map((one) => [`${one.step} ${one.subjectId}`, one]));
  const present = [...last.values()];
  const planned = planOccurrences(await planInputOf(tx, tenancy, to));
  const fresh = planned.filter((one) => isOf(plan, plans, one));
  return { present, ...planChanges({ from: await templateOf(tx, plan), to }, present, fresh) };
}

/** A person who had to leave has her surveys in a plan of her own, and no visits (R32); the household goes on without her. */
function isOf(plan: AftercarePlan, plans: readonly AftercarePlan[], { subjectId }: PlannedOccurrence): boolean {
  if (plan.protectedFor) return subjectId === plan.protectedFor;
  return !plans.some(({ protectedFor }) => protectedFor === subjectId);
}
