import { type LocalDate, yearOf } from './local-date';

/**
 * Public holidays of one municipality: those of its Land and its own. The reference data holds some years only, so the
 * span belongs to the answer: outside it nobody knows.
 */
export interface Holidays {
  readonly dates: ReadonlySet<LocalDate>;
  /** First and last year covered, both whole. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** What plans and deadlines of one place are calculated with. */
export interface LocalCalendar {
  readonly holidays: Holidays;
  /** IANA name, 'Europe/Berlin'. */
  readonly zone: string;
}

/** @throws RangeError outside the years covered, because "no holiday" would be a guess there */
export function isHoliday(date: LocalDate, holidays: Holidays): boolean {
  const { dates, firstYear, lastYear } = holidays;
  const year = yearOf(date);
  if (year < firstYear || year > lastYear) {
    throw new RangeError(`public holidays are known from ${firstYear} to ${lastYear}, not for ${date}`);
  }
  return dates.has(date);
}
