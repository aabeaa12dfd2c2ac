import { Injectable } from '@nestjs/common';
import { type LocalDate, endOfNextWorkingDay, localDateOf, nominalDate, windowAround } from '@bleibe/calendar';
import { type Actor, Database, Refused, type Tx } from '@bleibe/platform';
import { In } from 'typeorm';
import { planDuties } from '../duties/plan-duties';
import { addFollowUp } from '../escalations/add-follow-up';
import { planOccurrences } from '../rules/plan-occurrences';
import { Tenancy } from '../tenancies/tenancy.entity';
import { cancelAppointments } from '../visits/cancel-appointments';
import { calendarOf } from './calendar-of';
import { planInputOf, plansOf } from './create-plan';
import { Occurrence } from './occurrence.entity';
import { remember, settle } from './remember';
import { templateOf } from './template-of';

/** The move-in is another day than planned (R12): what is only planned or offered moves along, what was sent or confirmed stays. */
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
      await this.takeBackOffers(tx, tenancy);
      await this.moveOccurrences(tx, tenancy);
      await this.askToReconfirm(tx, tenancy);
      await planDuties(tx, tenancy);
    });
  }

  /** A time nobody has agreed to yet is called off where it no longer fits; the visit is planned again like the others. */
  private async takeBackOffers(tx: Tx, tenancy: Tenancy): Promise<void> {
    for (const { id, state, fits } of await this.booked(tx, tenancy)) {
      if (state !== 'offered' || fits) continue;
      await cancelAppointments(tx, tenancy, id, 'anchor_moved');
      await tx.query(`update occurrence set state = 'planned' where id = $1`, [id]);
    }
  }

  private async moveOccurrences(tx: Tx, tenancy: Tenancy): Promise<void> {
    for (const plan of await plansOf(tx, tenancy.id)) {
      const planned = planOccurrences(await planInputOf(tx, tenancy, await templateOf(tx, plan)));
      const open = await tx.manager.findBy(Occurrence, { planId: plan.id, state: In(['planned', 'offered']) });
      for (const old of open) {
        const fresh = planned.find(({ step, subjectId }) => step === old.step && subjectId === old.subjectId);
        if (!fresh) continue;
        const { nominalOn, windowStart, windowEnd, sendAt, warning, state, reason } = fresh;
        // The day of a visit with a time is that of its time.
        const on = old.state === 'offered' ? old.on : fresh.on;
        await tx.query(
          `update occurrence set nominal_on = $2, planned_on = $3, window_start = $4, window_end = $5, send_at = $6,
                  warning = $7 where id = $1`,
          [old.id, nominalOn, on, windowStart, windowEnd, sendAt, warning],
        );
        if (old.on !== on) await remember(tx, old.id, 'moved', { from: old.on, to: on, rule: 'anchor_moved' });
        if (state === 'excused' && old.state === 'planned') await settle(tx, old.id, state, reason);
      }
    }
  }

  private async askToReconfirm(tx: Tx, tenancy: Tenancy): Promise<void> {
    const calendar = await calendarOf(tx, tenancy.ags);
    for (const { id, state, fits } of await this.booked(tx, tenancy)) {
      if (state !== 'confirmed' || fits) continue;
      const dueAt = endOfNextWorkingDay(tx.now, calendar);
      await addFollowUp(tx, tenancy, { kind: 'reconfirm-appointment', occurrenceId: id, dueAt });
      await remember(tx, id, 'moved', { from: null, to: null, rule: 'appointment_outside_new_window' });
    }
  }

  /** Visits with a time, and whether it lies in the window that the new day gives them. */
  private async booked(tx: Tx, tenancy: Tenancy) {
    const { zone } = await calendarOf(tx, tenancy.ags);
    const [plan] = await plansOf(tx, tenancy.id);
    const { steps } = plan ? await templateOf(tx, plan) : { steps: [] };
    const visits = await tx.query<{ id: string; step: string; state: 'offered' | 'confirmed'; starts_at: Date }>(
      `select o.id, o.step, a.state, a.starts_at from occurrence o join appointment a on a.occurrence_id = o.id
        where o.tenancy_id = $1 and a.state in ('offered', 'confirmed') order by a.starts_at`,
      [tenancy.id],
    );
    return visits.flatMap(({ id, step: code, state, starts_at: startsAt }) => {
      const step = steps.find((one) => one.step === code);
      if (!step) return [];
      const window = windowAround(nominalDate(tenancy.moveInOn, step.offset), step.before, step.after);
      const on = localDateOf(startsAt, zone);
      return [{ id, state, fits: on >= window.windowStart && on <= window.windowEnd }];
    });
  }
}
