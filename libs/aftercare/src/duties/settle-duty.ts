import { Injectable } from '@nestjs/common';
import { type LocalDate, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, Invalid, NotFound, Refused, type Tx } from '@bleibe/platform';
import { calendarOf } from '../plans/calendar-of';
import { Tenancy } from '../tenancies/tenancy.entity';
import { type DutyKind, type NewDuty, setDuty } from './plan-duties';

/** One duty is done, or the law does not ask for it here; nobody is reminded of it any more. */
@Injectable()
export class SettleDuty {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a duty of another organisation. A second call changes nothing. */
  async run(actor: Actor, dutyId: string, as: 'done' | 'not_needed'): Promise<void> {
    const { tenancyId } = await seeDuty(this.db, actor, dutyId);
    await this.db.onBehalfOf(actor, async (tx) => {
      await settle(tx, await tx.lock(Tenancy, { id: tenancyId }), dutyId, as);
    });
  }
}

/** With the tenancy locked. */
export async function settle(tx: Tx, { ags }: Tenancy, dutyId: string, as: 'done' | 'not_needed'): Promise<void> {
  const { zone } = await calendarOf(tx, ags);
  await tx.query(`update duty set done_on = $2, settled_as = $3 where id = $1 and done_on is null`, [
    dutyId,
    localDateOf(tx.now, zone),
    as,
  ]);
  await tx.query(
    `update duty_reminder set state = 'dropped', reason = $2, settled_at = $3 where duty_id = $1 and state = 'planned'`,
    [dutyId, as, tx.now],
  );
  tx.audit('settle-duty', 'duty', dutyId, { as });
}

/** The date is another than was thought; reminders that have not left follow it. */
@Injectable()
export class MoveDuty {
  constructor(private readonly db: Database) {}

  /**
   * @throws Invalid `date-in-past`
   * @throws Refused `duty-settled`
   * @throws NotFound for a duty of another organisation
   */
  async run(actor: Actor, dutyId: string, dueOn: LocalDate): Promise<void> {
    const { tenancyId } = await seeDuty(this.db, actor, dutyId);
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      const { zone } = await calendarOf(tx, tenancy.ags);
      if (dueOn < localDateOf(tx.now, zone)) throw new Invalid([{ field: 'dueOn', code: 'date-in-past' }]);
      const duty = await dutyOf(tx, dutyId);
      if (duty.doneOn) throw new Refused('duty-settled');
      await setDuty(tx, tenancy, { ...duty, dueOn });
      tx.audit('move-duty', 'duty', dutyId);
    });
  }
}

const seeDuty = (db: Database, actor: Actor, id: string) => db.inContext(actor, (tx) => dutyOf(tx, id));

async function dutyOf(
  tx: Tx,
  id: string,
): Promise<NewDuty & { kind: DutyKind; tenancyId: string; doneOn: LocalDate | null }> {
  const [duty] = await tx.query<NewDuty & { tenancyId: string; doneOn: LocalDate | null }>(
    `select tenancy_id as "tenancyId", kind, person_id as "personId", person_kind as "personKind", due_on::text as "dueOn",
            ask_on::text as "askOn", text_code as "textCode", done_on::text as "doneOn" from duty where id = $1`,
    [id],
  );
  if (!duty) throw new NotFound();
  return duty;
}
