import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type LocalDate, addDays } from '@bleibe/calendar';
import { cellOf } from '@bleibe/places';
import {
  type HouseholdFacts,
  type JobCentreLimit,
  type ListingFacts,
  type MinAreaPerPerson,
  type PlaceFigures,
  type PlaceWish,
  accessExtras,
  houseRules,
  landlordWishes,
  nearPlaces,
} from '@bleibe/scoring';
import { Draw } from './draw';

/** The day on which all generated markets stand still, so that a seed means the same market for ever. */
export const MARKET_DAY: LocalDate = '2026-11-25';

interface Town {
  ags: string;
  kreisAgs: string;
  land: string;
  name: string;
  lat: number;
  lon: number;
  /** Kilometres within which most people of the town live. */
  spreadKm: number;
  rentLevel: number;
  /** Usual net cold rent, cents a m². */
  rentPerM2: number;
}

/** ISO 639-1, of all people in a generated market. */
export const LANGUAGES = ['de', 'en', 'uk', 'ru', 'ar', 'tr', 'fa', 'fr', 'ti', 'ku', 'so', 'es', 'pl', 'ro'];
const KM_PER_DEGREE = 111.2;

/** Searches whose places are set from outside, to measure one kind at a time. */
export type Reach = 'local' | 'regional' | 'nationwide' | 'own';

/**
 * A market that looks like Germany: people and homes live where the official list of municipalities has them, rents follow
 * the rent levels and the census, limits § 12 WoGG. Everything follows from seed and number; nobody in it exists.
 */
export class GeneratedMarket {
  readonly figures: PlaceFigures;
  private readonly towns: Town[] = [];
  private readonly reachedBy: number[] = [];
  private readonly townOf = new Map<string, Town>();

  constructor(
    private readonly seed: number,
    folder = ownReferenceData(),
  ) {
    const rows = (file: string) =>
      parse<Record<string, string>>(readFileSync(join(folder, 'official', file), 'utf8'), { columns: true, bom: true });
    const levels = new Map(rows('mietenstufe_je_gemeinde.csv').map((row) => [row.ags, Number(row.mietenstufe)]));
    const rents = new Map(
      rows('zensus2022_nach_mietenstufe.csv').map((row) => [Number(row.mietenstufe), Number(row.mittel)]),
    );
    let people = 0;
    for (const row of rows('gemeinden.csv')) {
      const [lat, lon, population] = [Number(row.lat), Number(row.lon), Number(row.einwohner)];
      const rentLevel = levels.get(row.ags ?? '');
      if (!lat || !lon || !population || !rentLevel) continue;
      const ags = row.ags!;
      const town = {
        ags,
        kreisAgs: ags.slice(0, 5),
        land: ags.slice(0, 2),
        name: (row.name ?? '').replace(/,.*$/, ''),
        lat,
        lon,
        spreadKm: 0.35 * Math.sqrt(Number(row.flaeche_km2) / Math.PI),
        rentLevel,
        rentPerM2: Math.round((rents.get(rentLevel) ?? 7) * 100),
      };
      this.towns.push(town);
      this.townOf.set(ags, town);
      people += population;
      this.reachedBy.push(people);
    }
    this.figures = this.figuresFrom(folder);
  }

  rentLevelOf(ags: string): number {
    return this.townOf.get(ags)!.rentLevel;
  }

  /** A municipality for each rent level, itself at its place: all of a level have the same limits. */
  get agsOfLevel(): string[] {
    return [1, 2, 3, 4, 5, 6, 7].map((level) => this.towns.find(({ rentLevel }) => rentLevel === level)!.ags);
  }

  listingId(number: number): string {
    return this.idOf('listing-id', number);
  }

  householdId(number: number): string {
    return this.idOf('household-id', number);
  }

