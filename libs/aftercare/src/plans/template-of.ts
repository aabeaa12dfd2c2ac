import type { Tx } from '@bleibe/platform';
import type { PlanStep, PlanTemplate } from '../rules/plan-template';
import { standard12m } from '../rules/standard-12m';
import type { AftercarePlan } from './aftercare-plan.entity';

/** The version a plan began with: the standard one stands in the code, others are kept when a plan is made by them. */
export async function templateOf(
  tx: Tx,
  { template: code, templateVersion: version }: Pick<AftercarePlan, 'template' | 'templateVersion'>,
): Promise<PlanTemplate> {
  if (code === standard12m.code && version === standard12m.version) return standard12m;
  const [row] = await tx.query<{ steps: PlanStep[] }>(
    `select steps from plan_template where code = $1 and version = $2`,
    [code, version],
  );
  if (!row) throw new Error('a plan without its template');
  return { code, version, steps: row.steps };
}

/** A published version never changes: kept once, it stays as it is. */
export async function keepTemplate(tx: Tx, { code, version, steps }: PlanTemplate): Promise<void> {
  if (code === standard12m.code && version === standard12m.version) return;
  await tx.query(
    `insert into plan_template (code, version, steps, published_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [code, version, JSON.stringify(steps), tx.now],
  );
}

/** The code of the plans an organisation makes for itself; the standard one belongs to all. */
export const ownTemplateCode = (organisationId: string): string => `own ${organisationId}`;

/** The version new plans of an organisation are made by: its own last one, or the standard. */
export async function currentTemplate(tx: Tx, organisationId: string): Promise<PlanTemplate> {
  const code = ownTemplateCode(organisationId);
  const [row] = await tx.query<{ version: number; steps: PlanStep[] }>(
    `select version, steps from plan_template where code = $1 order by version desc limit 1`,
    [code],
  );
  return row ? { code, ...row } : standard12m;
}
