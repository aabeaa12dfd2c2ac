import { Injectable } from '@nestjs/common';
import { localDateOf } from '@bleibe/calendar';
import { type Actor, Database } from '@bleibe/platform';
import { calendarOf } from '../plans/calendar-of';
import { insertOccurrences, plansOf, respondentsOf } from '../plans/create-plan';
import { templateOf } from '../plans/template-of';
import { planRecheck } from '../rules/plan-occurrences';
import { Tenancy } from '../tenancies/tenancy.entity';
import { Escalation } from './escalation.entity';

/** Three weeks after a grave escalation was closed the person is asked once more how things are. */
@Injectable()
export class PlanRecheck {
  constructor(private readonly db: Database) {}

  run(actor: Actor, escalationId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const escalation = await tx.one(Escalation, { id: escalationId });
      if (!escalation.closedAt || !['S1', 'S2'].includes(escalation.severity)) return;
      const tenancy = await tx.lock(Tenancy, { id: escalation.tenancyId });
      const person = (await respondentsOf(tx, tenancy)).find(({ id }) => id === escalation.personId);
      const plans = await plansOf(tx, tenancy.id);
      const plan = plans.find(({ protectedFor }) => protectedFor === escalation.personId) ?? plans[0];
      if (!person || !plan) return;
      const [{ had } = { had: 0 }] = await tx.query<{ had: number }>(
        `select count(*)::int as had from occurrence where tenancy_id = $1 and step = 'recheck' and subject_id = $2`,
        [tenancy.id, person.id],
      );
      const calendar = await calendarOf(tx, tenancy.ags);
      const closedOn = localDateOf(escalation.closedAt, calendar.zone);
      for (const occurrence of planRecheck(await templateOf(tx, plan), person, closedOn, had + 1, calendar)) {
        await insertOccurrences(tx, plan, tenancy.id, [occurrence]);
      }
    });
  }
}
