import type { HouseholdFacts, ListingFacts, PlanHome } from '@bleibe/scoring';
import type { HouseholdOnMarket } from './judge-household';
import type { MarketOfDay } from './play-market';

/** For specs only: a market in which everything fits everybody. */
export const today = '2026-11-25';

const householdFacts: HouseholdFacts = {
  adults: 2,
  childrenAges: [],
  joinsLater: null,
  rentPayer: 'self',
  warmRentLimit: 90_000,
  jobCentreLimit: null,
  roomsMin: null,
  areaMin: null,
  stepFree: false,
  accessExtras: [],
  nearPlaces: [],
  cannotKeep: [],
  protectedHomeOnly: false,
  pets: false,
  smoker: false,
  wishes: [],
  allowedArea: null,
  moveInFrom: '2026-12-01',
  moveInUntil: null,
  stayMonths: null,
  permitEnds: null,
  languages: ['uk'],
  womenOnlyWish: false,
  onlyWomenAndChildren: null,
  acceptsLandlordInFlat: true,
};

const listingFacts: ListingFacts = {
  kind: 'flat',
  ags: '05315000',
  kreisAgs: '05315',
  land: '05',
  cell: { lat: 50.94, lon: 6.96 },
  netColdRent: 44_000,
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
  stopKm: 0.5,
  stationKm: null,
};

export const homeId = (number: number) => `00000000-0000-4000-8001-${String(number).padStart(12, '0')}`;

export const aHomeOnMarket = (number: number, but: Partial<ListingFacts> = {}): PlanHome => ({
  id: homeId(number),
  facts: { ...listingFacts, ...but },
  units: 1,
});

export const aHouseholdOnMarket = (
  id: string,
  {
    priority,
    ...but
  }: Partial<Omit<HouseholdOnMarket, 'priority'>> & {
    priority?: Partial<HouseholdOnMarket['priority']>;
  } = {},
): HouseholdOnMarket => ({
  id,
  own: true,
  facts: householdFacts,
  priority: { waitingSince: today, adults: 2, childrenAges: [], stepFree: false, proofs: [], ...priority },
  never: new Set(),
  ...but,
});

const minArea = { adult: 9, child: 6, childUntilAge: 6, source: 'example', isDefault: false };

export const aMarket = (households: HouseholdOnMarket[], homes: PlanHome[]): MarketOfDay => ({
  on: today,
  households,
  homes,
  figures: { jobCentreLimit: () => null, minAreaPerPerson: () => minArea },
});
