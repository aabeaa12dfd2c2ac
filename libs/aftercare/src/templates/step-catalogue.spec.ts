import { standard12m } from '../rules/standard-12m';
import { checkWishes, templateOfWishes, wishesOf } from './step-catalogue';

const standard = wishesOf(standard12m);

describe('a template of an organisation', () => {
  it('is the standard one when nothing is changed', () => {
    expect(checkWishes(standard)).toEqual([]);
    expect(templateOfWishes('own', 2, standard).steps).toEqual(standard12m.steps);
  });

  it('may drop, move and add steps, and still asks again after danger', () => {
    const { s2: _s2, ...rest } = standard;
    const wish = { months: 0, days: 7, before: 2, after: 3, long: false };
    const { steps } = templateOfWishes('own', 2, { ...rest, v6: wish });
    expect(steps.some(({ step }) => step === 's2')).toBe(false);
    expect(steps.find(({ step }) => step === 'v6')).toMatchObject({ kind: 'visit', offset: { days: 7 }, after: 3 });
    expect(steps.filter(({ step }) => step === 'recheck')).toHaveLength(2);
  });

  it('never leaves out the welcome with help numbers and consent', () => {
    const { m1: _m1, ...rest } = standard;
    expect(checkWishes(rest)).toEqual([{ step: 'm1', field: null, code: 'required', values: {} }]);
  });

  it('has no visit of a household before it moved in, and no window of months', () => {
    const v1 = { months: 0, days: -1, before: 0, after: 61, long: false };
    expect(checkWishes({ ...standard, v1 })).toEqual([
      { step: 'v1', field: 'days', code: 'too-small', values: { least: 0 } },
      { step: 'v1', field: 'after', code: 'too-big', values: { most: 60 } },
    ]);
    expect(checkWishes({ ...standard, v0: { ...v1, after: 6 } })).toEqual([]);
  });
});
