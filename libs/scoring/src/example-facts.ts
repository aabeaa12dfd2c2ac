import fc from 'fast-check';
import { addDays } from '@bleibe/calendar';
import {
  type HouseholdFacts,
  type ListingFacts,
  type PairFacts,
  type PlaceWish,
  accessExtras,
  houseRules,
  landlordWishes,
  nearPlaces,
} from './facts';

/** For specs only: a household and a listing that fit, and generators of any others. */
export const today = '2026-11-24';

export const aHousehold = (but: Partial<HouseholdFacts> = {}): HouseholdFacts => ({
  adults: 2,
  childrenAges: [4],
  joinsLater: null,
  rentPayer: 'self',
  warmRentLimit: 90_000,
  jobCentreLimit: null,
  roomsMin: 2,
  areaMin: 45,
  stepFree: false,
  accessExtras: [],
  nearPlaces: [],
  cannotKeep: [],
  protectedHomeOnly: false,
  pets: false,
  smoker: false,
  wishes: [{ kind: 'radius', lat: 51.34, lon: 12.37, radiusKm: 10, name: 'Leipzig' }],
  allowedArea: { kind: 'state', land: '14' },
  moveInFrom: '2026-12-01',
  moveInUntil: '2027-03-31',
  stayMonths: null,
  permitEnds: null,
  languages: ['uk', 'de'],
  womenOnlyWish: false,
  onlyWomenAndChildren: false,
  acceptsLandlordInFlat: true,
  ...but,
});

export const aListing = (but: Partial<ListingFacts> = {}): ListingFacts => ({
  kind: 'flat',
  ags: '14713000',
  kreisAgs: '14713',
  land: '14',
  cell: { lat: 51.34, lon: 12.37 },
  netColdRent: 50_000,
  utilities: 12_000,
  heating: 8_000,
  area: 60,
  rooms: 3,
  mostPersons: 4,
  stepFree: 'no',
  accessExtras: [],
  nearPlaces: [],
  houseRules: [],
  protectedHome: false,
  landlordWishes: [],
  offersNear: null,
  petsAllowed: 'no',
  smokingAllowed: false,
  womenOnly: false,
  landlordLivesThere: false,
  availableFrom: '2026-12-15',
  availableUntil: null,
  longestStayMonths: null,
  languages: ['de'],
  stopKm: 0.4,
  stationKm: 2,
  ...but,
});

export const somePairFacts = (but: Partial<PairFacts> = {}): PairFacts => ({
  minAreaPerPerson: { adult: 9, child: 6, childUntilAge: 6, source: 'default', isDefault: true },
  neverAgain: false,
  cleared: { household: true, listing: true },
  ...but,
});

const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const dates = fc.integer({ min: -200, max: 500 }).map((days) => addDays(today, days));
const money = fc.integer({ min: 0, max: 200_000 });
const months = fc.integer({ min: 1, max: 36 });
const languages = fc.uniqueArray(fc.constantFrom('de', 'uk', 'ar', 'fa', 'en'), { maxLength: 3 });
// Few places on purpose, so that wishes and listings often meet.
const places = fc.constantFrom(
  { ags: '14713000', kreisAgs: '14713', land: '14', lat: 51.34, lon: 12.37 },
  { ags: '14730270', kreisAgs: '14730', land: '14', lat: 51.41, lon: 12.24 },
  { ags: '15002000', kreisAgs: '15002', land: '15', lat: 51.48, lon: 11.97 },
);

const wishIn = ({ ags, kreisAgs, lat, lon }: { ags: string; kreisAgs: string; lat: number; lon: number }) =>
  fc.oneof(
    fc.integer({ min: 1, max: 60 }).map((radiusKm): PlaceWish => ({ kind: 'radius', lat, lon, radiusKm, name: ags })),
    fc.constant<PlaceWish>({ kind: 'municipality', ags, name: ags }),
    fc.constant<PlaceWish>({ kind: 'district', kreisAgs, name: kreisAgs }),
  );

