import fc from 'fast-check';
import { holidaysOfLand } from './example-holidays';
import { addDays } from './local-date';
import {
  firstSendDayOnOrAfter,
  firstWorkingDayOnOrAfter,
  isSendDay,
  isWorkingDay,
  lastSendDayOnOrBefore,
  lastWorkingDayOnOrBefore,
  workingDaysAfter,
} from './working-days';

const nw = holidaysOfLand('NW');
const days2026 = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2026-01-10', days));

describe('working days and send days', () => {
  it('work on Christmas Eve and New Year’s Eve, but not on Good Friday', () => {
    expect(isWorkingDay('2026-12-24', nw)).toBe(true);
    expect(isWorkingDay('2026-12-31', nw)).toBe(true);
    expect(isWorkingDay('2027-03-26', nw)).toBe(false);
  });

  it('let messages out on a Saturday, on which nobody works', () => {
    expect(isSendDay('2027-02-06', nw)).toBe(true);
    expect(isWorkingDay('2027-02-06', nw)).toBe(false);
    expect(isSendDay('2027-02-07', nw)).toBe(false);
    expect(isSendDay('2027-05-01', nw)).toBe(false); // a Saturday, but Labour Day
  });

  it('differ by Land: Buß- und Bettag is free in Saxony only', () => {
    expect(isWorkingDay('2026-11-18', holidaysOfLand('SN'))).toBe(false);
    expect(isWorkingDay('2026-11-18', nw)).toBe(true);
  });

  it('skip the whole of Easter', () => {
    expect(firstWorkingDayOnOrAfter('2027-03-26', nw)).toBe('2027-03-30');
    expect(lastWorkingDayOnOrBefore('2027-03-28', nw)).toBe('2027-03-25');
    expect(firstSendDayOnOrAfter('2027-03-26', nw)).toBe('2027-03-27');
    expect(lastSendDayOnOrBefore('2027-03-29', nw)).toBe('2027-03-27');
    expect(workingDaysAfter('2027-03-25', 3, nw)).toBe('2027-04-01');
  });

  it('are never guessed for a year whose holidays are not known', () => {
    expect(() => isWorkingDay('2031-01-02', nw)).toThrow(
      'public holidays are known from 2025 to 2030, not for 2031-01-02',
    );
    expect(() => workingDaysAfter('2030-12-31', 1, nw)).toThrow(RangeError);
    expect(() => lastSendDayOnOrBefore('2024-12-31', nw)).toThrow(RangeError);
  });

  it('are counted in whole numbers from one', () => {
    expect(() => workingDaysAfter('2027-02-01', 0, nw)).toThrow(RangeError);
    expect(() => workingDaysAfter('2027-02-01', 1.5, nw)).toThrow(RangeError);
  });

  it('make n days after and one more the same as n + 1 days after', () => {
    fc.assert(
      fc.property(days2026, fc.integer({ min: 1, max: 20 }), (date, count) => {
        const nth = workingDaysAfter(date, count, nw);
        expect(isWorkingDay(nth, nw)).toBe(true);
        expect(workingDaysAfter(nth, 1, nw)).toBe(workingDaysAfter(date, count + 1, nw));
      }),
    );
  });
});
