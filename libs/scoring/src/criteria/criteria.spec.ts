import fc from 'fast-check';
import { aHousehold, aListing, somePairFacts, today } from '../example-facts';
import {
  type AccessExtra,
  type HouseholdFacts,
  type ListingFacts,
  type NearPlace,
  type PairFacts,
  accessExtras,
  nearPlaces,
} from '../facts';
import type { Criterion } from '../finding';
import { accessExtrasThere } from './access-extras-there.criterion';
import { comfortablyBig } from './comfortably-big.criterion';
import { commonLanguage } from './common-language.criterion';
import { homeWellUsed } from './home-well-used.criterion';
import { movesInSoon } from './moves-in-soon.criterion';
import { nearTransit } from './near-transit.criterion';
import { nearWishedPlace } from './near-wished-place.criterion';
import { offersNear } from './offers-near.criterion';
import { rentLeavesReserve } from './rent-leaves-reserve.criterion';
import { schoolOrKitaNear } from './school-or-kita-near.criterion';
import { stayLengthFits } from './stay-length-fits.criterion';
import { stepFreeWellUsed } from './step-free-well-used.criterion';

const judge = (
  criterion: Criterion,
  household: Partial<HouseholdFacts> = {},
  listing: Partial<ListingFacts> = {},
  extras: Partial<PairFacts> = {},
) => {
  const finding = criterion.judge(aHousehold(household), aListing(listing), { ...somePairFacts(extras), today });
  return `${finding.kind === 'scored' ? finding.share : 'unknown'}: ${finding.reason.code}`;
};

describe('the rent leaves a reserve', () => {
  it.each([
    [100_001, '1000: rent-far-below-limit'],
    [100_000, '1000: rent-far-below-limit'],
    [99_999, '999: rent-below-limit'],
    [82_353, '700: rent-below-limit'],
    [70_000, '400: rent-at-limit'],
    [69_999, '0: rent-at-limit'],
    [0, 'unknown: rent-limit-unknown'],
    [null, 'unknown: rent-limit-unknown'],
  ])('700 € warm against a limit of %p cents: %s', (warmRentLimit, expected) => {
    expect(judge(rentLeavesReserve, { warmRentLimit })).toBe(expected);
  });

  it('treats a household whose rent a job centre pays alike', () => {
    const jobCentreLimit = { grossCold: 62_000, source: 'x', validFrom: '2026-01-01', basis: 'local' } as const;
    expect(judge(rentLeavesReserve, { rentPayer: 'job-centre', jobCentreLimit })).toBe('400: rent-at-limit');
    expect(judge(rentLeavesReserve, { rentPayer: 'job-centre' })).toBe('unknown: rent-limit-unknown');
  });
});

describe('space', () => {
  it.each([
    [24, '0: just-big-enough'],
    [36, '500: some-space-to-spare'],
    [47.99, '999: some-space-to-spare'],
    [48, '1000: plenty-of-space'],
    [500, '1000: plenty-of-space'],
  ])('24 m² needed, %p m² there: %s', (area, expected) => {
    expect(judge(comfortablyBig, {}, { area })).toBe(expected);
  });

  it('counts relatives who join later, and does not guess without a figure', () => {
    expect(judge(comfortablyBig, { joinsLater: { persons: 1, on: '2027-05-01' } }, { area: 33 })).toBe(
      '0: just-big-enough',
    );
    expect(judge(comfortablyBig, {}, {}, { minAreaPerPerson: null })).toBe('unknown: space-need-not-known');
  });

  it.each([
    [3, '1000: home-fully-used'],
    [4, '750: room-for-more-persons'],
    [6, '500: room-for-more-persons'],
  ])('three persons in a home for %p: %s', (mostPersons, expected) => {
    expect(judge(homeWellUsed, {}, { mostPersons })).toBe(expected);
  });
});

describe('place', () => {
  const north = (metres: number) => ({ cell: { lat: 51.34 + metres / 111_195, lon: 12.37 } });

  it.each([
    [0, '1000: near-place-wished'],
    [5_000, '650: near-place-wished'],
    [10_000, '300: near-place-wished'],
    [10_010, '0: far-from-places-wished'],
  ])('wished within 10 km, %p m away: %s', (metres, expected) => {
    expect(judge(nearWishedPlace, {}, north(metres))).toBe(expected);
  });

  it('takes the best of several wishes, and gives full points where anywhere is welcome', () => {
    const radius = { kind: 'radius', lat: 51.34, lon: 12.37, radiusKm: 10, name: 'Leipzig' } as const;
    const town = { kind: 'municipality', ags: '14713000', name: 'Leipzig' } as const;
    expect(judge(nearWishedPlace, { wishes: [radius, town] }, north(5_000))).toBe('1000: in-place-wished');
    expect(judge(nearWishedPlace, { wishes: [] })).toBe('1000: no-place-wished');
  });

  it.each<[number | null, number | null, string]>([
    [0.5, null, '1000: stop-near'],
    [0.51, null, '995: stop-some-way-off'],
    [2.5, null, '0: stop-far'],
    [null, 1, '1000: station-near'],
    [null, 3, '500: station-some-way-off'],
    [null, 5, '0: station-far'],
    [2, 1, '1000: station-near'],
    [0.4, 1, '1000: stop-near'],
    [null, null, 'unknown: transit-not-known'],
  ])('stop %p km, station %p km: %s', (stopKm, stationKm, expected) => {
    expect(judge(nearTransit, {}, { stopKm, stationKm })).toBe(expected);
  });

  it('looks at the stop only for children of 6 to 17 years', () => {
    const places = { stopKm: 2.5, stationKm: 1 };
    expect(judge(nearTransit, { childrenAges: [5, 18] }, places)).toBe('1000: station-near');
    expect(judge(nearTransit, { childrenAges: [6] }, places)).toBe('0: stop-far');
    expect(judge(nearTransit, { childrenAges: [17] }, { ...places, stopKm: null })).toBe('unknown: transit-not-known');
  });
});

