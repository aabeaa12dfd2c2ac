import type { LocalCalendar } from './holidays';
import { type LocalDate, addDays, addMonths } from './local-date';
import { type Reminder, sendAtHour } from './survey-dates';
import { lastSendDayOnOrBefore } from './working-days';

export type LegalReminderKind = 'registration' | 'permit' | 'benefit_end';

/** Days before the due date, earliest first. */
const REMINDER_DAYS_BEFORE: Readonly<Record<LegalReminderKind, readonly number[]>> = {
  registration: [11, 6, 2],
  permit: [90, 60, 30, 14],
  benefit_end: [60, 30, 14],
};

/**
 * R26: the reminders of a legal date, at 10:00 local on a send day: rather earlier than later. The due date itself is
 * shown as the law says it, never moved.
 */
export function legalReminders(kind: LegalReminderKind, dueOn: LocalDate, calendar: LocalCalendar): Reminder[] {
  return REMINDER_DAYS_BEFORE[kind].map((days, index) => {
    const on = lastSendDayOnOrBefore(addDays(dueOn, -days), calendar.holidays);
    return { seq: index + 1, on, sendAt: sendAtHour(on, null, calendar.zone) };
  });
}

/** What the law says about registering a new address: dated data, passed in. */
export interface RegistrationLaw {
  /** Days after moving in, or after an exemption ended. */
  withinDays: number;
  /** Stays up to so many months need none while registered elsewhere in Germany. */
  monthsWhenRegisteredElsewhere: number;
  /** Stays up to so many months need none for people who live abroad otherwise. */
  monthsWhenFromAbroad: number;
}

export interface RegistrationFacts {
  moveIn: LocalDate;
  /** Planned length of stay in months; null = without end or not known, which gives no exemption. */
  stayMonths: number | null;
  registeredBefore: 'elsewhere_in_germany' | 'newly_from_abroad' | 'neither_or_unknown';
}

export interface RegistrationDuty {
  /** Falls away when the person has left before an exemption ended. */
  dueOn: LocalDate;
  /** Day on which the exemption ends; null = none. */
  exemptUntil: LocalDate | null;
  /** Day to ask whether the person is still there; null = nothing to ask. */
  askOn: LocalDate | null;
}

const ASK_DAYS_BEFORE_EXEMPTION_ENDS = 14;

/** R28: when the new address must be registered (§§ 17, 27 BMG). */
export function registrationDuty(facts: RegistrationFacts, law: RegistrationLaw): RegistrationDuty {
  const { moveIn, stayMonths, registeredBefore } = facts;
  const stayUpTo = (months: number) => stayMonths !== null && stayMonths <= months;

  if (registeredBefore === 'elsewhere_in_germany' && stayUpTo(law.monthsWhenRegisteredElsewhere)) {
    const exemptUntil = addMonths(moveIn, law.monthsWhenRegisteredElsewhere);
    return {
      dueOn: addDays(exemptUntil, law.withinDays),
      exemptUntil,
      askOn: addDays(exemptUntil, -ASK_DAYS_BEFORE_EXEMPTION_ENDS),
    };
  }
  if (registeredBefore === 'newly_from_abroad' && stayUpTo(law.monthsWhenFromAbroad)) {
    const exemptUntil = addMonths(moveIn, law.monthsWhenFromAbroad);
    return { dueOn: addDays(exemptUntil, law.withinDays), exemptUntil, askOn: null };
  }
  return { dueOn: addDays(moveIn, law.withinDays), exemptUntil: null, askOn: null };
}
