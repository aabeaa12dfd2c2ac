import type { LocalCalendar } from '@bleibe/calendar';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstStageTable } from './first-stage-table';
import { type Stage, type TimedState, takeBackUntil, timesOf } from './stage-table';

const file = join(__dirname, '../../../places/data/official/feiertage_2025_2030.csv');
const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);

/** The real holidays of a Land. */
function calendarOf(land: string): LocalCalendar {
  const dates = rows.map((line) => line.split(',')).flatMap(([date = '', of]) => (of === land ? [date] : []));
  return { holidays: { dates: new Set(dates), firstYear: 2025, lastYear: 2030 }, zone: 'Europe/Berlin' };
}

const { offered, promised } = firstStageTable.stages;
/** The last local day on which an answer still counts; the deadline is the midnight after it. */
const lastDay = (began: string, land: string, stage: Stage = offered) =>
  new Date(timesOf(stage, began, calendarOf(land)).deadlineAt.getTime() - 1).toLocaleDateString('sv', {
    timeZone: 'Europe/Berlin',
  });

describe('three working days for an answer', () => {
  it('are Thursday, Friday and Monday for what is asked on a Wednesday', () => {
    expect(lastDay('2026-11-25', 'NW')).toBe('2026-11-30');
    expect(timesOf(offered, '2026-11-25', calendarOf('NW'))).toEqual({
      remindAt: new Date('2026-11-27T07:00:00Z'),
      deadlineAt: new Date('2026-11-30T23:00:00Z'),
      escalateAt: null,
      expiresAt: new Date('2026-11-30T23:00:00Z'),
    });
  });

  it('leap over Easter: Good Friday and Easter Monday do not count', () => {
    // Easter 2027: 26 to 29 March.
    expect(lastDay('2027-03-24', 'NW')).toBe('2027-03-31');
    // In the night of the 28th the clocks change; the deadline stays at local midnight.
    expect(timesOf(offered, '2027-03-24', calendarOf('NW')).deadlineAt).toEqual(new Date('2027-03-31T22:00:00Z'));
  });

  it('leap over Christmas and New Year, while 24 and 31 December are working days', () => {
    expect(lastDay('2026-12-23', 'NW')).toBe('2026-12-29');
    expect(lastDay('2026-12-30', 'NW')).toBe('2027-01-05');
  });

  it('leap over 3 October when it is a weekday', () => {
    expect(lastDay('2028-10-02', 'NW')).toBe('2028-10-06');
    // A Saturday in 2026: nothing is lost by it.
    expect(lastDay('2026-10-01', 'NW')).toBe('2026-10-06');
  });

  it('follow the Land of the home: Corpus Christi in Köln, Buß- und Bettag in Leipzig', () => {
    expect([lastDay('2027-05-26', 'NW'), lastDay('2027-05-26', 'SN')]).toEqual(['2027-06-01', '2027-05-31']);
    expect([lastDay('2026-11-17', 'NW'), lastDay('2026-11-17', 'SN')]).toEqual(['2026-11-20', '2026-11-23']);
    expect([lastDay('2027-01-05', 'NW'), lastDay('2027-01-05', 'BY')]).toEqual(['2027-01-08', '2027-01-11']);
  });

  it('do not begin to count before the first working day after a weekend', () => {
    for (const began of ['2026-11-27', '2026-11-28', '2026-11-29']) expect(lastDay(began, 'NW')).toBe('2026-12-02');
  });

  it('are not guessed beyond the years whose holidays are known', () => {
    expect(() => timesOf(promised, '2030-12-20', calendarOf('NW'))).toThrow(RangeError);
  });
});

describe('taking a step back', () => {
  const until = (within: number | null, taken: string, land = 'NW') =>
    takeBackUntil(within, taken, calendarOf(land))?.toISOString() ?? null;

  it('is possible until the end of the day, or of a working day after it', () => {
    expect(until(0, '2026-11-25')).toBe('2026-11-25T23:00:00.000Z');
    expect(until(1, '2026-11-27')).toBe('2026-11-30T23:00:00.000Z');
    // Maundy Thursday: the next working day is the Tuesday after Easter.
    expect(until(1, '2027-03-25')).toBe('2027-03-30T22:00:00.000Z');
    expect(until(1, '2026-11-17', 'SN')).toBe('2026-11-19T23:00:00.000Z');
  });

  it('is not possible where the stage table says never', () => {
    expect(until(null, '2026-11-25')).toBeNull();
  });
});

describe('every step of the first stage table', () => {
  const stages = Object.entries(firstStageTable.stages) as [TimedState, Stage][];

  it.each(stages)('%s: reminds before it is due, escalates before it ends, and ends', (_, stage) => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-10-01'), noInvalidDate: true });
    const land = fc.constantFrom('NW', 'BY', 'SN', 'BE', 'HH');
    fc.assert(
      fc.property(day, land, (date, of) => {
        const { remindAt, deadlineAt, escalateAt, expiresAt } = timesOf(
          stage,
          date.toISOString().slice(0, 10),
          calendarOf(of),
        );
        expect(remindAt < deadlineAt).toBe(true);
        expect(deadlineAt <= expiresAt).toBe(true);
        if (escalateAt) expect(remindAt < escalateAt && escalateAt < expiresAt).toBe(true);
        expect(escalateAt === null).toBe(stage.lane !== 'caseworker');
        // Nothing waits longer than two months, whatever holidays lie between.
        expect(expiresAt.getTime() - date.getTime()).toBeLessThan(62 * 86_400_000);
      }),
      { numRuns: 60 },
    );
  });
});
