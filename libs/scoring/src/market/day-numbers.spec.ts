import fc from 'fast-check';
import { addDays, wholeMonthsBetween } from '@bleibe/calendar';
import { dayNumber, wholeMonths } from './day-numbers';

describe('days as numbers', () => {
  it('count months between two days as the calendar does', () => {
    const days = fc.integer({ min: 0, max: 60_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 4000 }), (from, later) => {
        const date = addDays('2000-01-01', from);
        expect(dayNumber(date)).toBe(from);
        expect(wholeMonths(from, from + later)).toBe(wholeMonthsBetween(date, addDays(date, later)));
      }),
      { numRuns: 2000 },
    );
  });

  it('take every day before the year 2000 for its first day', () => {
    expect(dayNumber('1990-05-01')).toBe(0);
  });

  it('refuse a day that does not fit', () => {
    expect(() => dayNumber('2200-01-01')).toThrow('too far away');
  });
});
