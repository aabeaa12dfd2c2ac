import {
  type LegalReminderKind,
  type LocalDate,
  lastSendDayOnOrBefore,
  legalReminders,
  registrationDuty,
  sendAtHour,
} from '@bleibe/calendar';
import { type Tx, newId } from '@bleibe/platform';
import { calendarOf } from '../plans/calendar-of';
import { registrationLawOn } from '../rules/registration-law';
import type { Tenancy } from '../tenancies/tenancy.entity';

export type DutyKind = 'registration' | 'landlord_confirmation' | 'permit' | 'benefit_end';

export interface NewDuty {
  kind: DutyKind;
  personId: string;
  personKind: 'person' | 'landlord';
  dueOn: LocalDate;
  askOn: LocalDate | null;
  textCode: string;
}

/** Place of the question whether somebody is still there (R28) among the reminders of a duty. */
export const QUESTION = 0;

/** The landlord's form is due with the registration that needs it. */
const remindersLike: Record<DutyKind, LegalReminderKind> = {
  registration: 'registration',
  landlord_confirmation: 'registration',
  permit: 'permit',
  benefit_end: 'benefit_end',
};

/** Registration of the new address and the form for it (R26, R28); called again, it moves what is still to be sent. */
export async function planDuties(tx: Tx, tenancy: Tenancy): Promise<void> {
  const law = registrationLawOn(tenancy.moveInOn);
  if (!law) return;
  const { moveInOn: moveIn, stayMonths, registeredBefore, householdId, landlordId } = tenancy;
  const { dueOn, askOn } = registrationDuty({ moveIn, stayMonths, registeredBefore }, law);
  const [contact] = await tx.query<{ id: string }>(
    `select id from household_person where household_id = $1 and is_contact`,
    [householdId],
  );
  if (contact) {
    const about = { personId: contact.id, personKind: 'person', dueOn, askOn } as const;
    await setDuty(tx, tenancy, { kind: 'registration', ...about, textCode: 'registration' });
  }
  const about = { personId: landlordId, personKind: 'landlord', dueOn, askOn: null } as const;
  await setDuty(tx, tenancy, { kind: 'landlord_confirmation', ...about, textCode: 'landlord_confirmation' });
}

/** One duty of one person; its reminders that have not left follow its date. */
export async function setDuty(tx: Tx, tenancy: Tenancy, duty: NewDuty): Promise<void> {
  const { kind, personId, personKind, dueOn, askOn, textCode } = duty;
  const [row] = await tx.query<{ id: string; done_on: string | null }>(
    `insert into duty (id, tenancy_id, kind, person_id, person_kind, due_on, ask_on, text_code, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (tenancy_id, kind, person_id) do update
       set due_on = excluded.due_on, ask_on = excluded.ask_on, text_code = excluded.text_code
     returning id, done_on`,
    [newId(), tenancy.id, kind, personId, personKind, dueOn, askOn, textCode, tx.now],
  );
  if (!row || row.done_on) return;
  const calendar = await calendarOf(tx, tenancy.ags);
  const asked = askOn ? lastSendDayOnOrBefore(askOn, calendar.holidays) : null;
  const question = asked ? [{ seq: QUESTION, on: asked, sendAt: sendAtHour(asked, null, calendar.zone) }] : [];
  const reminders = [...question, ...legalReminders(remindersLike[kind], dueOn, calendar)].map((one) => ({
    ...one,
    isOver: one.sendAt < tx.now,
  }));
  await tx.query(
    `insert into duty_reminder (id, duty_id, seq, planned_on, send_at, state, reason)
     select gen_random_uuid(), $1, seq, planned_on, send_at, state, reason
       from unnest($2::int[], $3::date[], $4::timestamptz[], $5::text[], $6::text[])
            as r (seq, planned_on, send_at, state, reason)
     on conflict (duty_id, seq) do update
       set planned_on = excluded.planned_on, send_at = excluded.send_at, state = excluded.state, reason = excluded.reason
       where duty_reminder.state <> 'sent'`,
    [
      row.id,
      reminders.map(({ seq }) => seq),
      reminders.map(({ on }) => on),
      reminders.map(({ sendAt }) => sendAt),
      reminders.map(({ isOver }) => (isOver ? 'dropped' : 'planned')),
      reminders.map(({ isOver }) => (isOver ? 'past_at_activation' : null)),
    ],
  );
}
