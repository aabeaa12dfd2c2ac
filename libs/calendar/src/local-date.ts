/** A calendar date without time or zone, 'YYYY-MM-DD'; the order of the text is the order of the days. */
export type LocalDate = string;

const DAY_MS = 86_400_000;

function partsOf(date: LocalDate): [year: number, month: number, day: number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new RangeError(`not a local date: ${date}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a text is a day that exists; 29 February only in a leap year. For input from outside. */
export function isLocalDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export const yearOf = (date: LocalDate): number => partsOf(date)[0];

/** Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  const [year, month, day] = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** Days from one date to another, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  const at = (date: LocalDate) => {
    const [year, month, day] = partsOf(date);
    return Date.UTC(year, month - 1, day);
  };
  return Math.round((at(to) - at(from)) / DAY_MS);
}

/** The same day some months later; the last day of a shorter month where that day is missing (§ 188 (3) BGB). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const inYear = Math.floor(count / 12);
  const inMonth = (count % 12) + 1;
  return `${pad(inYear, 4)}-${pad(inMonth, 2)}-${pad(Math.min(day, daysInMonth(inYear, inMonth)), 2)}`;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  const [year, month, day] = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Last day of a stay that starts on `from`: three months from 1 January end on 31 March (§ 188 (2) BGB). */
export const lastDayOfStay = (from: LocalDate, months: number): LocalDate => addDays(addMonths(from, months), -1);

/** Full months that fit between two dates, 0 when `to` is earlier. */
export function wholeMonthsBetween(from: LocalDate, to: LocalDate): number {
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

export const latest = (first: LocalDate, ...others: LocalDate[]): LocalDate =>
  others.reduce((late, date) => (date > late ? date : late), first);
