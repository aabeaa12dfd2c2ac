import { surveyForm, surveys } from './surveys';
import { validateAnswers } from './validate-answers';

const form = surveys.tenant_full.items;
const codes = (answers: Record<string, unknown>, items = form) =>
  validateAnswers(items, answers).map(({ field, code }) => `${field}: ${code}`);

describe('answers to a survey', () => {
  it('may be as few as the person likes', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ safe_at_home: 'yes', changes: ['work', 'permit'], who5_1: 0, call_me: undefined })).toEqual([]);
    expect(codes({ call_me: 'today', call_me_hour: 19, call_me_number: '0151 000', free_text: 'Danke' })).toEqual([]);
  });

  it('are refused by field when the item has no such answer', () => {
    expect(validateAnswers(form, { want_to_stay: 'maybe' })).toEqual([
      { field: 'want_to_stay', code: 'not-an-answer', values: { allowed: 'yes, unsure, no, must_leave' } },
    ]);
    expect(codes({ safe_at_home: null })).toEqual(['safe_at_home: not-an-answer']);
    expect(codes({ safe_at_home: ['yes'] })).toEqual(['safe_at_home: not-an-answer']);
    expect(codes({ safe_at_home: 'constructor' })).toEqual(['safe_at_home: not-an-answer']);
  });

  it('are refused outside a scale', () => {
    for (const value of [-1, 6, 2.5, NaN, '3', null])
      expect(codes({ who5_1: value })).toEqual(['who5_1: not-on-the-scale']);
    expect(codes({ flat_happy: 0, call_me: 'today', call_me_hour: 20 })).toEqual([
      'flat_happy: not-on-the-scale',
      'call_me_hour: not-on-the-scale',
    ]);
  });

  it('cannot contradict themselves', () => {
    expect(codes({ changes: ['none', 'work'] })).toEqual(['changes: excludes-the-others']);
    expect(codes({ changes: ['work', 'work'] })).toEqual(['changes: answered-twice']);
    expect(codes({ changes: 'work' })).toEqual(['changes: not-a-list']);
    expect(codes({ changes: ['work', 'war'] })).toEqual(['changes: not-an-answer']);
    expect(codes({ changes: [] })).toEqual([]);
    expect(codes({ call_me: 'no', call_me_number: '0151 000' })).toEqual(['call_me_number: not-asked']);
    expect(codes({ call_me_hour: 9 })).toEqual(['call_me_hour: not-asked']);
  });

  it('are short enough to be read', () => {
    expect(codes({ free_text: 'ä'.repeat(500) })).toEqual([]);
    expect(codes({ free_text: 'ä'.repeat(501) })).toEqual(['free_text: too-long']);
    expect(codes({ free_text: 7 })).toEqual(['free_text: not-a-text']);
  });

  it('give days that exist', () => {
    const landlord = surveys.landlord_pulse.items;
    const endsOn = (day: unknown) => codes({ landlord_continue: 'ends_on', landlord_ends_on: day }, landlord);
    expect(endsOn('2028-02-29')).toEqual([]);
    expect(endsOn('2027-02-29')).toEqual(['landlord_ends_on: not-a-date']);
    expect(endsOn(20270501)).toEqual(['landlord_ends_on: not-a-date']);
  });

  it('are refused for items that were not shown, as on a shared phone', () => {
    expect(codes({ landlord_worried: 'yes', toString: 'x' })).toEqual([
      'landlord_worried: not-an-item',
      'toString: not-an-item',
    ]);
    const lite = surveyForm(surveys.tenant_full, 'household_lite', 'de').items;
    expect(codes({ safe_at_home: 'no' }, [...lite])).toEqual(['safe_at_home: not-an-item']);
  });
});
