import { itemCodes, itemOf } from './items';
import { surveyForm, surveys } from './surveys';
import { who5Items } from './who5';

const { tenant_pulse: pulse, tenant_full: full, landlord_pulse: landlord } = surveys;

describe('the surveys', () => {
  it('ask every item at least once, and none twice in one survey', () => {
    const asked = Object.values(surveys).flatMap(({ items }) => items);
    expect(new Set(asked)).toEqual(new Set(itemCodes));
    for (const { items } of Object.values(surveys)) expect(new Set(items).size).toBe(items.length);
  });

  it('put all of the pulse into the full survey, with WHO-5', () => {
    expect(full.items).toEqual(expect.arrayContaining([...pulse.items]));
    expect(full.items).toEqual(expect.arrayContaining([...who5Items]));
  });

  it('never ask tenant and landlord the same item, so that answers cannot be mixed up', () => {
    expect(full.items.filter((code) => landlord.items.includes(code))).toEqual([]);
  });

  it('ask a follow-up only behind its question, with answers that this question has', () => {
    for (const { items } of Object.values(surveys)) {
      for (const [index, code] of items.entries()) {
        const { follows } = itemOf(code);
        if (!follows) continue;
        const leading = items.slice(0, index).find((earlier) => earlier === follows.item);
        expect(leading).toBeDefined();
        const leadingItem = itemOf(leading!);
        expect(leadingItem.kind === 'choice' && follows.answers.every((a) => leadingItem.answers.includes(a))).toBe(
          true,
        );
      }
    }
  });

  it('leave WHO-5 out where there is no official translation, and only WHO-5 (D10)', () => {
    expect(surveyForm(full, 'own', 'de')).toEqual({ items: full.items, instrumentUnavailable: [] });
    const tigrinya = surveyForm(full, 'own', 'ti');
    expect(tigrinya.instrumentUnavailable).toEqual(['who5']);
    expect(full.items.filter((code) => !tigrinya.items.includes(code))).toEqual(who5Items);
    expect(surveyForm(pulse, 'own', 'ti')).toEqual({ items: pulse.items, instrumentUnavailable: [] });
  });

  it('ask nothing about safety and wellbeing, and no free text, through a shared phone (D12)', () => {
    expect(surveyForm(full, 'household_lite', 'de').items).toEqual([
      'flat_happy',
      'getting_along',
      'rent_paid',
      'changes',
      'letter_not_understood',
      'want_to_stay',
      'call_me',
      'call_me_hour',
      'someone_to_ask',
    ]);
  });
});
