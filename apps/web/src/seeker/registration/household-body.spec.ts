import { Form } from '../../door/form';
import { type Draft, withFields } from './draft';
import { householdBody } from './household-body';

const draft: Draft = {
  fields: {
    'persons.0.firstName': ' Olena ',
    'persons.0.surname': 'Muster',
    'persons.0.birthDate.day': '1',
    'persons.0.birthDate.month': '5',
    'persons.0.birthDate.year': '1990',
    'needs.rentPayer': 'self',
    'needs.warmRentLimit': '800',
    'needs.languages': ['uk', 'en'],
    'needs.womenOnlyWish': 'no',
    residence: 'free',
  },
  others: [{ firstName: 'Taras', surname: 'Muster', birthDate: '2018-02-11' }],
  wishes: [],
  area: { area: { kind: 'municipality', ags: '05315000' }, name: 'Köln' },
};

describe('the answers of a registration', () => {
  it('become one household with the person who answered first', () => {
    const { persons, needs } = householdBody(draft, 'de');
    expect(persons).toEqual([
      { firstName: 'Olena', surname: 'Muster', birthDate: '1990-05-01', phone: null },
      { firstName: 'Taras', surname: 'Muster', birthDate: '2018-02-11', phone: null },
    ]);
    expect(needs).toMatchObject({ warmRentLimit: 80_000, languages: ['uk', 'en'], joinsLater: null });
  });

  it('forget an area that was chosen before the mind was changed', () => {
    expect(householdBody(draft, 'de').needs.allowedArea).toBeNull();
    const bound = { ...draft, fields: { ...draft.fields, residence: 'place' } };
    expect(householdBody(bound, 'de').needs.allowedArea).toEqual({ kind: 'municipality', ags: '05315000' });
  });

  it('say nothing about women and children where nothing was said', () => {
    expect(householdBody(draft, 'de').needs.onlyWomenAndChildren).toBeNull();
  });

  it('consent to nothing that was not ticked', () => {
    expect(householdBody(draft, 'de').consents).toEqual({ helper: false, survey: false, visit: false });
  });

  it('lose a field that was emptied', () => {
    const changed = withFields(draft, new Form({ 'needs.rentPayer': 'job-centre' }), [
      'needs.rentPayer',
      'needs.warmRentLimit',
    ]);
    expect(changed.fields).not.toHaveProperty(['needs.warmRentLimit']);
    expect(changed.fields['needs.rentPayer']).toBe('job-centre');
  });
});
