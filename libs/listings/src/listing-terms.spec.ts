import { type Terms, termsDiffer } from './listing-terms';

const home: Terms = {
  kind: 'flat',
  ags: '05315000',
  plz: '50823',
  netColdRent: 46_000,
  utilities: 9_000,
  heating: 8_000,
  furniture: 0,
  deposit: 92_000,
  area: 58,
  sharedArea: null,
  rooms: 2,
  mostPersons: 3,
  floor: 2,
  stepFree: 'no',
  pets: 'no',
  smokingAllowed: false,
  womenOnly: false,
  houseRules: null,
  protectedHome: false,
  landlordLivesThere: false,
  availableFrom: '2026-12-15',
  availableUntil: null,
  longestStayMonths: null,
  street: 'Storchenweg',
  houseNumber: '5',
};

describe('what a household says yes to', () => {
  it('is the same home while only its description changes', () => {
    expect(termsDiffer(home, { ...home })).toBe(false);
  });

  it.each([
    ['a higher deposit', { deposit: 138_000 }],
    ['another rent', { netColdRent: 47_000 }],
    ['another house', { houseNumber: '7' }],
    ['a later day to move in', { availableFrom: '2027-02-01' }],
    ['an end where there was none', { availableUntil: '2027-12-31' }],
  ])('is another with %s', (_, but) => {
    expect(termsDiffer(home, { ...home, ...but })).toBe(true);
    expect(termsDiffer({ ...home, ...but }, home)).toBe(true);
  });
});