export const anyWish: fc.Arbitrary<PlaceWish> = places.chain(wishIn);

export const anyHousehold: fc.Arbitrary<HouseholdFacts> = fc.record({
  adults: fc.integer({ min: 1, max: 4 }),
  childrenAges: fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 4 }),
  joinsLater: orNull(fc.record({ persons: fc.integer({ min: 1, max: 3 }), on: dates })),
  rentPayer: fc.constantFrom('self', 'job-centre'),
  warmRentLimit: orNull(money),
  jobCentreLimit: orNull(
    fc.record({
      grossCold: money,
      source: fc.constant('richtlinie-2026'),
      validFrom: dates,
      basis: fc.constantFrom('local', 'wohngeld-plus-10'),
    }),
  ),
  roomsMin: orNull(fc.integer({ min: 1, max: 5 })),
  areaMin: orNull(fc.integer({ min: 10, max: 120 })),
  stepFree: fc.boolean(),
  accessExtras: fc.subarray([...accessExtras]),
  nearPlaces: fc.subarray([...nearPlaces]),
  cannotKeep: fc.subarray([...houseRules]),
  protectedHomeOnly: fc.boolean(),
  pets: fc.boolean(),
  smoker: fc.boolean(),
  wishes: fc.array(anyWish, { maxLength: 3 }),
  allowedArea: orNull(
    places.chain(({ ags, kreisAgs, land }) =>
      fc.constantFrom(
        { kind: 'state' as const, land },
        { kind: 'district' as const, kreisAgs },
        { kind: 'municipality' as const, ags },
      ),
    ),
  ),
  moveInFrom: dates,
  moveInUntil: orNull(dates),
  stayMonths: orNull(months),
  permitEnds: orNull(dates),
  languages,
  womenOnlyWish: fc.boolean(),
  onlyWomenAndChildren: orNull(fc.boolean()),
  acceptsLandlordInFlat: fc.boolean(),
});

export const anyListing: fc.Arbitrary<ListingFacts> = fc
  .record({
    place: places,
    kind: fc.constantFrom('flat' as const, 'room' as const),
    netColdRent: money,
    utilities: money,
    heating: money,
    area: fc.integer({ min: 800, max: 15_000 }).map((hundredths) => hundredths / 100),
    rooms: fc.integer({ min: 1, max: 6 }),
    mostPersons: fc.integer({ min: 1, max: 8 }),
    stepFree: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    accessExtras: fc.subarray([...accessExtras]),
    nearPlaces: fc.subarray([...nearPlaces]),
    houseRules: orNull(fc.subarray([...houseRules])),
    protectedHome: fc.boolean(),
    landlordWishes: fc.subarray([...landlordWishes]),
    offersNear: orNull(fc.nat(5)),
    petsAllowed: fc.constantFrom('yes' as const, 'no' as const, 'ask' as const),
    smokingAllowed: fc.boolean(),
    womenOnly: fc.boolean(),
    landlordLivesThere: fc.boolean(),
    availableFrom: dates,
    availableUntil: orNull(dates),
    longestStayMonths: orNull(months),
    languages,
    stopKm: orNull(fc.double({ min: 0, max: 30, noNaN: true })),
    stationKm: orNull(fc.double({ min: 0, max: 30, noNaN: true })),
  })
  .map(({ place: { lat, lon, ...codes }, ...listing }) => ({ ...listing, ...codes, cell: { lat, lon } }));

export const anyPairFacts: fc.Arbitrary<PairFacts> = fc.record({
  minAreaPerPerson: orNull(
    fc.record({
      adult: fc.integer({ min: 6, max: 12 }),
      child: fc.integer({ min: 4, max: 9 }),
      childUntilAge: fc.integer({ min: 3, max: 14 }),
      source: fc.constant('default'),
      isDefault: fc.boolean(),
    }),
  ),
  neverAgain: fc.boolean(),
  cleared: fc.record({ household: fc.boolean(), listing: fc.boolean() }),
});
