import { aHousehold, aListing, somePairFacts, today } from '../example-facts';
import type { HouseholdFacts, ListingFacts, PairFacts } from '../facts';
import { areaAsWished } from './area-as-wished.rule';
import { bigEnoughForTheHousehold } from './big-enough-for-the-household.rule';
import { enoughRooms } from './enough-rooms.rule';
import { mostPersonsRespected } from './most-persons-respected.rule';
import { rentWithinLimit } from './rent-within-limit.rule';

const circumstances = (but: Partial<PairFacts> = {}) => ({ ...somePairFacts(but), today });

describe('the rent is within the limit', () => {
  const judge = (household: Partial<HouseholdFacts>, listing: Partial<ListingFacts> = {}) =>
    rentWithinLimit.judge(aHousehold(household), aListing(listing), circumstances());
  const jobCentreLimit = (grossCold: number) =>
    ({ grossCold, source: 'Leipzig 2026', validFrom: '2026-01-01', basis: 'local' }) as const;

  it('lets a warm rent pass that equals what the household can pay', () => {
    expect(judge({ warmRentLimit: 70_000 })).toEqual({
      kind: 'ok',
      reason: { code: 'rent-fits', values: { rent: 70_000, limit: 70_000 } },
    });
  });

  it('excludes a warm rent one cent above what the household can pay', () => {
    expect(judge({ warmRentLimit: 69_999 })).toEqual({
      kind: 'excluded',
      reason: { code: 'rent-too-high', values: { rent: 70_000, limit: 69_999, over: 1 } },
    });
  });

  it('asks for the limit when the household has not stated one', () => {
    const finding = judge({ warmRentLimit: null });
    expect(finding).toEqual({ kind: 'unknown', reason: { code: 'rent-limit-not-stated', values: { rent: 70_000 } } });
  });

  it('leaves heating out where a job centre pays', () => {
    const household = { rentPayer: 'job-centre', jobCentreLimit: jobCentreLimit(62_000) } as const;
    expect(judge(household, { heating: 50_000 })).toMatchObject({
      kind: 'ok',
      reason: { code: 'job-centre-covers-rent', values: { rent: 62_000, source: 'Leipzig 2026', basis: 'local' } },
    });
  });

  it('excludes a gross cold rent one cent above the limit of the job centre', () => {
    expect(judge({ rentPayer: 'job-centre', jobCentreLimit: jobCentreLimit(61_999) })).toMatchObject({
      kind: 'excluded',
      reason: { code: 'job-centre-limit-exceeded', values: { over: 1 } },
    });
  });

  it('does not use the household’s own limit where the figure of the job centre is missing', () => {
    const finding = judge({ rentPayer: 'job-centre', warmRentLimit: 90_000, jobCentreLimit: null });
    expect(finding).toMatchObject({ kind: 'unknown', reason: { code: 'job-centre-limit-not-known' } });
  });
});

describe('the home has the size the household wishes', () => {
  it.each([
    [3, 'ok', 'rooms-enough'],
    [4, 'excluded', 'rooms-too-few'],
    [null, 'ok', 'no-wish-for-rooms'],
  ] as const)('with 3 rooms, asked for %p: %s', (roomsMin, kind, code) => {
    const finding = enoughRooms.judge(aHousehold({ roomsMin }), aListing({ rooms: 3 }), circumstances());
    expect(finding).toMatchObject({ kind, reason: { code } });
  });

  it.each([
    [60, 'ok', 'area-enough'],
    [60.01, 'excluded', 'area-too-small'],
    [null, 'ok', 'no-wish-for-area'],
  ] as const)('with 60 m², asked for %p: %s', (areaMin, kind, code) => {
    const finding = areaAsWished.judge(aHousehold({ areaMin }), aListing({ area: 60 }), circumstances());
    expect(finding).toMatchObject({ kind, reason: { code } });
  });
});

describe('the home is big enough for the household', () => {
  const judge = (household: Partial<HouseholdFacts>, area: number, but: Partial<PairFacts> = {}) =>
    bigEnoughForTheHousehold.judge(aHousehold(household), aListing({ area }), circumstances(but));

  it.each([
    [24, 'ok', 'big-enough'],
    [23.99, 'excluded', 'too-small-for-household'],
  ] as const)('two adults and a child of four need 24 m²; with %p: %s', (area, kind, code) => {
    expect(judge({}, area)).toMatchObject({ kind, reason: { code, values: { needed: 24, persons: 3 } } });
  });

  it.each([
    [5, 24],
    [6, 27],
  ])('counts a child of %p years so that %p m² are needed', (age, needed) => {
    expect(judge({ childrenAges: [age] }, 60)).toMatchObject({ kind: 'ok', reason: { values: { needed } } });
  });

  it('says whether the figure stands in for one the Land does not have', () => {
    expect(judge({}, 60)).toMatchObject({ reason: { values: { isDefault: true, source: 'default' } } });
  });

  it('asks a person when no figure is known', () => {
    const finding = judge({}, 60, { minAreaPerPerson: null });
    expect(finding).toMatchObject({ kind: 'unknown', reason: { code: 'area-per-person-not-known' } });
  });

  const joinsLater = { persons: 2, on: '2027-06-01' };

  it.each([
    [42, 'ok', 'big-enough'],
    [41.99, 'unknown', 'too-small-once-relatives-join'],
    [23.99, 'excluded', 'too-small-for-household'],
  ] as const)('with two relatives who join later and %p m²: %s', (area, kind, code) => {
    expect(judge({ joinsLater }, area)).toMatchObject({ kind, reason: { code } });
  });

  it('does not count relatives who arrive after the stay has ended', () => {
    // Move-in on 15 December, so five months end on 14 May and six on 14 June.
    expect(judge({ joinsLater, stayMonths: 5 }, 30)).toMatchObject({ kind: 'ok' });
    expect(judge({ joinsLater, stayMonths: 6 }, 30)).toMatchObject({ kind: 'unknown' });
  });
});

describe('the landlord lets to as many persons', () => {
  const judge = (household: Partial<HouseholdFacts>, mostPersons: number) =>
    mostPersonsRespected.judge(aHousehold(household), aListing({ mostPersons }), circumstances());

  it.each([
    [3, 'ok', 'place-for-all-persons'],
    [2, 'excluded', 'too-many-persons'],
  ] as const)('three persons where %p are allowed: %s', (mostPersons, kind, code) => {
    expect(judge({}, mostPersons)).toMatchObject({ kind, reason: { code } });
  });

  it.each([
    [4, 'ok'],
    [3, 'unknown'],
    [2, 'excluded'],
  ] as const)('three persons and a fourth later, where %p are allowed: %s', (mostPersons, kind) => {
    expect(judge({ joinsLater: { persons: 1, on: '2027-06-01' } }, mostPersons)).toMatchObject({ kind });
  });
});
