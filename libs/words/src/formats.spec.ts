import { formats } from './formats';
import { languages } from './languages';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const de = formats('de');
const en = formats('en');
const uk = formats('uk');
const ar = formats('ar');

describe('money', () => {
  it('shows cents only where there are some', () => {
    expect(plain(de.money(64_000))).toBe('640 €');
    expect(plain(de.money(64_050))).toBe('640,50 €');
    expect(plain(de.money(0))).toBe('0 €');
    expect(plain(de.money(123_456_700))).toBe('1.234.567 €');
  });

  it('is written in the manner of the reader', () => {
    expect(en.money(64_050)).toBe('€640.50');
    expect(plain(uk.money(120_000))).toBe('1 200 €');
    expect(plain(ar.money(64_050))).toBe('640.50 يورو');
  });

  it('for a square metre always shows cents', () => {
    expect(plain(de.moneyPerSquareMetre(1_300))).toBe('13,00 € je m²');
    expect(plain(en.moneyPerSquareMetre(1_333))).toBe('€13.33 per m²');
  });

  it('never breaks between figure and unit', () => {
    expect(de.money(64_000)).toBe('640\u00a0€');
    expect(de.area(48.5)).toBe('48,5\u00a0m²');
  });
});

describe('a day', () => {
  it('is written in full', () => {
    expect(de.date('2026-11-25')).toBe('25. November 2026');
    expect(en.date('2026-11-25')).toBe('25 November 2026');
    expect(plain(uk.date('2026-11-25'))).toBe('25 листопада 2026 року');
    expect(ar.date('2026-11-25')).toBe('25 نوفمبر 2026');
    expect(de.weekdayDate('2026-11-25')).toBe('Mittwoch, 25. November 2026');
  });

  it('is the same wherever the server stands', () => {
    expect(de.date('2027-01-01')).toBe('1. Januar 2027');
    expect(de.date('2026-12-31')).toBe('31. Dezember 2026');
  });

  it('is refused when it is none', () => {
    expect(() => de.date('25.11.2026')).toThrow(RangeError);
  });
});

describe('an instant', () => {
  it('is told in German time, in summer and winter', () => {
    expect(plain(de.instant('2026-11-25T09:05:00Z'))).toBe('25. November 2026, 10:05 Uhr');
    expect(en.instant(new Date('2026-07-01T22:30:00Z'))).toBe('2 July 2026, 00:30');
    expect(ar.instant('2026-11-25T09:05:00Z')).toBe('25 نوفمبر 2026، الساعة 10:05');
  });
});

describe('counts', () => {
  it('take the form of the noun that the language wants', () => {
    expect(plain(de.months(1))).toBe('1 Monat');
    expect(plain(de.months(12))).toBe('12 Monate');
    expect([1, 3, 5, 21, 2.5].map((value) => plain(uk.months(value)))).toEqual([
      '1 місяць',
      '3 місяці',
      '5 місяців',
      '21 місяць',
      '2,5 місяця',
    ]);
    expect([1, 2, 3, 11, 100].map((value) => plain(ar.months(value)))).toEqual([
      'شهر واحد',
      'شهران',
      '3 أشهر',
      '11 شهرًا',
      '100 شهر',
    ]);
  });

  it('of rooms may have a half', () => {
    expect(plain(de.rooms(2.5))).toBe('2,5 Zimmer');
    expect(en.rooms(1).replace('\u00a0', ' ')).toBe('1 room');
  });
});

describe('other figures', () => {
  it('are written in the manner of the reader', () => {
    expect(plain(de.percent(25.8))).toBe('25,8 %');
    expect(en.percent(25.8)).toBe('25.8%');
    expect(plain(uk.km(3))).toBe('3 км');
    expect(de.number(1234.5)).toBe('1.234,5');
  });

  it.each(languages)('use the digits of German papers in %s', (language) => {
    const f = formats(language);
    const all = f.date('2026-11-25') + f.money(123_456) + f.number(7) + f.percent(8.9) + f.time('2026-11-25T09:05:00Z');
    expect(all).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
  });
});

describe('names', () => {
  it('are kept together where the text runs from right to left', () => {
    expect(ar.name('§ 551 Abs. 1 BGB')).toBe('\u2068§ 551 Abs. 1 BGB\u2069');
    expect(de.name('Köln')).toBe('Köln');
  });

  it('of languages and months are known', () => {
    expect(de.languageName('uk')).toBe('Ukrainisch');
    expect(uk.month(3)).toBe('березень');
    expect(de.list(['Köln', 'Bonn', 'Ulm'])).toBe('Köln, Bonn und Ulm');
  });
});
