import fc from 'fast-check';
import { holidaysOfLand } from './example-holidays';
import type { Holidays } from './holidays';
import { addDays } from './local-date';
import { nominalDate, placeMessage, placeVisit, windowAround } from './windows';
import { isSendDay, isWorkingDay } from './working-days';

const nw = holidaysOfLand('NW');
const days = (count: number) => ({ months: 0, days: count });

const visit = (anchor: string, offset: number, [before, after]: [number, number], holidays: Holidays) => {
  const nominalOn = nominalDate(anchor, days(offset));
  return placeVisit(nominalOn, windowAround(nominalOn, before, after), holidays);
};

describe('the day of a step', () => {
  it('is reckoned with months first and then days', () => {
    expect(nominalDate('2026-08-31', { months: 3, days: -10 })).toBe('2026-11-20');
    expect(nominalDate('2026-08-31', { months: 6, days: 0 })).toBe('2027-02-28');
    expect(nominalDate('2027-01-31', { months: 1, days: 1 })).toBe('2027-03-01');
  });

  it('follows the holidays of the Land (D05 a)', () => {
    expect(visit('2026-10-21', 28, [5, 10], holidaysOfLand('SN')).on).toBe('2026-11-19');
    expect(visit('2026-10-21', 28, [5, 10], nw).on).toBe('2026-11-18');
  });

  it('moves on over Christmas while the window lasts (D06 a)', () => {
    expect(visit('2026-12-22', 3, [2, 4], holidaysOfLand('BY'))).toEqual({
      nominalOn: '2026-12-25',
      on: '2026-12-28',
      windowStart: '2026-12-23',
      windowEnd: '2026-12-29',
      warning: null,
    });
  });

  it('goes before the nominal day when the next working day is too late (D06 b)', () => {
    expect(visit('2027-03-23', 3, [2, 2], nw)).toEqual({
      nominalOn: '2027-03-26',
      on: '2027-03-25',
      windowStart: '2027-03-24',
      windowEnd: '2027-03-28',
      warning: null,
    });
  });

  it('stays and warns when the window holds no working day', () => {
    const placed = visit('2027-03-23', 3, [0, 2], nw);
    expect(placed).toMatchObject({ on: '2027-03-26', warning: 'no_working_day' });
  });

  it('lets a message out on a Saturday on which no visit takes place', () => {
    const window = windowAround('2028-01-22', 3, 21);
    expect(placeMessage('2028-01-22', window, nw).on).toBe('2028-01-22');
    expect(placeVisit('2028-01-22', window, nw).on).toBe('2028-01-24');
  });

  it('is always a suitable day inside the window, unless it warns', () => {
    const holidays = fc.constantFrom(...['BE', 'BY', 'NW', 'SN'].map(holidaysOfLand));
    const nominals = fc.integer({ min: 0, max: 1600 }).map((count) => addDays('2025-02-01', count));
    const width = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(nominals, width, width, holidays, (nominalOn, before, after, known) => {
        for (const [place, isSuitable] of [[placeVisit, isWorkingDay] as const, [placeMessage, isSendDay] as const]) {
          const { on, windowStart, windowEnd, warning } = place(
            nominalOn,
            windowAround(nominalOn, before, after),
            known,
          );
          expect(on >= windowStart && on <= windowEnd).toBe(true);
          expect(isSuitable(on, known)).toBe(warning === null);
        }
      }),
    );
  });
});
