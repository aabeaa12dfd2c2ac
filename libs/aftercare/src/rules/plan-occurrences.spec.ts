import fc from 'fast-check';
import { addDays, isSendDay, isWorkingDay, localDateOf } from '@bleibe/calendar';
import { aLandlord, aPlan, anAdult, calendarOf } from './example-plan';
import { type PlannedOccurrence, planRecheck } from './plan-occurrences';
import { standard12m } from './standard-12m';

const only = (plan: PlannedOccurrence[], step: string) => {
  const found = plan.filter((occurrence) => occurrence.step === step);
  if (found.length !== 1) throw new Error(`${found.length} occurrences of ${step}`);
  return found[0]!;
};
const line = ({ step, on, windowStart, windowEnd }: PlannedOccurrence) =>
  `${step} ${on} | ${windowStart}..${windowEnd}`;

describe('the plan of the first year', () => {
  it('has the days and windows of the baseline in Köln (D01)', () => {
    const plan = aPlan('2027-02-01', 'NW', { activatedAt: new Date('2027-01-10T09:00:00Z') });
    expect(plan.map(line)).toEqual([
      'v0 2027-01-25 | 2027-01-18..2027-01-31',
      'm1 2027-02-02 | 2027-02-02..2027-02-05',
      'v1 2027-02-04 | 2027-02-02..2027-02-08',
      's1 2027-02-15 | 2027-02-13..2027-02-25',
      'l1 2027-02-22 | 2027-02-20..2027-03-04',
      'v2 2027-03-01 | 2027-02-24..2027-03-11',
      's2 2027-03-15 | 2027-03-12..2027-03-29',
      's3 2027-04-21 | 2027-04-18..2027-05-05',
      'l2 2027-05-03 | 2027-04-28..2027-05-15',
      'v3 2027-05-03 | 2027-04-24..2027-05-15',
      's4 2027-07-22 | 2027-07-19..2027-08-05',
      'l3 2027-08-02 | 2027-07-29..2027-08-15',
      'v4 2027-08-02 | 2027-07-18..2027-08-22',
      's5 2028-01-22 | 2028-01-19..2028-02-12',
      'l4 2028-02-01 | 2028-01-29..2028-02-22',
      'v5 2028-02-01 | 2028-01-18..2028-02-22',
      'r1 2028-02-29 | 2028-02-29..2028-03-14',
    ]);
    expect(plan.every(({ state, warning, ordinal }) => state === 'planned' && !warning && ordinal === 1)).toBe(true);
  });

  it('sends at ten o’clock local, in winter and in summer (D01)', () => {
    const plan = aPlan('2027-02-01', 'NW');
    expect(only(plan, 's1').sendAt?.toISOString()).toBe('2027-02-15T09:00:00.000Z');
    expect(only(plan, 's3').sendAt?.toISOString()).toBe('2027-04-21T08:00:00.000Z');
    expect(only(plan, 'v1').sendAt).toBeNull();
  });

  it('sends at the hour a person prefers', () => {
    const plan = aPlan('2027-02-01', 'NW', { respondents: [anAdult({ preferredHour: 18 })] });
    expect(only(plan, 's1').sendAt?.toISOString()).toBe('2027-02-15T17:00:00.000Z');
  });

  it('takes the last day of shorter months (D02)', () => {
    const plan = aPlan('2026-08-31', 'NW');
    expect(only(plan, 's3').nominalOn).toBe('2026-11-20');
    expect(only(plan, 'v3').on).toBe('2026-11-30');
    expect(only(plan, 'v4')).toMatchObject({
      nominalOn: '2027-02-28',
      on: '2027-03-01',
      windowStart: '2027-02-14',
      windowEnd: '2027-03-21',
    });
    expect(only(plan, 'l3')).toMatchObject({ nominalOn: '2027-02-28', on: '2027-03-01' });
    expect(only(plan, 's4').on).toBe('2027-02-18');
    expect(only(plan, 's5').on).toBe('2027-08-21');
    expect(only(plan, 'v5').on).toBe('2027-08-31');
  });

  it('invites before the clocks go back at ten o’clock of summer time (D03)', () => {
    const s1 = only(aPlan('2026-10-09', 'HE'), 's1');
    expect(s1).toMatchObject({ on: '2026-10-23', sendAt: new Date('2026-10-23T08:00:00Z') });
  });

  it('knows the holidays of the Land (D05)', () => {
    expect(only(aPlan('2026-10-21', 'SN'), 'v2').on).toBe('2026-11-19');
    expect(only(aPlan('2026-10-21', 'NW'), 'v2').on).toBe('2026-11-18');
    expect(only(aPlan('2027-02-21', 'BE'), 's1')).toMatchObject({
      nominalOn: '2027-03-07',
      on: '2027-03-09',
      sendAt: new Date('2027-03-09T09:00:00Z'),
    });
  });

  it('keeps visits inside their window at Christmas and at Easter (D06)', () => {
    expect(only(aPlan('2026-12-22', 'BY'), 'v1')).toMatchObject({ on: '2026-12-28', windowEnd: '2026-12-29' });

    const v1 = standard12m.steps.find(({ step }) => step === 'v1')!;
    const template = { code: 'custom', version: 1, steps: [{ ...v1, step: 'v1x', before: 2, after: 2 }] };
    expect(line(only(aPlan('2027-03-23', 'NW', { template }), 'v1x'))).toBe('v1x 2027-03-25 | 2027-03-24..2027-03-28');
  });

  it('asks each adult separately, and minors never', () => {
    const respondents = [anAdult(), anAdult({ id: 'adult-b' }), anAdult({ id: 'child', kind: 'minor' }), aLandlord()];
    const plan = aPlan('2027-02-01', 'NW', { respondents });
    const subjects = (step: string) =>
      plan.filter((o) => o.step === step).map((o) => `${o.subjectKind} ${o.subjectId}`);
    expect(subjects('s1')).toEqual(['adult adult-a', 'adult adult-b']);
    expect(subjects('m1')).toEqual(['adult adult-a', 'adult adult-b']);
    expect(subjects('v0')).toEqual(['flat flat-1']);
    expect(subjects('v1')).toEqual(['household household-1']);
    expect(subjects('l1')).toEqual(['landlord landlord-1']);
    expect(subjects('r1')).toEqual(['worker worker-1']);
  });
});

