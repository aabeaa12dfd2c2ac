import { correctedTime, mergeForm } from './merge-form';

const form = { version: 3, fields: { heating: { value: 'ok', version: 1 }, damp: { value: 'no', version: 3 } } };

describe('two phones write the same visit (R24)', () => {
  it('takes a field that one side changed', () => {
    expect(mergeForm(form, { heating: 'broken' }, 2).fields.heating).toEqual({ value: 'broken', version: 4 });
  });

  it('keeps what came first of a field that both changed, and the other for a person to decide', () => {
    const merged = mergeForm(form, { damp: 'yes' }, 2);
    expect(merged.fields.damp?.value).toBe('no');
    expect(merged.conflicts).toEqual({ damp: 'yes' });
  });

  it('finds no conflict where both wrote the same', () => {
    expect(mergeForm(form, { damp: 'no' }, 2).conflicts).toEqual({});
  });

  it('never loses a yes about safety', () => {
    const worried = { version: 2, fields: { 'safety.child': { value: true, version: 2 } } };
    const merged = mergeForm(worried, { 'safety.child': false, 'safety.adult': true }, 1);
    expect(merged.fields['safety.child']?.value).toBe(true);
    expect(merged.fields['safety.adult']?.value).toBe(true);
  });

  it('puts the clock of a phone right, but never after the arrival', () => {
    const at = (time: string) => new Date(`2027-05-03T${time}Z`);
    expect(correctedTime(at('10:10:00'), 600_000, at('12:00:00'))).toEqual(at('10:00:00'));
    expect(correctedTime(at('13:00:00'), 0, at('12:00:00'))).toEqual(at('12:00:00'));
  });
});
