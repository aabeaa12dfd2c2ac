import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { AftercarePlan } from '../plans/aftercare-plan.entity';
import { insertOccurrences, plansOf } from '../plans/create-plan';
import { rememberAll, settleAll } from '../plans/remember';
import { currentTemplate } from '../plans/template-of';
import { Tenancy } from '../tenancies/tenancy.entity';
import type { PlanChanges } from './plan-changes';
import { changesOf } from './running-plans';

/** A running plan goes on by the present version of its organisation. What was sent or agreed stays (R12). */
@Injectable()
export class MovePlan {
  constructor(private readonly db: Database) {}

  /** A second call changes nothing. @throws NotFound for a plan that does not exist */
  run(actor: Actor, planId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const { tenancyId } = await tx.one(AftercarePlan, { id: planId });
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      const plans = await plansOf(tx, tenancyId);
      const plan = plans.find(({ id }) => id === planId);
      const template = await currentTemplate(tx, tenancy.organisationId);
      const isThere = plan?.template === template.code && plan.templateVersion === template.version;
      if (!plan || isThere || tenancy.state === 'ended') return;

      const { added, moved, dropped } = await changesOf(tx, tenancy, plans, plan, template);
      await insertOccurrences(tx, plan, tenancyId, added);
      await settleAll(
        tx,
        dropped.map(({ id, reason }) => ({
          id,
          state: reason === 'template_changed' ? ('cancelled' as const) : ('excused' as const),
          reason,
        })),
      );
      await move(tx, moved);
      await tx.query(`update aftercare_plan set template = $2, template_version = $3 where id = $1`, [
        planId,
        template.code,
        template.version,
      ]);
    });
  }
}

async function move(tx: Tx, moved: PlanChanges['moved']): Promise<void> {
  if (moved.length === 0) return;
  const to = moved.map((one) => one.to);
  await tx.query(
    `update occurrence o
        set nominal_on = m.nominal_on, planned_on = m.planned_on, window_start = m.window_start, window_end = m.window_end,
            send_at = m.send_at, warning = m.warning, content = m.content
       from unnest($1::uuid[], $2::date[], $3::date[], $4::date[], $5::date[], $6::timestamptz[], $7::text[], $8::text[])
         as m (id, nominal_on, planned_on, window_start, window_end, send_at, warning, content)
      where o.id = m.id`,
    [
      moved.map(({ id }) => id),
      to.map(({ nominalOn }) => nominalOn),
      to.map(({ on }) => on),
      to.map(({ windowStart }) => windowStart),
      to.map(({ windowEnd }) => windowEnd),
      to.map(({ sendAt }) => sendAt),
      to.map(({ warning }) => warning),
      to.map(({ content }) => content),
    ],
  );
  await rememberAll(
    tx,
    moved.map(({ id, from, to: { on } }) => ({
      id,
      code: 'moved',
      details: { from, to: on, rule: 'template_changed' },
    })),
  );
}