describe('time', () => {
  it.each([
    ['2026-12-15', '1000: move-in-as-wished'],
    ['2026-12-16', '986: move-in-later'],
    ['2027-02-28', '13: move-in-later'],
    ['2027-03-01', '0: move-in-much-later'],
  ])('wished from 1 December, free from %s: %s', (availableFrom, expected) => {
    expect(judge(movesInSoon, {}, { availableFrom })).toBe(expected);
  });

  it.each<[number | null, number | null, string]>([
    [null, null, '1000: stay-as-long-as-wished'],
    [null, 24, '0: stay-shorter-than-wished'],
    [6, null, '700: home-could-serve-longer'],
    [6, 6, '1000: stay-as-long-as-wished'],
    [6, 5, '833: stay-shorter-than-wished'],
  ])('wished %p months, offered %p: %s', (stayMonths, longestStayMonths, expected) => {
    expect(judge(stayLengthFits, { stayMonths }, { longestStayMonths })).toBe(expected);
  });
});

describe('people', () => {
  it.each([
    [['uk', 'de'], ['de', 'uk'], '1000: language-in-common'],
    [['ar'], ['de'], '0: no-language-in-common'],
    [[], ['de'], 'unknown: languages-not-stated'],
    [['de'], [], 'unknown: languages-not-stated'],
  ])('household speaks %j, landlord %j: %s', (household, landlord, expected) => {
    expect(judge(commonLanguage, { languages: household }, { languages: landlord })).toBe(expected);
  });

  it.each([
    [true, 'yes', '1000: step-free-for-who-needs-it'],
    [true, 'no', '0: step-free-missing'],
    [true, 'unknown', 'unknown: step-free-not-certain'],
    [false, 'yes', '400: step-free-left-unused'],
    [false, 'no', '1000: step-free-kept-for-others'],
  ] as const)('step-free needed %p, home %p: %s', (stepFreeNeeded, stepFree, expected) => {
    expect(judge(stepFreeWellUsed, { stepFree: stepFreeNeeded }, { stepFree })).toBe(expected);
  });
});

describe('what helps in the house and what is near by', () => {
  it.each<[AccessExtra[], AccessExtra[], string]>([
    [[], ['lift'], '1000: no-access-extras-wished'],
    [['lift'], ['lift', 'wide-doors'], '1000: access-extras-there'],
    [['lift', 'wide-doors', 'walk-in-shower'], ['lift', 'wide-doors'], '666: access-extras-some'],
    [['lift'], [], 'unknown: access-extras-not-stated'],
  ])('wished %j, stated %j: %s', (wished, stated, expected) => {
    expect(judge(accessExtrasThere, { accessExtras: wished }, { accessExtras: stated })).toBe(expected);
  });

  it.each<[NearPlace[], NearPlace[], string]>([
    [[], ['school'], '1000: no-school-or-kita-wished'],
    [['school'], ['school'], '1000: school-or-kita-stated'],
    [['kita', 'school'], ['school'], '500: school-or-kita-partly-stated'],
    [['kita'], ['school'], 'unknown: school-or-kita-not-stated'],
  ])('wished in walking distance %j, stated %j: %s', (wished, stated, expected) => {
    expect(judge(schoolOrKitaNear, { nearPlaces: wished }, { nearPlaces: stated })).toBe(expected);
  });

  it.each([
    [null, 'unknown: offers-near-not-known'],
    [0, '0: no-offers-near'],
    [1, '333: offers-near'],
    [3, '1000: offers-near'],
    [7, '1000: offers-near'],
  ])('offers of the network near by %p: %s', (count, expected) => {
    expect(judge(offersNear, {}, { offersNear: count })).toBe(expected);
  });

  it('never gives fewer points for one more thing that is stated', () => {
    const points = (listing: Partial<ListingFacts>) => {
      const household = { accessExtras: [...accessExtras], nearPlaces: [...nearPlaces] };
      const shares = [accessExtrasThere, schoolOrKitaNear].map((one) => {
        const finding = one.judge(aHousehold(household), aListing(listing), { ...somePairFacts(), today });
        return finding.kind === 'scored' ? finding.share : 0;
      });
      return shares.reduce((sum, share) => sum + share, 0);
    };
    fc.assert(
      fc.property(fc.subarray([...accessExtras]), fc.subarray([...nearPlaces]), (extras, near) => {
        const before = points({ accessExtras: extras, nearPlaces: near });
        for (const one of accessExtras)
          expect(points({ accessExtras: [...new Set([...extras, one])], nearPlaces: near })).toBeGreaterThanOrEqual(
            before,
          );
        for (const one of nearPlaces)
          expect(points({ accessExtras: extras, nearPlaces: [...new Set([...near, one])] })).toBeGreaterThanOrEqual(
            before,
          );
      }),
    );
  });
});
