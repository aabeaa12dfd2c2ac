import { Injectable } from '@nestjs/common';
import { localMoment, instantAt, workingDaysAfter } from '@bleibe/calendar';
import { type Actor, Database, Invalid, NotFound, Refused, type Tx, newId } from '@bleibe/platform';
import { calendarOf } from '../plans/calendar-of';
import { Occurrence } from '../plans/occurrence.entity';
import { remember, settle } from '../plans/remember';
import { raise } from '../escalations/raise';
import { Tenancy } from '../tenancies/tenancy.entity';
import { VisitAppointment } from './visit-appointment.entity';
import { book } from './companions';
import { cancelAppointments, noteInCalendar, tellHousehold } from './cancel-appointments';
import { mustVisitFor } from './see-colleagues';

/** R23: after a no-show the next try comes on the third working day, and three are enough. */
const NEXT_TRY_WORKING_DAYS = 3;
export const MOST_TRIES = 3;

const bookable = ['planned', 'offered', 'confirmed'];

export interface Along {
  secondWorkerId?: string | null;
  /** An interpreter or a guide. */
  companionId?: string | null;
}

interface Going {
  workerId: string | null;
  secondWorkerId: string | null;
}

async function mustBeEnough(tx: Tx, tenancy: Tenancy, { workerId, secondWorkerId }: Going): Promise<void> {
  const field = 'secondWorkerId';
  if (!secondWorkerId) {
    if (tenancy.visitByTwo) throw new Invalid([{ field, code: 'second-worker-needed' }]);
    return;
  }
  await mustVisitFor(tx, tenancy.organisationId, secondWorkerId, field);
  if (secondWorkerId === workerId) throw new Invalid([{ field, code: 'not-one-of' }]);
}

/** Offers the household a time for a visit of the plan. An offer that stood before is called off. */
@Injectable()
export class OfferVisit {
  constructor(private readonly db: Database) {}

  /**
   * @param workerId null = the worker of the tenancy
   * @param along who comes along
   * @returns id of the appointment
   * @throws Invalid `date-in-past`, or when somebody does not visit for this organisation
   * @throws Invalid `second-worker-needed` where nobody goes alone
   * @throws Refused `visit-finished`, `companion-booked`
   */
  async run(
    actor: Actor,
    occurrenceId: string,
    startsAt: Date,
    workerId: string | null = null,
    along: Along = {},
  ): Promise<string> {
    await this.db.inContext(actor, (tx) => tx.one(Occurrence, { id: occurrenceId, kind: 'visit' }));
    return this.db.onBehalfOf(actor, async (tx) => {
      const occurrence = await tx.lock(Occurrence, { id: occurrenceId, kind: 'visit' });
      if (!bookable.includes(occurrence.state)) throw new Refused('visit-finished');
      if (startsAt < tx.now) throw new Invalid([{ field: 'startsAt', code: 'date-in-past' }]);
      const tenancy = await tx.one(Tenancy, { id: occurrence.tenancyId });
      if (workerId) await mustVisitFor(tx, tenancy.organisationId, workerId, 'workerId');
      const going = { workerId: workerId ?? tenancy.workerId, secondWorkerId: along.secondWorkerId ?? null };
      await mustBeEnough(tx, tenancy, going);
      await cancelAppointments(tx, tenancy, occurrenceId, 'another_time', false);
      const id = await offer(tx, tenancy, occurrenceId, startsAt, going, await triesOf(tx, occurrenceId));
      if (along.companionId) await book(tx, tenancy, along.companionId, { id, startsAt });
      return id;
    });
  }
}

/** The household says yes to the time. */
@Injectable()
export class ConfirmVisit {
  constructor(private readonly db: Database) {}

  /** @throws NotFound when nothing is offered */
  async run(actor: Actor, occurrenceId: string): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Occurrence, { id: occurrenceId, kind: 'visit' }));
    await this.db.onBehalfOf(actor, async (tx) => {
      await tx.lock(Occurrence, { id: occurrenceId });
      await confirm(tx, occurrenceId);
    });
  }
}

/** With the occurrence locked. @throws NotFound when nothing is offered */
export async function confirm(tx: Tx, occurrenceId: string): Promise<void> {
  const [confirmed] = await tx.query<{ starts_at: Date }>(
    `update appointment set state = 'confirmed' where occurrence_id = $1 and state in ('offered', 'confirmed')
     returning starts_at`,
    [occurrenceId],
  );
  if (!confirmed) throw new NotFound();
  await tx.query(`update occurrence set state = 'confirmed' where id = $1`, [occurrenceId]);
  await remember(tx, occurrenceId, 'confirmed', { startsAt: confirmed.starts_at.toISOString() });
}

/** @param before tries that came to nothing so far */
export async function offer(
  tx: Tx,
  tenancy: Tenancy,
  occurrenceId: string,
  startsAt: Date,
  { workerId, secondWorkerId }: Going,
  before: number,
): Promise<string> {
  const id = newId();
  const going = { workerId, secondWorkerId };
  const row = { id, occurrenceId, attempt: before + 1, ...going, startsAt, state: 'offered', sequence: 0 } as const;
  await tx.insert(VisitAppointment, { ...row, poolUntil: null, createdAt: tx.now });
  await tx.query(`update occurrence set state = 'offered' where id = $1`, [occurrenceId]);
  await remember(tx, occurrenceId, 'offered', { startsAt: startsAt.toISOString(), attempt: before + 1 });
  await noteInCalendar(tx, row, 'REQUEST', 0);
  await noteInCalendar(tx, { ...row, workerId: secondWorkerId }, 'REQUEST', 0);
  await tellHousehold(tx, tenancy, await tx.one(VisitAppointment, { id }));
  return id;
}

export async function triesOf(tx: Tx, occurrenceId: string): Promise<number> {
  const [row] = await tx.query<{ tries: number }>(
    `select count(*)::int as tries from appointment where occurrence_id = $1 and state = 'no_show'`,
    [occurrenceId],
  );
  return row?.tries ?? 0;
}

/** Nobody was there: the next try at the same hour, or, after the third, somebody finds out what is the matter. */
export async function afterNoShow(
  tx: Tx,
  tenancy: Tenancy,
  occurrence: Occurrence,
  contactId: string,
  missed: { at: Date; workerId: string; secondWorkerId: string | null },
): Promise<void> {
  const tries = await triesOf(tx, occurrence.id);
  if (tries >= MOST_TRIES) {
    await settle(tx, occurrence.id, 'not_reached', null);
    const lost = { category: 'contact_lost', severity: 'S3', itemCode: 'no_show_three_times' } as const;
    return raise(tx, tenancy, contactId, [lost], null);
  }
  const { holidays, zone } = await calendarOf(tx, tenancy.ags);
  const { date, hour, minute } = localMoment(missed.at, zone);
  const next = instantAt(workingDaysAfter(date, NEXT_TRY_WORKING_DAYS, holidays), hour, zone, minute);
  await offer(tx, tenancy, occurrence.id, next, missed, tries);
}