describe('a plan without consent', () => {
  it('sends no survey to an adult who declined them, and keeps visits and the landlord (D07)', () => {
    const respondents = [anAdult({ surveyConsent: false }), aLandlord()];
    const plan = aPlan('2027-02-01', 'NW', { respondents });
    const baseline = aPlan('2027-02-01', 'NW');
    for (const step of ['s1', 's2', 's3', 's4', 's5']) {
      expect(only(plan, step)).toMatchObject({ state: 'excused', reason: 'no_consent', sendAt: null });
    }
    const others = (occurrences: PlannedOccurrence[]) => occurrences.filter(({ step }) => !step.startsWith('s'));
    expect(others(plan)).toEqual(others(baseline));
    expect(only(plan, 'm1').sendAt).not.toBeNull();
  });

  it('visits a household when at least one adult wants it', () => {
    const unwilling = anAdult({ visitConsent: false });
    const v1 = (...respondents: (typeof unwilling)[]) => only(aPlan('2027-02-01', 'NW', { respondents }), 'v1');
    expect(v1(unwilling)).toMatchObject({ state: 'excused', reason: 'no_consent' });
    expect(v1(unwilling, anAdult({ id: 'adult-b' })).state).toBe('planned');
  });

  it('leaves out the visit before moving in when the landlord does not want it', () => {
    const respondents = [anAdult(), aLandlord({ visitConsent: false, surveyConsent: false })];
    const plan = aPlan('2027-02-01', 'NW', { respondents });
    expect(only(plan, 'v0').reason).toBe('no_consent');
    expect(only(plan, 'l1').reason).toBe('no_consent');
    expect(only(aPlan('2027-02-01', 'NW', { respondents: [anAdult()] }), 'v0').reason).toBe('no_consent');
    expect(only(plan, 'v1').state).toBe('planned');
  });
});

