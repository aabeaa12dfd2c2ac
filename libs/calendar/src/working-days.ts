import { type Holidays, isHoliday } from './holidays';
import { type LocalDate, addDays, weekdayOf } from './local-date';

const SATURDAY = 6;
const SUNDAY = 7;

/** Whether something may be due (working day) or be sent (send day) on a date. */
export type DayKind = (date: LocalDate, holidays: Holidays) => boolean;

/** Monday to Friday and no public holiday. 24 and 31 December are working days by law. */
export const isWorkingDay: DayKind = (date, holidays) => !isHoliday(date, holidays) && weekdayOf(date) < SATURDAY;

/** Monday to Saturday and no public holiday: messages may go out. */
export const isSendDay: DayKind = (date, holidays) => !isHoliday(date, holidays) && weekdayOf(date) < SUNDAY;

function firstFrom(date: LocalDate, step: 1 | -1, isSuch: DayKind, holidays: Holidays): LocalDate {
  let day = date;
  // Ends at the latest where the known holidays end: isHoliday throws there.
  while (!isSuch(day, holidays)) day = addDays(day, step);
  return day;
}

export const firstWorkingDayOnOrAfter = (date: LocalDate, holidays: Holidays): LocalDate =>
  firstFrom(date, 1, isWorkingDay, holidays);

export const lastWorkingDayOnOrBefore = (date: LocalDate, holidays: Holidays): LocalDate =>
  firstFrom(date, -1, isWorkingDay, holidays);

export const firstSendDayOnOrAfter = (date: LocalDate, holidays: Holidays): LocalDate =>
  firstFrom(date, 1, isSendDay, holidays);

export const lastSendDayOnOrBefore = (date: LocalDate, holidays: Holidays): LocalDate =>
  firstFrom(date, -1, isSendDay, holidays);

/**
 * The n-th working day after a date, which itself never counts.
 * @param count whole, at least 1
 */
export function workingDaysAfter(date: LocalDate, count: number, holidays: Holidays): LocalDate {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of working days: ${count}`);
  let day = date;
  for (let n = 0; n < count; n++) day = firstWorkingDayOnOrAfter(addDays(day, 1), holidays);
  return day;
}
