import { Injectable } from '@nestjs/common';
import { GERMANY, type LocalDate, addDays, instantAt, lastWorkingDayOnOrBefore, startOfDay } from '@bleibe/calendar';
import { type Actor, Database, Invalid, NotFound, type Tx, newId } from '@bleibe/platform';
import { calendarOf } from '../plans/calendar-of';
import { Occurrence } from '../plans/occurrence.entity';
import { remember } from '../plans/remember';
import { coverFor } from '../rules/cover-absence';
import { Tenancy } from '../tenancies/tenancy.entity';
import { VisitAppointment } from './visit-appointment.entity';
import { offer } from './arrange-visit';
import { cancelAppointments, noteInCalendar, tellOfChange } from './cancel-appointments';
import { workersOf } from './workers-of';

/** The pool looks for somebody until noon of the second working day before the window ends. */
const POOL_HOUR = 12;

export interface NewAbsence {
  workerId: string;
  fromOn: LocalDate;
  untilOn: LocalDate;
}

/** A worker is away; every visit of these days finds somebody else, another day, or the pool (R23). */
@Injectable()
export class RecordAbsence {
  constructor(private readonly db: Database) {}

  /** @throws Invalid `date-before`; NotFound for a worker of another organisation */
  async run(actor: Actor, { workerId, fromOn, untilOn }: NewAbsence): Promise<void> {
    if (untilOn < fromOn) throw new Invalid([{ field: 'untilOn', code: 'date-before', values: { other: 'fromOn' } }]);
    const { organisationId } = actor;
    await this.db.onBehalfOf(actor, async (tx) => {
      const known = await tx.query(`select 1 from membership where account_id = $1 and organisation_id = $2`, [
        workerId,
        organisationId,
      ]);
      if (known.length === 0) throw new NotFound();
      await tx.query(
        `insert into worker_absence (id, account_id, from_on, until_on, reported_at) values ($1, $2, $3, $4, $5)`,
        [newId(), workerId, fromOn, untilOn, tx.now],
      );
      tx.audit('record-absence', 'account', workerId);
      const from = startOfDay(fromOn, GERMANY);
      const touched = await tx.query<{ id: string }>(
        `select id from appointment
          where worker_id = $1 and state in ('offered', 'confirmed')
            and starts_at >= $2 and starts_at < $3 and starts_at >= $4 order by starts_at, id for update`,
        [workerId, from, startOfDay(addDays(untilOn, 1), GERMANY), tx.now],
      );
      for (const { id } of touched) await this.cover(tx, await tx.one(VisitAppointment, { id }), workerId, untilOn);
    });
  }

  private async cover(tx: Tx, booked: VisitAppointment, absentId: string, absentUntil: LocalDate): Promise<void> {
    const occurrence = await tx.one(Occurrence, { id: booked.occurrenceId });
    const tenancy = await tx.one(Tenancy, { id: occurrence.tenancyId });
    const calendar = await calendarOf(tx, tenancy.ags);
    const { ags, visitLanguage: language, visitGender: gender, deputyId } = tenancy;
    const needs = { startsAt: booked.startsAt, ags, language, gender };
    const { windowEnd } = occurrence;
    // Who comes along already cannot stand in as well.
    const others = (await workersOf(tx, tenancy.organisationId)).filter(({ id }) => id !== booked.secondWorkerId);
    const cover = coverFor(needs, { absentId, absentUntil, deputyId, windowEnd }, others, calendar);
    if (cover.kind === 'worker') return this.handOver(tx, tenancy, booked, cover.workerId);
    if (cover.kind === 'later') {
      await cancelAppointments(tx, tenancy, occurrence.id, 'worker_absent');
      const going = { workerId: absentId, secondWorkerId: booked.secondWorkerId };
      await offer(tx, tenancy, occurrence.id, cover.startsAt, going, booked.attempt - 1);
      return;
    }
    const last = lastWorkingDayOnOrBefore(addDays(windowEnd, -1), calendar.holidays);
    const poolDay = lastWorkingDayOnOrBefore(addDays(last, -1), calendar.holidays);
    await this.giveToPool(tx, tenancy, booked, instantAt(poolDay, POOL_HOUR, calendar.zone));
  }

  /** The time stays, the case keeps its worker; the two calendars and the household hear of it. */
  private async handOver(tx: Tx, tenancy: Tenancy, booked: VisitAppointment, workerId: string): Promise<void> {
    const sequence = booked.sequence + 1;
    await tx.query(`update appointment set worker_id = $2, sequence = $3 where id = $1`, [
      booked.id,
      workerId,
      sequence,
    ]);
    await noteInCalendar(tx, booked, 'CANCEL', sequence);
    await noteInCalendar(tx, { ...booked, workerId }, 'REQUEST', sequence);
    await remember(tx, booked.occurrenceId, 'worker_changed', { rule: 'worker_absent' });
    await tellOfChange(tx, tenancy, { ...booked, sequence });
  }

  private async giveToPool(tx: Tx, tenancy: Tenancy, booked: VisitAppointment, poolUntil: Date): Promise<void> {
    const sequence = booked.sequence + 1;
    await tx.query(
      `update appointment set state = 'unassigned', worker_id = null, pool_until = $2, sequence = $3 where id = $1`,
      [booked.id, poolUntil, sequence],
    );
    await noteInCalendar(tx, booked, 'CANCEL', sequence);
    await remember(tx, booked.occurrenceId, 'worker_changed', { rule: 'nobody_free' });
    await tellOfChange(tx, tenancy, { ...booked, sequence });
  }
}
