import fc from 'fast-check';
import { correctedTime, mergeForm } from './merge-form';

const form = { version: 3, fields: { heating: { value: 'ok', version: 1 }, damp: { value: 'no', version: 3 } } };
const from = (base: number, own: string[] = []) => ({ base, change: 'mine', own });

describe('two phones write the same visit (R24)', () => {
  it('takes a field that one side changed', () => {
    expect(mergeForm(form, { heating: 'broken' }, from(2)).fields.heating).toEqual({
      value: 'broken',
      version: 4,
      change: 'mine',
    });
  });

  it('keeps what came first of a field that both changed, and the other for a person to decide', () => {
    const merged = mergeForm(form, { damp: 'yes' }, from(2));
    expect(merged.fields.damp?.value).toBe('no');
    expect(merged.conflicts).toEqual({ damp: 'yes' });
  });

  it('finds no conflict where both wrote the same', () => {
    expect(mergeForm(form, { damp: 'no' }, from(2)).conflicts).toEqual({});
  });

  it('never loses a yes about safety', () => {
    const worried = { version: 2, fields: { 'safety.child': { value: true, version: 2 } } };
    const merged = mergeForm(worried, { 'safety.child': false, 'safety.adult': true }, from(1));
    expect(merged.fields['safety.child']?.value).toBe(true);
    expect(merged.fields['safety.adult']?.value).toBe(true);
  });

  it('lets one phone change its own mind as often as it likes without network', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('none', 'some', 'much'), { minLength: 1, maxLength: 8 }), (values) => {
        let current = { version: 5, fields: {} };
        const own: string[] = [];
        for (const [index, damp] of values.entries()) {
          const merged = mergeForm(current, { damp }, { base: 5, change: `c${index}`, own });
          expect(merged.conflicts).toEqual({});
          expect(merged.fields.damp?.value).toBe(damp);
          own.push(`c${index}`);
          current = merged;
        }
      }),
    );
  });

  it('does not take what a colleague wrote in between for its own', () => {
    const first = mergeForm({ version: 0, fields: {} }, { damp: 'some' }, { base: 0, change: 'a1', own: [] });
    const colleague = mergeForm(first, { damp: 'much' }, { base: 1, change: 'b1', own: [] });
    const second = mergeForm(colleague, { damp: 'none' }, { base: 0, change: 'a2', own: ['a1'] });
    expect(second.fields.damp?.value).toBe('much');
    expect(second.conflicts).toEqual({ damp: 'none' });
  });

  it('puts the clock of a phone right, but never after the arrival', () => {
    const at = (time: string) => new Date(`2027-05-03T${time}Z`);
    expect(correctedTime(at('10:10:00'), 600_000, at('12:00:00'))).toEqual(at('10:00:00'));
    expect(correctedTime(at('13:00:00'), 0, at('12:00:00'))).toEqual(at('12:00:00'));
  });
});
