import type { Language } from './languages';

export type Counted = 'months' | 'days' | 'hours' | 'minutes' | 'persons' | 'rooms';
/** Forms of a noun by the plural rules of the language; '#' stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What Intl does not do as we want it: the figure comes in written as the language writes it. */
export interface Manner {
  locale: string;
  money(amount: string): string;
  perSquareMetre(money: string): string;
  area(amount: string): string;
  km(amount: string): string;
  percent(amount: string): string;
  date(dayAndMonth: string, year: string): string;
  time(clock: string): string;
  comma: string;
  nouns: Record<Counted, Forms>;
}

/** A space that never breaks the line, so that figure and unit stay together. */
const S = '\u00a0';
const noun = (one: string, other: string): Forms => ({ one: `#${S}${one}`, other: `#${S}${other}` });
const slavic = (one: string, few: string, many: string, other: string): Forms => ({
  one: `#${S}${one}`,
  few: `#${S}${few}`,
  many: `#${S}${many}`,
  other: `#${S}${other}`,
});
/** One and two are words of their own; from 3 to 10 and from 11 on the noun changes. */
const arabic = (one: string, two: string, few: string, many: string, other: string): Forms => ({
  zero: `#${S}${other}`,
  one,
  two,
  few: `#${S}${few}`,
  many: `#${S}${many}`,
  other: `#${S}${other}`,
});

const metric = {
  area: (amount: string) => `${amount}${S}m²`,
  km: (amount: string) => `${amount}${S}km`,
};

export const manners: Readonly<Record<Language, Manner>> = {
  de: {
    ...metric,
    locale: 'de-DE',
    money: (amount) => `${amount}${S}€`,
    perSquareMetre: (money) => `${money} je${S}m²`,
    percent: (amount) => `${amount}${S}%`,
    date: (dayAndMonth, year) => `${dayAndMonth} ${year}`,
    time: (clock) => `${clock}${S}Uhr`,
    comma: ',',
    nouns: {
      months: noun('Monat', 'Monate'),
      days: noun('Tag', 'Tage'),
      hours: noun('Stunde', 'Stunden'),
      minutes: noun('Minute', 'Minuten'),
      persons: noun('Person', 'Personen'),
      rooms: noun('Zimmer', 'Zimmer'),
    },
  },
  en: {
    ...metric,
    locale: 'en-GB',
    money: (amount) => `€${amount}`,
    perSquareMetre: (money) => `${money} per${S}m²`,
    percent: (amount) => `${amount}%`,
    date: (dayAndMonth, year) => `${dayAndMonth} ${year}`,
    time: (clock) => clock,
    comma: ',',
    nouns: {
      months: noun('month', 'months'),
      days: noun('day', 'days'),
      hours: noun('hour', 'hours'),
      minutes: noun('minute', 'minutes'),
      persons: noun('person', 'people'),
      rooms: noun('room', 'rooms'),
    },
  },
  uk: {
    locale: 'uk-UA',
    money: (amount) => `${amount}${S}€`,
    perSquareMetre: (money) => `${money} за${S}м²`,
    area: (amount) => `${amount}${S}м²`,
    km: (amount) => `${amount}${S}км`,
    percent: (amount) => `${amount}${S}%`,
    date: (dayAndMonth, year) => `${dayAndMonth} ${year}${S}року`,
    time: (clock) => clock,
    comma: ',',
    nouns: {
      months: slavic('місяць', 'місяці', 'місяців', 'місяця'),
      days: slavic('день', 'дні', 'днів', 'дня'),
      hours: slavic('година', 'години', 'годин', 'години'),
      minutes: slavic('хвилина', 'хвилини', 'хвилин', 'хвилини'),
      persons: slavic('особа', 'особи', 'осіб', 'особи'),
      rooms: slavic('кімната', 'кімнати', 'кімнат', 'кімнати'),
    },
  },
  ar: {
    // Latin digits: they stand on every German paper, and on the telephone.
    locale: 'ar-u-nu-latn',
    money: (amount) => `${amount}${S}يورو`,
    perSquareMetre: (money) => `${money} للمتر المربع`,
    area: (amount) => `${amount}${S}م²`,
    km: (amount) => `${amount}${S}كم`,
    percent: (amount) => `${amount}%`,
    date: (dayAndMonth, year) => `${dayAndMonth} ${year}`,
    time: (clock) => `الساعة ${clock}`,
    comma: '،',
    nouns: {
      months: arabic('شهر واحد', 'شهران', 'أشهر', 'شهرًا', 'شهر'),
      days: arabic('يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم'),
      hours: arabic('ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة'),
      minutes: arabic('دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'),
      persons: arabic('شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص'),
      rooms: arabic('غرفة واحدة', 'غرفتان', 'غرف', 'غرفة', 'غرفة'),
    },
  },
};
