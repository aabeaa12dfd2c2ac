import { type Severity, escalationDeadline, gravest } from './escalation-deadlines';
import { escalationLadder } from './escalation-ladder';
import { calendarOf } from './example-holidays';
import { instantAt, localMoment } from './instants';

const zone = 'Europe/Berlin';
const at = (date: string, hour: number, minute = 0) => instantAt(date, hour, zone, minute);

function due(severity: Severity, raisedAt: Date, { land = 'NW', onCallRota = true } = {}): string {
  const { date, hour, minute } = localMoment(
    escalationDeadline(severity, raisedAt, onCallRota, calendarOf(land)),
    zone,
  );
  return `${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
const rungs = (severity: Severity, raisedAt: Date, onCallRota = true) =>
  escalationLadder(severity, raisedAt, onCallRota, calendarOf('NW')).rungs.map(
    ({ role, at: when, repeatMinutes }) => [role, when.toISOString(), repeatMinutes] as const,
  );

describe('the deadline of an escalation', () => {
  it('is half an hour in danger and four hours when not safe, on Sundays and at night too', () => {
    expect(due('S0', at('2027-02-14', 3))).toBe('2027-02-14 03:30');
    expect(due('S1', at('2027-04-22', 19, 5))).toBe('2027-04-22 23:05'); // D21
    expect(due('S1', at('2027-03-06', 21, 15))).toBe('2027-03-07 01:15'); // D16
  });

  it('is four hours of elapsed time when the clocks go forward (D04)', () => {
    const raisedAt = new Date('2027-03-27T22:30:00Z');
    expect(escalationDeadline('S1', raisedAt, true, calendarOf('NW')).toISOString()).toBe('2027-03-28T02:30:00.000Z');
    expect(due('S1', raisedAt)).toBe('2027-03-28 04:30');
  });

  it('waits for the next morning where nobody is on call at night', () => {
    expect(due('S0', at('2027-02-13', 20), { onCallRota: false })).toBe('2027-02-14 09:00');
    expect(due('S1', at('2027-02-13', 19, 59), { onCallRota: false })).toBe('2027-02-13 23:59');
    expect(due('S1', at('2027-02-13', 7, 59), { onCallRota: false })).toBe('2027-02-14 09:00');
  });

  it('is the first or third working day after for low wellbeing (D18)', () => {
    expect(due('S3', at('2027-03-16', 10, 30))).toBe('2027-03-19 17:00');
    expect(due('S2', at('2027-03-16', 10, 30))).toBe('2027-03-17 17:00');
  });

  it('counts from the next working day when raised at 17:00 or on a day off', () => {
    expect(due('S2', at('2027-03-25', 16, 59))).toBe('2027-03-30 17:00');
    expect(due('S2', at('2027-03-25', 17))).toBe('2027-03-31 17:00'); // D20
    expect(due('S3', at('2027-03-27', 10))).toBe('2027-04-02 17:00');
  });

  it('is today for "call me today" until 14:00, else noon of the next working day (D17, D19)', () => {
    expect(due('CALL', at('2027-03-05', 13, 59))).toBe('2027-03-05 18:00');
    expect(due('CALL', at('2027-03-05', 14, 1))).toBe('2027-03-08 12:00');
    expect(due('CALL', at('2027-03-05', 14, 1), { land: 'BE' })).toBe('2027-03-09 12:00');
    expect(due('CALL', at('2027-03-13', 11))).toBe('2027-03-15 12:00');
  });
});

describe('the ladder of an escalation', () => {
  it('tells the deputy two hours later and the lead at the deadline (D04)', () => {
    expect(rungs('S1', new Date('2027-03-27T22:30:00Z'))).toEqual([
      ['on-call', '2027-03-27T22:30:00.000Z', null],
      ['deputy', '2027-03-28T00:30:00.000Z', null],
      ['lead', '2027-03-28T02:30:00.000Z', null],
    ]);
  });

  it('waits over Easter for what is no danger (D20)', () => {
    expect(rungs('S2', at('2027-03-25', 16, 30))).toEqual([
      ['assignee', '2027-03-25T15:30:00.000Z', null],
      ['deputy', '2027-03-30T07:00:00.000Z', null],
      ['lead', '2027-03-30T15:00:00.000Z', null],
    ]);
  });

  it('tells the deputy at 16:00 when the call is due today, else in the morning (D19)', () => {
    expect(rungs('CALL', at('2027-03-05', 13, 59))[1]).toEqual(['deputy', at('2027-03-05', 16).toISOString(), null]);
    expect(rungs('CALL', at('2027-03-05', 14, 1))[1]).toEqual(['deputy', at('2027-03-08', 9).toISOString(), null]);
  });

  it('tells everybody at once in danger, again and again', () => {
    const raisedAt = at('2027-02-14', 3);
    const now = raisedAt.toISOString();
    expect(rungs('S0', raisedAt)).toEqual([
      ['assignee', now, 10],
      ['on-call', now, 10],
      ['lead', now, 10],
    ]);
  });

  it('reaches somebody at once where nobody is on call', () => {
    expect(rungs('S0', at('2027-02-14', 3), false).map(([role]) => role)).toEqual(['assignee', 'lead']);
    expect(rungs('S1', at('2027-02-14', 3), false)[0]?.[0]).toBe('assignee');
  });
});

describe('severities', () => {
  it('are compared by gravity', () => {
    expect(gravest(['S3', 'CALL', 'S2'])).toBe('S2');
    expect(gravest(['S3', 'CALL'])).toBe('CALL');
    expect(gravest([])).toBeNull();
  });
});
