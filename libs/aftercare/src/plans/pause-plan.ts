import { Injectable } from '@nestjs/common';
import {
  type LocalCalendar,
  addDays,
  firstSendDayOnOrAfter,
  firstWorkingDayOnOrAfter,
  localDateOf,
  sendAtHour,
} from '@bleibe/calendar';
import { type Actor, Database, Invalid, type Tx } from '@bleibe/platform';
import { Tenancy } from '../tenancies/tenancy.entity';
import { calendarOf } from './calendar-of';
import { plansOf } from './create-plan';
import { Occurrence } from './occurrence.entity';
import { moveAll, settle } from './remember';
import { channelOf } from './tell-person';

/** Nothing is sent for a while (R14); links stay usable and escalations go on. */
@Injectable()
export class PausePlan {
  constructor(private readonly db: Database) {}

  /**
   * @param until null = until somebody resumes
   * @throws Invalid `date-in-past`
   */
  async run(actor: Actor, tenancyId: string, until: Date | null): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      await tx.lock(Tenancy, { id: tenancyId });
      if (until && until <= tx.now) throw new Invalid([{ field: 'until', code: 'date-in-past' }]);
      await tx.query(
        `update aftercare_plan set paused_from = coalesce(paused_from, $2), paused_until = $3 where tenancy_id = $1`,
        [tenancyId, tx.now, until],
      );
      tx.audit('pause-plan', 'tenancy', tenancyId);
    });
  }
}

/** Ends a pause before its time, or one without an end. */
@Injectable()
export class ResumePlan {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, tenancyId: string): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      await resume(tx, await tx.lock(Tenancy, { id: tenancyId }), tx.now);
      tx.audit('resume-plan', 'tenancy', tenancyId);
    });
  }
}

/** Ends the pauses whose day has come. */
@Injectable()
export class EndPauses {
  readonly nextDue = `
    select min(paused_until) from aftercare_plan where paused_from is not null and paused_until > $1`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const over = await tx.query<{ tenancy_id: string; paused_until: Date }>(
        `select distinct tenancy_id, paused_until from aftercare_plan
          where paused_from is not null and paused_until <= $1 order by tenancy_id`,
        [tx.now],
      );
      for (const { tenancy_id: id, paused_until: until } of over)
        await resume(tx, await tx.lock(Tenancy, { id }), until);
      return over.length;
    });
  }
}

/** What would have happened in the pause moves behind it, as far as its window allows. */
async function resume(tx: Tx, tenancy: Tenancy, endedAt: Date): Promise<void> {
  const calendar = await calendarOf(tx, tenancy.ags);
  const resumedOn = localDateOf(endedAt, calendar.zone);
  for (const plan of await plansOf(tx, tenancy.id)) {
    if (!plan.pausedFrom) continue;
    const pausedOn = localDateOf(plan.pausedFrom, calendar.zone);
    const open = await tx.manager.findBy(Occurrence, { planId: plan.id, state: 'planned' });
    for (const occurrence of open) {
      const { on, sendAt } = occurrence;
      const missed = on >= pausedOn && (on < resumedOn || (on === resumedOn && sendAt !== null && sendAt < endedAt));
      if (missed) await moveBehind(tx, occurrence, resumedOn, calendar);
    }
    if (!plan.protectedFor) await moveReminders(tx, tenancy.id, { pausedAt: plan.pausedFrom, endedAt }, calendar);
    await tx.query(`update aftercare_plan set paused_from = null, paused_until = null where id = $1`, [plan.id]);
  }
}

async function moveBehind(tx: Tx, occurrence: Occurrence, resumedOn: string, { holidays, zone }: LocalCalendar) {
  const isMessage = occurrence.kind === 'survey' || occurrence.kind === 'message';
  const firstDay = isMessage ? firstSendDayOnOrAfter : firstWorkingDayOnOrAfter;
  const on = firstDay(addDays(resumedOn, 1), holidays);
  if (on > occurrence.windowEnd) return settle(tx, occurrence.id, 'excused', 'paused');
  const channel = isMessage ? await channelOf(tx, occurrence.subjectKind, occurrence.subjectId) : null;
  const sendAt = isMessage ? sendAtHour(on, channel?.preferredHour ?? null, zone) : null;
  return moveAll(tx, [{ occurrence, on, sendAt, rule: 'paused' }]);
}

/** Of the reminders of one legal date that fell in the pause the last one is made up for, while it still helps. */
async function moveReminders(
  tx: Tx,
  tenancyId: string,
  { pausedAt, endedAt }: { pausedAt: Date; endedAt: Date },
  { holidays, zone }: LocalCalendar,
): Promise<void> {
  const on = firstSendDayOnOrAfter(addDays(localDateOf(endedAt, zone), 1), holidays);
  await tx.query(
    `update duty_reminder r
        set state = case when r.id = m.last and $4::date <= d.due_on then 'planned' else 'dropped' end,
            reason = case when r.id = m.last and $4::date <= d.due_on then null else 'paused' end,
            planned_on = case when r.id = m.last and $4::date <= d.due_on then $4::date else r.planned_on end,
            send_at = case when r.id = m.last and $4::date <= d.due_on then $5::timestamptz else r.send_at end
       from duty d, lateral (select id as last from duty_reminder
                              where duty_id = d.id and state = 'planned' and send_at >= $2 and send_at < $3
                              order by send_at desc limit 1) m
      where d.tenancy_id = $1 and r.duty_id = d.id and r.state = 'planned' and r.send_at >= $2 and r.send_at < $3`,
    [tenancyId, pausedAt, endedAt, on, sendAtHour(on, null, zone)],
  );
}
