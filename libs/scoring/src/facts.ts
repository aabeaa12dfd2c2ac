import type { LocalDate } from '@bleibe/calendar';

/** What makes a home easier to live in beyond getting in without steps. */
export const accessExtras = ['lift', 'walk-in-shower', 'wide-doors'] as const;
export type AccessExtra = (typeof accessExtras)[number];

/** Within walking distance. */
export const nearPlaces = ['kita', 'school'] as const;
export type NearPlace = (typeof nearPlaces)[number];

/** A closed list: what a house may ask of everybody who lives in it, whoever they are. */
export const houseRules = ['quiet-hours', 'no-instruments', 'stairwell-cleaning', 'winter-service'] as const;
export type HouseRule = (typeof houseRules)[number];

/**
 * All that a landlord may wish for. Each asks how a household will use the home, none who they are: origin, religion,
 * sex, disability, age and sexual identity (§ 1 and § 19 AGG) and what stands in for them (language, who pays, status)
 * are not on the list, so they cannot be stored.
 */
export const landlordWishes = ['long-stay', 'short-stay', 'no-smoking', 'no-pets'] as const;
export type LandlordWish = (typeof landlordWishes)[number];

/** What a household needs and wishes, as it was when the pair was scored. Money is in cents, areas are in m². */
export interface HouseholdFacts {
  adults: number;
  /** Whole years, one entry per child. */
  childrenAges: readonly number[];
  /** Relatives who arrive later (family reunification); their ages are not known, so each counts as an adult. */
  joinsLater: { persons: number; on: LocalDate } | null;
  rentPayer: 'self' | 'job-centre';
  /** Highest warm rent a month in cents that a household which pays itself can afford; null = not stated. */
  warmRentLimit: number | null;
  /** Looked up by the caller for the place of the listing and the size of the household; null = no figure known. */
  jobCentreLimit: JobCentreLimit | null;
  /** null = no wish of its own beyond what the law asks. */
  roomsMin: number | null;
  areaMin: number | null;
  stepFree: boolean;
  /** Wished beyond that; a home without them is not excluded. */
  accessExtras: readonly AccessExtra[];
  nearPlaces: readonly NearPlace[];
  /** House rules that this household cannot keep, e.g. clearing snow. */
  cannotKeep: readonly HouseRule[];
  /** Only a home for people who need protection is safe enough. Special data (P4): never told to a landlord. */
  protectedHomeOnly: boolean;
  pets: boolean;
  smoker: boolean;
  /** One of them is enough; none = anywhere. */
  wishes: readonly PlaceWish[];
  /** Residence obligation (Wohnsitzauflage, § 12a and § 61 AufenthG); null = free to choose. */
  allowedArea: AllowedArea | null;
  moveInFrom: LocalDate;
  /** null = no last day. */
  moveInUntil: LocalDate | null;
  /** null = for good. */
  stayMonths: number | null;
  /** Last day of the residence permit; null = none needed or without end. */
  permitEnds: LocalDate | null;
  /** ISO 639-1 codes, best language first. */
  languages: readonly string[];
  womenOnlyWish: boolean;
  /** null = not stated. */
  onlyWomenAndChildren: boolean | null;
  acceptsLandlordInFlat: boolean;
}

/** Gross cold rent (net cold rent and utilities, no heating) a month in cents, § 22 SGB II. */
export interface JobCentreLimit {
  grossCold: number;
  source: string;
  validFrom: LocalDate;
  /** 'wohngeld-plus-10' is the fallback without a coherent local concept (BSG 2013-12-12, B 4 AS 87/12 R). */
  basis: 'local' | 'wohngeld-plus-10';
}

/** Where a household wishes to live. Codes are AGS: 8 digits for a municipality, 5 for a district (Kreis). */
export type PlaceWish =
  | { kind: 'radius'; lat: number; lon: number; radiusKm: number; name: string }
  | { kind: 'municipality'; ags: string; name: string }
  | { kind: 'district'; kreisAgs: string; name: string };

export type AllowedArea =
  { kind: 'state'; land: string } | { kind: 'district'; kreisAgs: string } | { kind: 'municipality'; ags: string };

/** What a listing offers. Money is in cents a month, area is in m² with up to two decimals. */
export interface ListingFacts {
  kind: 'flat' | 'room';
  ags: string;
  kreisAgs: string;
  /** Two digits, e.g. '05'. */
  land: string;
  /** Centre of the 1-km cell in degrees (WGS 84), never the exact point: disclosure-matrix L1. */
  cell: { lat: number; lon: number };
  netColdRent: number;
  utilities: number;
  heating: number;
  area: number;
  rooms: number;
  mostPersons: number;
  stepFree: 'yes' | 'no' | 'unknown';
  /** What is stated is there; what is not stated is not known. */
  accessExtras: readonly AccessExtra[];
  /** As the landlord states it; nobody has checked. */
  nearPlaces: readonly NearPlace[];
  /** null = not stated. */
  houseRules: readonly HouseRule[] | null;
  /** Kept for people who need protection. */
  protectedHome: boolean;
  landlordWishes: readonly LandlordWish[];
  /** Offers of the network in walking distance; null = not known. */
  offersNear: number | null;
  petsAllowed: 'yes' | 'no' | 'ask';
  smokingAllowed: boolean;
  womenOnly: boolean;
  landlordLivesThere: boolean;
  availableFrom: LocalDate;
  /** Last day of the home; null = no end. */
  availableUntil: LocalDate | null;
  longestStayMonths: number | null;
  /** ISO 639-1 codes. */
  languages: readonly string[];
  /** Kilometres from the centre of the cell to the nearest bus or tram stop; null = not known. */
  stopKm: number | null;
  stationKm: number | null;
}

/** Smallest area per person in the Land of the listing, e.g. 9 and 6 m² in § 7 WoAufG Bln; dated data of the caller. */
export interface MinAreaPerPerson {
  adult: number;
  child: number;
  /** A child counts as a child while it is younger than this; at this age it counts as an adult. */
  childUntilAge: number;
  source: string;
  /** True when the Land has no figure of its own and the common 9 / 6 m² stands in. */
  isDefault: boolean;
}

/** What belongs to the pair, not to one side. */
export interface PairFacts {
  /** null = no figure known for the place. */
  minAreaPerPerson: MinAreaPerPerson | null;
  /** Somebody said "never this pair again". */
  neverAgain: boolean;
  /** All required checks of the side are passed and not stale. */
  cleared: { household: boolean; listing: boolean };
}
