import type { LocalDate } from '@bleibe/calendar';
import { type Language, directionOf } from './languages';
import { type Counted, type Forms, type Manner, manners } from './manners';

/** How figures, days and names are written in one language. Digits are Latin in all of them, as on German papers. */
export interface Formats {
  language: Language;
  /** @param value any number; at most two decimals are shown */
  number(value: number): string;
  /** @param cents whole cents; '640 €', with decimals only where there are cents: '640,50 €' */
  money(cents: number): string;
  /** @param cents for one m² and month; always with decimals, so that figures can be compared */
  moneyPerSquareMetre(cents: number): string;
  /** @param squareMetres m² */
  area(squareMetres: number): string;
  km(kilometres: number): string;
  /** @param value 25.8 for 25.8 % */
  percent(value: number): string;
  /** '25. November 2026' */
  date(date: LocalDate): string;
  /** 'Mittwoch, 25. November 2026' */
  weekdayDate(date: LocalDate): string;
  /** Day and time in Germany. */
  instant(instant: Date | string): string;
  /** Time of day in Germany. */
  time(instant: Date | string): string;
  /** Name of a month. @param month 1 to 12 */
  month(month: number): string;
  year(date: LocalDate): string;
  /** 'Köln, Bonn und Ulm' */
  list(entries: readonly string[]): string;
  /** Name of a language. @param code ISO 639-1 */
  languageName(code: string): string;
  /** Words of another language or script (names of places, sources): kept together where the direction changes. */
  name(text: string): string;
  /** A count with the form of the noun that the language wants; '#' stands for the number. */
  count(value: number, forms: Forms): string;
  months(value: number): string;
  days(value: number): string;
  hours(value: number): string;
  minutes(value: number): string;
  persons(value: number): string;
  rooms(value: number): string;
}

/** All pages and letters tell German time, wherever the server stands. */
const ZONE = 'Europe/Berlin';
const FIRST_STRONG_ISOLATE = '\u2068';
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';

const dayOf = (date: LocalDate): Date => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new RangeError('not a local date');
  return new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
};

function make(language: Language): Formats {
  const manner: Manner = manners[language];
  const { locale } = manner;
  const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const days = (options: Intl.DateTimeFormatOptions, timeZone = ZONE) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });

  const plain = numbers({ maximumFractionDigits: 2 });
  const decimals = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const weekday = days({ weekday: 'long' }, 'UTC');
  const dayAndMonth = days({ day: 'numeric', month: 'long' }, 'UTC');
  const monthAlone = days({ month: 'long' }, 'UTC');
  const clock = days({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  // Sweden writes dates as ISO 8601 does.
  const localDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  const plurals = new Intl.PluralRules(locale);

  const isolate = directionOf(language) === 'rtl';
  // Digits hold together by themselves from right to left; only a minus sign would jump to their other side.
  const signed = (value: number, text: string) =>
    isolate && value < 0 ? LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE : text;
  const number = (value: number) => signed(value, plain.format(value));
  const euros = (cents: number, format: Intl.NumberFormat) => manner.money(signed(cents, format.format(cents / 100)));
  const count = (value: number, forms: Forms) =>
    (forms[plurals.select(value)] ?? forms.other).replace('#', number(value));
  const counted = (noun: Counted) => (value: number) => count(value, manner.nouns[noun]);
  const date = (day: LocalDate) => manner.date(dayAndMonth.format(dayOf(day)), day.slice(0, 4));
  const time = (instant: Date | string) => manner.time(clock.format(new Date(instant)));

  return {
    language,
    number,
    money: (cents) => euros(cents, cents % 100 === 0 ? plain : decimals),
    moneyPerSquareMetre: (cents) => manner.perSquareMetre(euros(cents, decimals)),
    area: (squareMetres) => manner.area(number(squareMetres)),
    km: (kilometres) => manner.km(number(kilometres)),
    percent: (value) => manner.percent(number(value)),
    date,
    weekdayDate: (day) => `${weekday.format(dayOf(day))}${manner.comma} ${date(day)}`,
    instant: (instant) => `${date(localDay.format(new Date(instant)))}${manner.comma} ${time(instant)}`,
    time,
    month: (month) => monthAlone.format(new Date(Date.UTC(2000, month - 1, 1))),
    year: (day) => day.slice(0, 4),
    list: (entries) => lists.format(entries),
    languageName: (code) => languageNames.of(code) ?? code,
    name: (text) => (isolate ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text),
    count,
    months: counted('months'),
    days: counted('days'),
    hours: counted('hours'),
    minutes: counted('minutes'),
    persons: counted('persons'),
    rooms: counted('rooms'),
  };
}

const made = new Map<Language, Formats>();

export function formats(language: Language): Formats {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}
