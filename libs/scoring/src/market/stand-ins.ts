import type { HouseholdFacts, ListingFacts } from '../facts';
import type { Circumstances } from '../finding';

/** Stand-ins for judging one aspect at a time: a rule looks only at its own facts, the others are filled in here. */
export const anyoneElse: HouseholdFacts = {
  adults: 1,
  childrenAges: [],
  joinsLater: null,
  rentPayer: 'self',
  warmRentLimit: null,
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
  moveInFrom: '2000-01-01',
  moveInUntil: null,
  stayMonths: null,
  permitEnds: null,
  languages: [],
  womenOnlyWish: false,
  onlyWomenAndChildren: null,
  acceptsLandlordInFlat: true,
};

export const schoolChildHousehold: HouseholdFacts = { ...anyoneElse, childrenAges: [10] };

export const someListing: ListingFacts = {
  kind: 'flat',
  ags: '',
  kreisAgs: '',
  land: '',
  cell: { lat: 0, lon: 0 },
  netColdRent: 0,
  utilities: 0,
  heating: 0,
  area: 0,
  rooms: 1,
  mostPersons: 1,
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
  availableFrom: '2000-01-01',
  availableUntil: null,
  longestStayMonths: null,
  languages: [],
  stopKm: null,
  stationKm: null,
};

export const nowhere: Circumstances = {
  minAreaPerPerson: null,
  neverAgain: false,
  cleared: { household: true, listing: true },
  today: '2000-01-01',
};
