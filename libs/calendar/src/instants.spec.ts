import fc from 'fast-check';
import { addMinutes, instantAt, localDateOf, localMoment, startOfDay } from './instants';
import { addDays } from './local-date';

const berlin = 'Europe/Berlin';
const dates = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2025-06-01', days));

describe('instants of a place', () => {
  it('follow winter and summer time', () => {
    expect(instantAt('2027-02-15', 10, berlin).toISOString()).toBe('2027-02-15T09:00:00.000Z');
    expect(instantAt('2027-04-21', 10, berlin).toISOString()).toBe('2027-04-21T08:00:00.000Z');
  });

  it('take an hour that the clocks skip one hour later, and the first of two equal ones', () => {
    expect(instantAt('2027-03-28', 2, berlin, 30).toISOString()).toBe('2027-03-28T01:30:00.000Z');
    expect(instantAt('2026-10-25', 2, berlin, 30).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('belong to the local day, not to the day in Greenwich', () => {
    expect(localDateOf(new Date('2027-02-15T23:30:00Z'), berlin)).toBe('2027-02-16');
    expect(localMoment(new Date('2027-02-15T23:30:00Z'), berlin)).toEqual({ date: '2027-02-16', hour: 0, minute: 30 });
    expect(startOfDay('2027-02-16', berlin).toISOString()).toBe('2027-02-15T23:00:00.000Z');
  });

  it('refuse dates, times and zones that do not exist', () => {
    expect(() => instantAt('2027-02-30', 10, berlin)).toThrow(RangeError);
    expect(() => instantAt('2027-02-28', 24, berlin)).toThrow(RangeError);
    expect(() => instantAt('2027-02-28', 10, 'Europe/Atlantis')).toThrow(RangeError);
  });

  it('add elapsed time over a change of the clocks', () => {
    const before = instantAt('2027-03-27', 23, berlin, 30);
    expect(localMoment(addMinutes(before, 240), berlin)).toEqual({ date: '2027-03-28', hour: 4, minute: 30 });
  });

  it('lead back to the same date and hour', () => {
    // Every hour but those in which the clocks change.
    fc.assert(
      fc.property(dates, fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }), (date, hour, minute) => {
        expect(localMoment(instantAt(date, hour, berlin, minute), berlin)).toEqual({ date, hour, minute });
      }),
    );
  });
});
