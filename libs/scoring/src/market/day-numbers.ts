import { type LocalDate, daysBetween } from '@bleibe/calendar';

export const FIRST_DAY = '2000-01-01';

/** Reading a date takes longer than looking it up, and there are only so many days. */
const knownDays = new Map<LocalDate, number>();

/** Stands for "no end" in a column of days. */
export const NO_DAY = 65_535;

/**
 * Days since 1 January 2000, so that a date fits into 16 bits. Earlier days become that day: nobody moves in the past.
 * @throws RangeError after the year 2179
 */
export function dayNumber(date: LocalDate): number {
  const known = knownDays.get(date);
  if (known !== undefined) return known;
  const day = Math.max(0, daysBetween(FIRST_DAY, date));
  if (day >= NO_DAY) throw new RangeError(`the date ${date} is too far away`);
  knownDays.set(date, day);
  return day;
}

/** As [months since the year 0, day of the month], counted by the calendar (H. Hinnant, days_from_civil, reversed). */
function monthAndDay(day: number): [month: number, dayOfMonth: number] {
  const shifted = day + 730_425; // days from 1 March of the year 0 to 1 January 2000
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const year = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  return [(year + era * 400) * 12 + march + 2, dayOfYear - Math.floor((153 * march + 2) / 5) + 1];
}

/** `wholeMonthsBetween` for day numbers. */
export function wholeMonths(from: number, to: number): number {
  if (to <= from) return 0;
  const [fromMonth, fromDay] = monthAndDay(from);
  const [toMonth, toDay] = monthAndDay(to);
  if (fromDay <= toDay) return toMonth - fromMonth;
  // The last day of a shorter month stands in for a day it does not have.
  const isLastDay = monthAndDay(to + 1)[1] === 1;
  return toMonth - fromMonth - (isLastDay ? 0 : 1);
}
