import { newDraft, unsent, whenSent, whenTaken } from './drafts.mjs';

const visit = { version: 3, values: { 'flat.damp': 'none', 'arrival.keys': 'all' } };
const taken = (values: Record<string, unknown>, conflicts = {}) => ({ version: 4, values, conflicts });

describe('a draft on a phone', () => {
  it('sends what was changed and not yet sent', () => {
    const draft = { ...newDraft(visit), values: { ...visit.values, 'flat.damp': 'much', 'money.rent': 'paid' } };
    expect(unsent(draft)).toEqual({ 'flat.damp': 'much', 'money.rent': 'paid' });
    expect(unsent(whenSent(draft, 'a', unsent(draft)))).toEqual({});
    const back = whenSent(draft, 'a', unsent(draft));
    expect(unsent({ ...back, values: visit.values })).toEqual({ 'flat.damp': 'none' });
  });

  it('takes what a colleague wrote meanwhile, and keeps what was touched since', () => {
    const sent = whenSent({ ...newDraft(visit), values: { ...visit.values, 'flat.damp': 'much' } }, 'a', {
      'flat.damp': 'much',
    });
    const writing = { ...sent, values: { ...sent.values, 'money.rent': 'partly' } };
    const after = whenTaken(writing, 'a', taken({ 'flat.damp': 'much', 'arrival.keys': 'missing' }));
    expect(after.values).toEqual({ 'flat.damp': 'much', 'arrival.keys': 'missing', 'money.rent': 'partly' });
    expect(after).toMatchObject({ base: 4, own: [], sent: {} });
    expect(unsent(after)).toEqual({ 'money.rent': 'partly' });
  });

  it('shows where a colleague was first', () => {
    const sent = whenSent({ ...newDraft(visit), values: { 'flat.damp': 'much' } }, 'a', { 'flat.damp': 'much' });
    const after = whenTaken(sent, 'a', taken({ 'flat.damp': 'some' }, { 'flat.damp': 'much' }));
    expect(after.values['flat.damp']).toBe('some');
    expect(after.conflicts).toEqual(['flat.damp']);
    expect(unsent(after)).toEqual({});
  });

  it('keeps its base while another change is on its way', () => {
    const first = whenSent({ ...newDraft(visit), values: { ...visit.values, 'flat.damp': 'some' } }, 'a', {
      'flat.damp': 'some',
    });
    const second = whenSent({ ...first, values: { ...first.values, 'flat.damp': 'much' } }, 'b', {
      'flat.damp': 'much',
    });
    const after = whenTaken(second, 'a', taken({ 'flat.damp': 'some', 'arrival.keys': 'all' }));
    expect(after).toMatchObject({ base: 3, own: ['b'] });
    expect(after.values['flat.damp']).toBe('much');
    expect(unsent(after)).toEqual({});
  });
});
