import { Injectable } from '@nestjs/common';
import { type LocalDate, endOfNextWorkingDay, localDateOf, nominalDate, windowAround } from '@bleibe/calendar';
import { type Actor, Database, Refused, type Tx } from '@bleibe/platform';
import { planDuties } from '../duties/plan-duties';
import { addFollowUp } from '../escalations/add-follow-up';
import { planOccurrences } from '../rules/plan-occurrences';
import { Tenancy } from '../tenancies/tenancy.entity';
import { calendarOf } from './calendar-of';
import { planInputOf, plansOf } from './create-plan';
import { Occurrence } from './occurrence.entity';
import { remember, settle } from './remember';
import { templateOf } from './template-of';

/** The move-in is another day than planned (R12): what is only planned moves along, what was sent or confirmed stays. */
@Injectable()
export class MoveAnchor {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a tenancy of another organisation; Refused `tenancy-ended` */
  async run(actor: Actor, tenancyId: string, moveInOn: LocalDate): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const before = await tx.lock(Tenancy, { id: tenancyId });
      if (before.state === 'ended') throw new Refused('tenancy-ended');
      await tx.query(`update tenancy set move_in_on = $2 where id = $1`, [tenancyId, moveInOn]);
      const tenancy = { ...before, moveInOn };
      tx.audit('move-anchor', 'tenancy', tenancyId, { from: before.moveInOn, to: moveInOn });
      await this.moveOccurrences(tx, tenancy);
      await this.askToReconfirm(tx, tenancy);
      await planDuties(tx, tenancy);
    });
  }

  private async moveOccurrences(tx: Tx, tenancy: Tenancy): Promise<void> {
    for (const plan of await plansOf(tx, tenancy.id)) {
      const planned = planOccurrences(await planInputOf(tx, tenancy, await templateOf(tx, plan)));
      const open = await tx.manager.findBy(Occurrence, { planId: plan.id, state: 'planned' });
      for (const old of open) {
        const fresh = planned.find(({ step, subjectId }) => step === old.step && subjectId === old.subjectId);
        if (!fresh) continue;
        const { nominalOn, on, windowStart, windowEnd, sendAt, warning, state, reason } = fresh;
        await tx.query(
          `update occurrence set nominal_on = $2, planned_on = $3, window_start = $4, window_end = $5, send_at = $6,
                  warning = $7 where id = $1`,
          [old.id, nominalOn, on, windowStart, windowEnd, sendAt, warning],
        );
        if (old.on !== on) await remember(tx, old.id, 'moved', { from: old.on, to: on, rule: 'anchor_moved' });
        if (state === 'excused') await settle(tx, old.id, state, reason);
      }
    }
  }

  private async askToReconfirm(tx: Tx, tenancy: Tenancy): Promise<void> {
    const calendar = await calendarOf(tx, tenancy.ags);
    const [plan] = await plansOf(tx, tenancy.id);
    const { steps } = plan ? await templateOf(tx, plan) : { steps: [] };
    const booked = await tx.query<{ id: string; step: string; starts_at: Date }>(
      `select o.id, o.step, a.starts_at from occurrence o join appointment a on a.occurrence_id = o.id
        where o.tenancy_id = $1 and a.state in ('offered', 'confirmed') order by a.starts_at`,
      [tenancy.id],
    );
    for (const { id, step: code, starts_at: startsAt } of booked) {
      const step = steps.find((one) => one.step === code);
      if (!step) continue;
      const window = windowAround(nominalDate(tenancy.moveInOn, step.offset), step.before, step.after);
      const on = localDateOf(startsAt, calendar.zone);
      if (on >= window.windowStart && on <= window.windowEnd) continue;
      const dueAt = endOfNextWorkingDay(tx.now, calendar);
      await addFollowUp(tx, tenancy, { kind: 'reconfirm-appointment', occurrenceId: id, dueAt });
      await remember(tx, id, 'moved', { from: null, to: null, rule: 'appointment_outside_new_window' });
    }
  }
}
