import { type LocalDate, isLocalDate, yearOf } from '@bleibe/calendar';

/** Travel documents are issued for ten years; twenty leave room for the cards that some states issue for longer. */
const YEARS_AHEAD = 20;

/** Six characters 'YYMMDD', '<<' for a part that is not known. */
export type PrintedDate = { year: string; month: string; day: string };

export const printedDate = (text: string): PrintedDate => ({
  year: text.slice(0, 2),
  month: text.slice(2, 4),
  day: text.slice(4, 6),
});

/** The days a birth date may stand for: both the same when all of it is known. Null = there is no such day. */
export interface BirthRange {
  first: LocalDate;
  last: LocalDate;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Last and first day of a month or year that is only partly known. */
function range(century: number, { year, month, day }: PrintedDate): BirthRange | null {
  const full = twoDigits(century) + year;
  if (month === '<<') return day === '<<' ? { first: `${full}-01-01`, last: `${full}-12-31` } : null;
  if (day !== '<<') {
    const date = `${full}-${month}-${day}`;
    return isLocalDate(date) ? { first: date, last: date } : null;
  }
  const first = `${full}-${month}-01`;
  if (!isLocalDate(first)) return null;
  const last = ['31', '30', '29', '28'].map((end) => `${full}-${month}-${end}`).find(isLocalDate);
  return { first, last: last ?? first };
}

export type BirthReading = { kind: 'range'; range: BirthRange } | { kind: 'unknown' } | { kind: 'no-such-day' };

/** The latest century in which the day is not after `asOf`: nobody is born tomorrow. */
export function readBirth(text: string, asOf: LocalDate): BirthReading {
  if (text === '<<<<<<') return { kind: 'unknown' };
  const printed = printedDate(text);
  if (!/^\d\d$/.test(printed.year)) return { kind: 'no-such-day' };

  const thisCentury = Math.floor(yearOf(asOf) / 100);
  // Compared as text, so that 29 February does not jump to another century because it is missing in this one.
  const beginning = `${twoDigits(thisCentury)}${printed.year}-${printed.month}-${printed.day}`.replace(/-<.*/, '');
  const century = beginning > asOf.slice(0, beginning.length) ? thisCentury - 1 : thisCentury;
  const found = range(century, printed);
  return found ? { kind: 'range', range: found } : { kind: 'no-such-day' };
}

export type ExpiryReading = { kind: 'date'; date: LocalDate } | { kind: 'none' } | { kind: 'no-such-day' };

/** Years up to twenty ahead of `asOf` lie ahead; all others lie behind it. Only fillers: a document without an end. */
export function readExpiry(text: string, asOf: LocalDate): ExpiryReading {
  if (text === '<<<<<<') return { kind: 'none' };
  const { year, month, day } = printedDate(text);
  if (!/^\d{6}$/.test(text)) return { kind: 'no-such-day' };

  const furthest = yearOf(asOf) + YEARS_AHEAD;
  const candidate = Math.floor(furthest / 100) * 100 + Number(year);
  const date = `${candidate > furthest ? candidate - 100 : candidate}-${month}-${day}`;
  return isLocalDate(date) ? { kind: 'date', date } : { kind: 'no-such-day' };
}

/** Whether the day in the zone can be the day a person stated, as far as it is known. */
export function canBeBornOn(range: BirthRange, date: LocalDate): boolean {
  return range.first <= date && date <= range.last;
}
