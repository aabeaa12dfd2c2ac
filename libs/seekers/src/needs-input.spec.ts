import { type NeedsInput, isAdultOn, problemsOfHousehold } from './needs-input';

const today = '2026-11-25';
const needs: NeedsInput = {
  rentPayer: 'self',
  warmRentLimit: 80_000,
  roomsMin: null,
  areaMin: null,
  stepFree: false,
  accessExtras: [],
  nearPlaces: [],
  cannotKeep: [],
  protectedHomeOnly: false,
  pets: false,
  smoker: false,
  placeWishes: [],
  moveInFrom: '2026-12-01',
  moveInUntil: null,
  stayMonths: null,
  languages: ['uk'],
  womenOnlyWish: false,
  onlyWomenAndChildren: null,
  acceptsLandlordInFlat: true,
  joinsLater: null,
  allowedArea: null,
  permitEnds: null,
};
const adult = { firstName: 'Olena', surname: 'Muster', birthDate: '1990-05-01' };
const problems = (persons = [adult], but: Partial<NeedsInput> = {}) =>
  problemsOfHousehold(persons, { ...needs, ...but }, today).map(({ field, code }) => `${field}: ${code}`);

describe('what is entered for a household', () => {
  it('may be an adult with children and a wish', () => {
    expect(problems([adult, { ...adult, birthDate: '2026-11-25' }])).toEqual([]);
  });

  it('must have an adult whom we can write to', () => {
    expect(problems([{ ...adult, birthDate: '2008-11-26' }])).toEqual(['persons.0.birthDate: contact-must-be-adult']);
    expect(problems([{ ...adult, birthDate: '2008-11-25' }])).toEqual([]);
  });

  it('has no birth date in the future or more than 120 years ago', () => {
    expect(problems([adult, { ...adult, birthDate: '2026-11-26' }])).toEqual(['persons.1.birthDate: date-in-future']);
    expect(problems([adult, { ...adult, birthDate: '1906-11-24' }])).toEqual([
      'persons.1.birthDate: date-too-long-ago',
    ]);
  });

  it('names a limit if the household pays itself, and none if a job centre pays', () => {
    expect(problems([adult], { warmRentLimit: null })).toEqual(['needs.warmRentLimit: required']);
    expect(problems([adult], { warmRentLimit: null, rentPayer: 'job-centre' })).toEqual([]);
  });

  it('has a move-in window that has not passed and does not end before it begins', () => {
    expect(problems([adult], { moveInUntil: '2026-11-30' })).toEqual(['needs.moveInUntil: date-before']);
    expect(problems([adult], { moveInFrom: '2026-10-01', moveInUntil: '2026-11-24' })).toEqual([
      'needs.moveInUntil: date-in-past',
    ]);
  });

  it('expects relatives in the future', () => {
    expect(problems([adult], { joinsLater: { persons: 1, on: '2026-11-24' } })).toEqual([
      'needs.joinsLater.on: date-in-past',
    ]);
  });

  it('counts the 18th birthday as grown up, also for people born on 29 February', () => {
    expect(isAdultOn('2008-02-29', '2026-02-27')).toBe(false);
    expect(isAdultOn('2008-02-29', '2026-02-28')).toBe(true);
  });
});
