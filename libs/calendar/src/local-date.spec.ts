import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  isLocalDate,
  lastDayOfStay,
  weekdayOf,
  wholeMonthsBetween,
} from './local-date';

const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days));
const months = fc.integer({ min: 0, max: 60 });

describe('local dates', () => {
  it('ends three months from 1 January on 31 March', () => {
    expect(lastDayOfStay('2027-01-01', 3)).toBe('2027-03-31');
  });

  it('takes the last day of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  });

  it('counts a month as whole on its last day only', () => {
    expect(wholeMonthsBetween('2027-01-15', '2027-02-15')).toBe(1);
    expect(wholeMonthsBetween('2027-01-15', '2027-02-14')).toBe(0);
    expect(wholeMonthsBetween('2027-02-15', '2027-01-15')).toBe(0);
  });

  it('refuses what is not a local date', () => {
    expect(() => daysBetween('2027-1-1', '2027-01-02')).toThrow(RangeError);
  });

  it('knows which days exist', () => {
    expect(['2028-02-29', '2027-12-31'].every(isLocalDate)).toBe(true);
    expect(['2027-02-29', '2027-13-01', '2027-04-31', '2027-4-3', '2027-04-00', 'soon', ''].some(isLocalDate)).toBe(
      false,
    );
  });

  it('counts the week from Monday to Sunday', () => {
    expect(weekdayOf('2027-02-01')).toBe(1);
    expect(weekdayOf('2027-02-07')).toBe(7);
  });

  it('adds days and finds them again, over any clock change', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('adds months and finds them again', () => {
    fc.assert(
      fc.property(dates, months, (date, count) => {
        expect(wholeMonthsBetween(date, addMonths(date, count))).toBe(count);
      }),
    );
  });
});
