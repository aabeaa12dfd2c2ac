import type { ListingInput } from '@bleibe/listings';
import type { NeedsInput, SeekerRegistration } from '@bleibe/seekers';

/** The day on which most tests happen: a Wednesday before no holiday. */
export const TODAY = '2026-11-25';
export const NOW = `${TODAY}T09:00:00Z`;

export const someNeeds = (but: Partial<NeedsInput> = {}): NeedsInput => ({
  rentPayer: 'self',
  warmRentLimit: 80_000,
  roomsMin: 2,
  areaMin: null,
  stepFree: false,
  accessExtras: [],
  nearPlaces: [],
  cannotKeep: [],
  protectedHomeOnly: false,
  pets: false,
  smoker: false,
  placeWishes: [{ kind: 'municipality', ags: '05315000', name: 'Köln' }],
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
  ...but,
});

export const aRegistration = (email: string, but: Partial<SeekerRegistration> = {}): SeekerRegistration => ({
  account: { email, password: 'ein-langes-kennwort', language: 'uk' },
  language: 'uk',
  persons: [
    { firstName: 'Daryna', surname: 'Zirka', birthDate: '1991-03-08' },
    { firstName: 'Ostap', surname: 'Zirka', birthDate: '2019-05-17' },
  ],
  needs: someNeeds(),
  consents: { helper: false, survey: true, visit: true },
  ...but,
});

/** A home in Köln that passes every check and fits `someNeeds`. */
export const aHome = (but: Partial<ListingInput> = {}): ListingInput => ({
  kind: 'flat',
  plz: '50823',
  ags: null,
  street: 'Storchenweg',
  houseNumber: '5',
  point: null,
  netColdRent: 46_000,
  utilities: 9_000,
  heating: 8_000,
  furniture: 0,
  warmRentStated: null,
  deposit: 92_000,
  area: 58,
  sharedArea: null,
  rooms: 2,
  mostPersons: 3,
  yearBuilt: 1958,
  floor: 2,
  stepFree: 'no',
  pets: 'no',
  smokingAllowed: false,
  womenOnly: false,
  nearPlaces: [],
  houseRules: [],
  protectedHome: false,
  landlordWishes: [],
  landlordLivesThere: false,
  availableFrom: '2026-12-15',
  availableUntil: null,
  longestStayMonths: null,
  languages: ['de'],
  features: ['balcony'],
  description: 'Ruhige Wohnung zum Hof. Besichtigung gern am Wochenende.',
  units: 1,
  ...but,
});
