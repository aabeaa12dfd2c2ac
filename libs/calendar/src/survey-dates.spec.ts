import { calendarOf } from './example-holidays';
import { localDateOf } from './instants';
import { remindersAfter, sendAtHour, surveyEnd } from './survey-dates';

const nw = calendarOf('NW');
const reminders = (invitedOn: string, windowEnd: string, land = 'NW') =>
  remindersAfter(invitedOn, windowEnd, null, calendarOf(land)).map(({ sendAt }) => sendAt.toISOString());

describe('reminders of a survey', () => {
  it('go out three and seven days after the invitation (D01, s1)', () => {
    expect(reminders('2027-02-15', '2027-02-25')).toEqual(['2027-02-18T09:00:00.000Z', '2027-02-22T09:00:00.000Z']);
  });

  it('step around Ascension Day (D01, l2)', () => {
    expect(reminders('2027-05-03', '2027-05-15')).toEqual(['2027-05-07T08:00:00.000Z', '2027-05-10T08:00:00.000Z']);
  });

  it('keep the hour on the wall when the clocks go back (D03)', () => {
    expect(sendAtHour('2026-10-23', null, nw.zone).toISOString()).toBe('2026-10-23T08:00:00.000Z');
    expect(reminders('2026-10-23', '2026-11-02', 'HE')).toEqual([
      '2026-10-26T09:00:00.000Z',
      '2026-10-30T09:00:00.000Z',
    ]);
  });

  it('know the holiday of Berlin on 8 March (D05 b)', () => {
    expect(remindersAfter('2027-03-09', '2027-03-17', null, calendarOf('BE')).map(({ on }) => on)).toEqual([
      '2027-03-12',
      '2027-03-16',
    ]);
  });

  it('count from the day the invitation was really sent (D15)', () => {
    expect(reminders('2027-02-16', '2027-02-25')).toEqual(['2027-02-19T09:00:00.000Z', '2027-02-23T09:00:00.000Z']);
  });

  it('are dropped after the window', () => {
    expect(reminders('2027-02-20', '2027-02-25')).toEqual(['2027-02-23T09:00:00.000Z']);
  });

  it('keep the hour the person prefers, and none at night', () => {
    expect(remindersAfter('2027-02-15', '2027-02-25', 19, nw)[0]?.sendAt.toISOString()).toBe(
      '2027-02-18T18:00:00.000Z',
    );
    expect(() => sendAtHour('2027-02-15', 20, nw.zone)).toThrow(RangeError);
    expect(() => sendAtHour('2027-02-15', 7, nw.zone)).toThrow(RangeError);
  });
});

describe('the end of a survey', () => {
  it('closes after the window, is followed by a call, and leaves the link open two more weeks (D01, D16)', () => {
    const { closesAt, callTaskDueOn, linkExpiresAt } = surveyEnd('2027-02-25', nw);
    expect(closesAt.toISOString()).toBe('2027-02-25T23:00:00.000Z');
    expect(localDateOf(closesAt, nw.zone)).toBe('2027-02-26');
    expect(callTaskDueOn).toBe('2027-03-02');
    expect(linkExpiresAt.toISOString()).toBe('2027-03-11T23:00:00.000Z');
  });
});