  listing(number: number): ListingFacts {
    const draw = new Draw(this.seed, 'listing', number);
    const town = this.town(draw);
    const kind = draw.chance(0.2) ? 'room' : 'flat';
    const rooms = kind === 'room' ? 1 : draw.weighted([1, 2, 3, 4, 5, 6], [15, 32, 30, 15, 6, 2]);
    const area = Math.round(100 * (kind === 'room' ? draw.between(10, 28) : rooms * draw.between(17, 30) + 6)) / 100;
    const netColdRent = Math.round(area * town.rentPerM2 * draw.between(0.8, 1.6));
    const isShort = draw.chance(0.15);
    return {
      kind,
      ...{ ags: town.ags, kreisAgs: town.kreisAgs, land: town.land },
      cell: this.cellIn(town, draw),
      netColdRent,
      utilities: Math.round(area * draw.between(150, 320)),
      heating: Math.round(area * draw.between(80, 200)),
      area,
      rooms,
      mostPersons: kind === 'room' ? draw.weighted([1, 2], [3, 1]) : rooms + draw.upTo(1),
      stepFree: draw.weighted(['yes', 'no', 'unknown'] as const, [12, 70, 18]),
      petsAllowed: draw.weighted(['yes', 'no', 'ask'] as const, [25, 35, 40]),
      smokingAllowed: draw.chance(0.3),
      womenOnly: kind === 'room' && draw.chance(0.1),
      landlordLivesThere: kind === 'room' ? draw.chance(0.5) : draw.chance(0.02),
      availableFrom: addDays(MARKET_DAY, draw.upTo(110) - 20),
      availableUntil: isShort && draw.chance(0.5) ? addDays(MARKET_DAY, 60 + draw.upTo(700)) : null,
      longestStayMonths: isShort ? draw.weighted([3, 6, 12, 24], [1, 2, 3, 2]) : null,
      languages: ['de', ...LANGUAGES.slice(1).filter((_, at) => draw.chance(at === 0 ? 0.6 : 0.05))],
      stopKm: draw.chance(0.05) ? null : Math.round(100 * draw.between(0.1, 1) ** 2 * 400) / 10_000,
      stationKm: draw.chance(0.15) ? null : Math.round(100 * draw.between(0.3, 8)) / 100,
      accessExtras: accessExtras.filter((_, at) => draw.chance([0.25, 0.08, 0.05][at]!)),
      nearPlaces: nearPlaces.filter(() => draw.chance(0.3)),
      houseRules: draw.chance(0.1) ? null : houseRules.filter(() => draw.chance(0.2)),
      protectedHome: draw.chance(0.01),
      landlordWishes: draw.chance(0.6)
        ? []
        : landlordWishes.filter((wish) => draw.chance(wish === 'short-stay' ? 0.1 : 0.4)),
      offersNear: null,
    };
  }

  /** @param reach own = the wishes as this household states them; else one wish of that size around its town */
  household(number: number, reach: Reach = 'own'): HouseholdFacts {
    const draw = new Draw(this.seed, 'household', number);
    const town = this.town(draw);
    const adults = draw.weighted([1, 2, 3], [55, 40, 5]);
    const childrenAges = Array.from({ length: draw.weighted([0, 1, 2, 3, 4], [52, 20, 17, 8, 3]) }, () =>
      draw.upTo(17),
    );
    const persons = adults + childrenAges.length;
    const rentPayer = draw.chance(0.45) ? 'job-centre' : 'self';
    const warmPerPerson = town.rentPerM2 * (18 + 22 / persons) * draw.between(1.1, 2.2);
    const stays = draw.chance(0.88);
    const wishes = this.wishesOf(town, draw);
    return {
      adults,
      childrenAges,
      joinsLater: draw.chance(0.08) ? { persons: 1 + draw.upTo(2), on: addDays(MARKET_DAY, draw.upTo(500)) } : null,
      rentPayer,
      warmRentLimit: rentPayer === 'self' ? Math.round((warmPerPerson * persons) / 1000) * 1000 : null,
      // The limit belongs to the place of a listing; whoever judges a pair asks `figures` for it.
      jobCentreLimit: null,
      roomsMin: draw.chance(0.6) ? Math.max(1, persons - 1 - draw.upTo(1)) : null,
      areaMin: draw.chance(0.3) ? 15 + 10 * persons : null,
      stepFree: draw.chance(0.08),
      pets: draw.chance(0.12),
      smoker: draw.chance(0.25),
      wishes: reach === 'own' ? wishes : wishOf(town, reach),
      allowedArea: reach === 'own' && draw.chance(0.1) ? { kind: 'state', land: town.land } : null,
      moveInFrom: addDays(MARKET_DAY, draw.upTo(60)),
      moveInUntil: draw.chance(0.5) ? addDays(MARKET_DAY, 75 + draw.upTo(120)) : null,
      stayMonths: stays ? null : draw.weighted([3, 6, 12, 24], [1, 2, 3, 2]),
      permitEnds: draw.chance(0.3) ? addDays(MARKET_DAY, 30 + draw.upTo(900)) : null,
      languages: LANGUAGES.filter((_, at) => draw.chance(at === 0 ? 0.5 : 0.14)),
      womenOnlyWish: adults === 1 && draw.chance(0.06),
      onlyWomenAndChildren: adults === 1 ? draw.chance(0.5) : draw.chance(0.05) ? null : false,
      acceptsLandlordInFlat: draw.chance(0.6),
      accessExtras: accessExtras.filter(() => draw.chance(0.06)),
      nearPlaces: nearPlaces.filter((_, at) =>
        childrenAges.some((age) => (at === 0 ? age < 6 : age >= 6 && age < 12) && draw.chance(0.5)),
      ),
      cannotKeep: houseRules.filter(() => draw.chance(0.05)),
      protectedHomeOnly: draw.chance(0.01),
    };
  }

