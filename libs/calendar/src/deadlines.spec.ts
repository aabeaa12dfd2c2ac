import { afterWorkingDays, endOfNextWorkingDay } from './deadlines';
import { calendarOf } from './example-holidays';
import { legalReminders, registrationDuty } from './legal-dates';

const nw = calendarOf('NW');

describe('a deadline in working days', () => {
  it('gives three whole working days for a proposal, over Easter', () => {
    expect(afterWorkingDays('2027-03-24', 3, nw).toISOString()).toBe('2027-03-31T22:00:00.000Z');
  });

  it('gives them over 3 October and New Year too', () => {
    expect(afterWorkingDays('2025-10-01', 3, nw).toISOString()).toBe('2025-10-07T22:00:00.000Z');
    expect(afterWorkingDays('2026-12-30', 3, nw).toISOString()).toBe('2027-01-05T23:00:00.000Z');
  });

  it('lets a text be read by 17:00 of the next working day', () => {
    expect(endOfNextWorkingDay(new Date('2027-04-30T10:00:00Z'), nw).toISOString()).toBe('2027-05-03T15:00:00.000Z');
    // Half past eleven at night in Germany is still the same day there.
    expect(endOfNextWorkingDay(new Date('2027-02-14T22:30:00Z'), nw).toISOString()).toBe('2027-02-15T16:00:00.000Z');
  });
});

describe('legal reminders', () => {
  it('go before Christmas rather than after it (D24)', () => {
    const reminders = legalReminders('registration', '2027-01-01', nw);
    expect(reminders.map(({ on }) => on)).toEqual(['2026-12-21', '2026-12-24', '2026-12-30']);
    expect(reminders[0]?.sendAt.toISOString()).toBe('2026-12-21T09:00:00.000Z');
  });

  it('follow a move-in date that was postponed (D13)', () => {
    expect(legalReminders('registration', '2027-02-25', nw).map(({ on }) => on)).toEqual([
      '2027-02-13',
      '2027-02-19',
      '2027-02-23',
    ]);
  });

  it('begin three months before a permit ends', () => {
    expect(legalReminders('permit', '2027-09-30', nw)).toHaveLength(4);
    expect(legalReminders('permit', '2027-09-30', nw)[0]?.on).toBe('2027-07-02');
    expect(legalReminders('benefit_end', '2027-09-30', nw).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });
});

describe('the registration of a new address', () => {
  const law = { withinDays: 14, monthsWhenRegisteredElsewhere: 6, monthsWhenFromAbroad: 3 };
  const duty = (
    registeredBefore: 'elsewhere_in_germany' | 'newly_from_abroad' | 'neither_or_unknown',
    stay: number | null,
  ) => registrationDuty({ moveIn: '2026-12-18', stayMonths: stay, registeredBefore }, law);

  it('is due two weeks after moving in, shown as the law says even on a holiday (D24)', () => {
    expect(duty('neither_or_unknown', 3)).toEqual({ dueOn: '2027-01-01', exemptUntil: null, askOn: null });
  });

  it('can wait for people registered elsewhere who stay up to six months, who are asked before', () => {
    expect(duty('elsewhere_in_germany', 6)).toEqual({
      dueOn: '2027-07-02',
      exemptUntil: '2027-06-18',
      askOn: '2027-06-04',
    });
    expect(duty('elsewhere_in_germany', 7).dueOn).toBe('2027-01-01');
  });

  it('can wait for people from abroad who stay up to three months', () => {
    expect(duty('newly_from_abroad', 3)).toEqual({ dueOn: '2027-04-01', exemptUntil: '2027-03-18', askOn: null });
    expect(duty('newly_from_abroad', 4).dueOn).toBe('2027-01-01');
  });

  it('does not wait when nobody knows how long the stay is', () => {
    expect(duty('elsewhere_in_germany', null).exemptUntil).toBeNull();
    expect(duty('newly_from_abroad', null).exemptUntil).toBeNull();
  });
});
