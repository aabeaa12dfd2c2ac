import fc from 'fast-check';
import { type FormFields, mergeForm } from '../../rules/merge-form';
import { standard12m } from '../../rules/standard-12m';
import { mistakesInForm } from './check-form';
import { consequencesOf } from './form-consequences';
import { type FormItem, type FormItemCode, formItems, isAnswerTo } from './form-items';
import { formSections, sectionsFor } from './form-sections';

const codes = Object.keys(formItems) as FormItemCode[];

const answers: fc.Arbitrary<Record<string, unknown>> = fc
  .array(
    fc.constantFrom(...codes).chain((code) => {
      const item: FormItem = formItems[code];
      const value: fc.Arbitrary<unknown> =
        item.kind === 'flag' ? fc.boolean() : fc.constantFrom<unknown>(...item.choices);
      return value.map((one) => [code, one] as const);
    }),
    { maxLength: 12 },
  )
  .map((pairs) => Object.fromEntries(pairs));

const written = (fields: Record<string, unknown>): FormFields =>
  mergeForm({ version: 0, fields: {} }, fields, { base: 0, change: 'a', own: [] }).fields;

describe('the form of a visit', () => {
  it('has sections for every visit of the plan, and each of them asks about safety', () => {
    for (const { kind, content } of standard12m.steps) {
      if (kind === 'visit') expect(sectionsFor(content)).toContain('safety');
    }
    expect(sectionsFor('arrival')).toContain('arrival');
    expect(sectionsFor('six_months')).not.toContain('arrival');
    expect(sectionsFor(null)).toContain('safety');
    expect(sectionsFor('constructor')).toContain('safety');
  });

  it('asks every item somewhere', () => {
    const asked = Object.values(formSections).flat() as string[];
    expect(codes.filter((code) => !asked.includes(code))).toEqual([]);
  });

  it('names what is no item and what is no answer', () => {
    expect(mistakesInForm({ 'money.rent': 'paid', 'safety.child': true, 'flat.damp': null })).toEqual([]);
    expect(mistakesInForm({ 'money.rent': 'perhaps', 'safety.child': 'yes', toString: 1 })).toEqual([
      { field: 'money.rent', code: 'not-an-answer' },
      { field: 'safety.child', code: 'not-an-answer' },
      { field: 'toString', code: 'not-an-item' },
    ]);
    expect(isAnswerTo('safety.child', 'yes')).toBe(false);
  });
});

describe('what follows from a form', () => {
  it('is an alarm at once where somebody is not safe, and a task where something is to be done', () => {
    const found = consequencesOf({}, written({ 'safety.papers-held': true, 'arrival.name-on-bell': 'no' }));
    expect(found.signals).toEqual([{ category: 'safety', severity: 'S1', itemCode: 'safety.papers-held' }]);
    expect(found.actions).toEqual(['name-on-bell']);
  });

  it('is an alarm too where a phone knows a flag of safety that we do not', () => {
    expect(consequencesOf({}, written({ 'safety.neighbour': true })).signals).toHaveLength(1);
  });

  it('is one task where two answers ask for the same', () => {
    const found = consequencesOf({}, written({ 'flat.heating': 'broken', 'flat.damp': 'much' }));
    expect(found.actions).toEqual(['repair-with-landlord']);
  });

  it('is a talk in private where the person could not speak freely (R29), and nobody alone where a worker was threatened', () => {
    const found = consequencesOf({}, written({ 'talk.freely': 'no', 'safety.worker-threatened': true }));
    expect(found).toMatchObject({ privateContact: true, byTwo: true });
  });

  it('counts a worry that came second, but makes no task of what stands on no record', () => {
    const found = consequencesOf({}, written({ 'money.rent': 'paid' }), {
      'money.rent': 'not-paid',
      'flat.damp': 'much',
    });
    expect(found.signals).toEqual([{ category: 'arrears', severity: 'S2', itemCode: 'money.rent' }]);
    expect(found.actions).toEqual([]);
  });

  it('is nothing when the same form comes again', () => {
    fc.assert(
      fc.property(answers, (fields) => {
        const form = written(fields);
        expect(consequencesOf(form, form)).toEqual({ signals: [], actions: [], privateContact: false, byTwo: false });
      }),
    );
  });

  it('never loses a yes about safety, in whatever order two phones arrive', () => {
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const first = mergeForm({ version: 0, fields: {} }, one, { base: 0, change: 'a', own: [] });
        const second = mergeForm(first, other, { base: 0, change: 'b', own: [] });
        const raised = [
          ...consequencesOf({}, first.fields, first.conflicts).signals,
          ...consequencesOf(first.fields, second.fields, second.conflicts).signals,
        ].map(({ itemCode }) => itemCode);
        for (const fields of [one, other]) {
          for (const [code, value] of Object.entries(fields)) {
            if (code.startsWith('safety.') && value === true) expect(raised).toContain(code);
          }
        }
      }),
    );
  });
});