  private idOf(kind: string, number: number): string {
    const draw = new Draw(this.seed, kind, number);
    const word = () => draw.upTo(0xffff).toString(16).padStart(4, '0');
    // The number stands at the end, so that no two are alike.
    return `${word()}${word()}-${word()}-4${word().slice(1)}-8${word().slice(1)}-${number.toString(16).padStart(12, '0')}`;
  }

  private town(draw: Draw): Town {
    const person = draw.between(0, this.reachedBy.at(-1)!);
    let [low, high] = [0, this.towns.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.reachedBy[middle]! <= person) low = middle + 1;
      else high = middle;
    }
    return this.towns[low]!;
  }

  private cellIn({ lat, lon, spreadKm }: Town, draw: Draw): { lat: number; lon: number } {
    const away = spreadKm * Math.sqrt(-2 * Math.log(1 - draw.between(0, 0.99)));
    const angle = draw.between(0, 2 * Math.PI);
    const north = (away * Math.cos(angle)) / KM_PER_DEGREE;
    const east = (away * Math.sin(angle)) / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
    const cell = cellOf({ lat: lat + north, lon: lon + east });
    return { lat: cell.lat, lon: cell.lon };
  }

  private wishesOf(town: Town, draw: Draw): PlaceWish[] {
    const { lat, lon, name, ags, kreisAgs } = town;
    const radius = (radiusKm: number): PlaceWish => ({ kind: 'radius', lat, lon, radiusKm, name });
    const kind = draw.weighted(['radius', 'municipality', 'district', 'anywhere'] as const, [85, 8, 5, 2]);
    const radiusKm = draw.weighted([5, 10, 15, 25, 40, 60], [12, 22, 28, 20, 12, 6]);
    switch (kind) {
      case 'radius':
        return [radius(radiusKm)];
      case 'municipality':
        return [{ kind, ags, name }];
      case 'district':
        return [{ kind, kreisAgs, name }];
      case 'anywhere':
        return [];
    }
  }

  private figuresFrom(folder: string): PlaceFigures {
    const { fassungen } = JSON.parse(readFileSync(join(folder, 'official', 'wogg_hoechstbetraege.json'), 'utf8')) as {
      fassungen: { gueltig_ab: string; fundstelle: string; hoechstbetraege: Record<string, Record<string, number>> }[];
    };
    const { gueltig_ab: validFrom, fundstelle: source, hoechstbetraege } = fassungen[0]!;
    const limits = new Map<string, JobCentreLimit>();
    const limit = (level: number, persons: number): JobCentreLimit => {
      const key = `${level} ${persons}`;
      const euros =
        hoechstbetraege[Math.min(5, persons)]![level]! + Math.max(0, persons - 5) * hoechstbetraege.je_weitere![level]!;
      const known = limits.get(key) ?? {
        grossCold: Math.floor(euros * 110),
        source,
        validFrom,
        basis: 'wohngeld-plus-10',
      };
      limits.set(key, known);
      return known;
    };
    const min: MinAreaPerPerson = { adult: 9, child: 6, childUntilAge: 6, source: 'default', isDefault: true };
    return {
      jobCentreLimit: (ags, persons) => limit(this.townOf.get(ags)!.rentLevel, persons),
      minAreaPerPerson: () => min,
    };
  }
}

function wishOf({ lat, lon, name }: Town, reach: Exclude<Reach, 'own'>): PlaceWish[] {
  if (reach === 'nationwide') return [];
  return [{ kind: 'radius', lat, lon, name, radiusKm: reach === 'local' ? 15 : 60 }];
}

/** The data stay beside the sources, and the compiled code lies deeper: look upwards until they are found. */
function ownReferenceData(): string {
  for (let folder = __dirname; dirname(folder) !== folder; folder = dirname(folder)) {
    const candidate = join(folder, 'libs/places/data');
    if (existsSync(join(candidate, 'official/gemeinden.csv'))) return candidate;
  }
  throw new Error('the reference data (libs/places/data) are not there');
}