describe('a plan that starts late', () => {
  const activatedOn = (date: string, hour = '10:00') =>
    aPlan('2027-02-01', 'NW', { activatedAt: new Date(`${date}T${hour}:00Z`) });

  it('excuses what is over, moves what still can be, and always sends the welcome', () => {
    const plan = activatedOn('2027-02-20'); // a Saturday
    expect(only(plan, 'v0')).toMatchObject({ state: 'excused', reason: 'past_at_activation', on: '2027-01-25' });
    expect(only(plan, 'v1').reason).toBe('past_at_activation');
    expect(only(plan, 'm1')).toMatchObject({ state: 'planned', on: '2027-02-22', windowEnd: '2027-02-05' });
    expect(only(plan, 's1')).toMatchObject({ state: 'planned', on: '2027-02-22', nominalOn: '2027-02-15' });
    expect(only(plan, 's1').sendAt?.toISOString()).toBe('2027-02-22T09:00:00.000Z');
    expect(only(plan, 'l1').on).toBe('2027-02-22');
    expect(only(plan, 's2').on).toBe('2027-03-15');
  });

  it('moves a visit to the next working day while the window lasts', () => {
    expect(only(activatedOn('2027-02-05'), 'v1')).toMatchObject({ state: 'planned', on: '2027-02-08' });
    expect(only(activatedOn('2027-02-08'), 'v1')).toMatchObject({ state: 'excused', reason: 'past_at_activation' });
  });

  it('goes by the local day: half past eleven in the evening UTC is tomorrow in Köln', () => {
    expect(only(activatedOn('2027-02-14', '22:30'), 's1').on).toBe('2027-02-15');
    expect(only(activatedOn('2027-02-14', '23:30'), 's1').on).toBe('2027-02-16');
  });
});

describe('a recheck after an escalation', () => {
  it('is a pulse survey 21 days after closing (D21)', () => {
    const [recheck] = planRecheck(standard12m, anAdult(), '2027-04-23', 1, calendarOf('NW'));
    expect(recheck).toMatchObject({ step: 'recheck', on: '2027-05-14', windowEnd: '2027-05-24', state: 'planned' });
    expect(recheck?.content).toBe('tenant_pulse');
    expect(recheck?.sendAt?.toISOString()).toBe('2027-05-14T08:00:00.000Z');
  });

  it('asks a landlord what landlords are asked', () => {
    const rechecks = planRecheck(standard12m, aLandlord(), '2027-04-23', 1, calendarOf('NW'));
    expect(rechecks.map(({ content, subjectKind }) => [content, subjectKind])).toEqual([
      ['landlord_pulse', 'landlord'],
    ]);
  });

  it('does not ask a minor, nor somebody who declined surveys', () => {
    expect(planRecheck(standard12m, anAdult({ kind: 'minor' }), '2027-04-23', 1, calendarOf('NW'))).toEqual([]);
    const [recheck] = planRecheck(standard12m, anAdult({ surveyConsent: false }), '2027-04-23', 2, calendarOf('NW'));
    expect(recheck).toMatchObject({ state: 'excused', reason: 'no_consent', ordinal: 2 });
  });
});

describe('any plan', () => {
  const calendars = ['BE', 'BY', 'NW', 'SN', 'BB'].map(calendarOf);

  it('puts every step on a suitable day inside its window, unless it warns, and sends on that very day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1400 }), fc.constantFrom(...calendars), (days, calendar) => {
        const plan = aPlan(addDays('2025-02-01', days), 'NW', { calendar });
        expect(plan).toHaveLength(17);
        for (const { kind, on, windowStart, windowEnd, warning, sendAt } of plan) {
          expect(on >= windowStart && on <= windowEnd).toBe(true);
          const isSuitable = kind === 'visit' || kind === 'review' ? isWorkingDay : isSendDay;
          expect(isSuitable(on, calendar.holidays)).toBe(warning === null);
          if (sendAt) expect(localDateOf(sendAt, calendar.zone)).toBe(on);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('plans nothing for a day before it was activated', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 450 }), (days) => {
        const activatedAt = new Date(`${addDays('2027-02-01', days)}T12:00:00Z`);
        for (const { on, state } of aPlan('2027-02-01', 'NW', { activatedAt })) {
          if (state === 'planned') expect(on > addDays('2027-02-01', days)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is refused beyond the years whose holidays are known', () => {
    expect(() => aPlan('2030-06-01', 'NW')).toThrow(RangeError);
  });
});
