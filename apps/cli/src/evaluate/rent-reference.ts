import type { LocalDate } from '@bleibe/calendar';
import {
  type ComparativeRent,
  type HomeToCompare,
  type Reads,
  type RentRule,
  bestComparator,
  comparativeRent,
  rentRule,
} from '@bleibe/places';

type Comparable = Omit<ComparativeRent, 'exact'>;

/** A row of reference_rent with what it holds for; null = holds for all. */
interface ReferenceRent extends Comparable {
  ags: string | null;
  level: number | null;
  areaFrom: number | null;
  areaBelow: number | null;
  builtFrom: number | null;
  builtUntil: number | null;
  locationClass: string | null;
}

export interface RentLaw {
  brakePercent: RentRule | null;
  offencePercent: RentRule | null;
  usuryPercent: RentRule | null;
  depositNetRents: RentRule | null;
}

/** The reference data that a hundred thousand rents are compared with, in memory. */
export interface RentReference {
  law: RentLaw;
  /** The key of today; null for a postal code or key that does not exist. */
  municipalityOf(place: { ags: string | null; plz: string | null }): string | null;
  comparator(home: HomeToCompare): ComparativeRent | null;
  /** As for a single listing: places on the list have the brake, of others nothing is known. */
  brake(ags: string): 'yes' | 'unknown';
}

const within = (value: number, from: number | null, below: number | null) =>
  (from === null || value >= from) && (below === null || value < below);

/** The same conditions as in the question for a single home (`comparativeRent`); `sameAsDatabase` holds them together. */
function fits(row: ReferenceRent, { area, yearBuilt, locationClass }: HomeToCompare): boolean {
  const isOfThatYear =
    yearBuilt === undefined ||
    ((row.builtFrom === null || yearBuilt >= row.builtFrom) &&
      (row.builtUntil === null || yearBuilt <= row.builtUntil));
  const isThere = locationClass === undefined || row.locationClass === null || row.locationClass === locationClass;
  return within(area, row.areaFrom, row.areaBelow) && isOfThatYear && isThere;
}

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key | null): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const inForce = (table: string) =>
  `${table}.valid_from <= $1::date and coalesce(${table}.valid_until >= $1::date, true)`;

const rents = (tx: Reads, on: LocalDate) =>
  tx.query<ReferenceRent>(
    `select rent.kind, rent.ags, rent.level, area_from::float8 as "areaFrom", area_below::float8 as "areaBelow",
            built_from as "builtFrom", built_until as "builtUntil", location_class as "locationClass",
            low_cents as "centsPerSquareMetreLow", mid_cents as "centsPerSquareMetreMid",
            high_cents as "centsPerSquareMetreHigh", source.title as source, rent.valid_from::text as "validFrom"
       from reference_rent rent join reference_source source on source.code = rent.source_code
      where ${inForce('rent')}`,
    [on],
  );

/** Reads everything once. */
export async function loadRentReference(tx: Reads, on: LocalDate): Promise<RentReference> {
  const rows = await rents(tx, on);
  const levels = await tx.query<{ ags: string; level: number }>(
    `select ags, level from rent_level where valid_from <= $1::date`,
    [on],
  );
  const brakes = await tx.query<{ ags: string }>(`select ags from rent_brake_area area where ${inForce('area')}`, [on]);
  const places = await tx.query<{ ags: string }>(`select ags from municipality where kreis_ags is not null`);
  const codes = await tx.query<{ plz: string; ags: string }>(`select plz, main_ags as ags from postal_code`);
  const aliases = await tx.query<{ old: string; ags: string }>(`select old_ags as old, ags from municipality_alias`);

  const currentKey = new Map(aliases.map(({ old, ags }) => [old, ags]));
  const exists = new Set(places.map(({ ags }) => ags));
  const mainMunicipality = new Map(codes.map(({ plz, ags }) => [plz, ags]));
  const hasBrake = new Set(brakes.map(({ ags }) => ags));
  const levelOf = new Map(levels.map(({ ags, level }) => [ags, level]));
  const byPlace = grouped(rows, ({ ags }) => ags);
  const byLevel = grouped(rows, ({ level }) => level);

  return {
    law: {
      brakePercent: await rentRule(tx, 'rent-brake-percent', on),
      offencePercent: await rentRule(tx, 'economic-offence-percent', on),
      usuryPercent: await rentRule(tx, 'usury-percent', on),
      depositNetRents: await rentRule(tx, 'deposit-net-rents', on),
    },
    municipalityOf({ ags, plz }) {
      const key = ags === null ? mainMunicipality.get(plz ?? '') : (currentKey.get(ags) ?? ags);
      return key !== undefined && exists.has(key) ? key : null;
    },
    comparator(home) {
      const level = levelOf.get(home.ags);
      const possible = [...(byPlace.get(home.ags) ?? []), ...(level === undefined ? [] : (byLevel.get(level) ?? []))];
      return bestComparator(possible.filter((row) => fits(row, home)));
    },
    brake: (ags) => (hasBrake.has(ags) ? 'yes' : 'unknown'),
  };
}

/**
 * Asks the question for a single home as well, as the product does, for some of the homes.
 * @throws when the answers differ: then a figure of the report would not be the one of the product
 */
export async function sameAsDatabase(
  tx: Reads,
  reference: RentReference,
  homes: readonly HomeToCompare[],
  on: LocalDate,
): Promise<void> {
  for (const home of homes) {
    const [here, there] = [reference.comparator(home), await comparativeRent(tx, home, on)];
    const figures = (rent: ComparativeRent | null) =>
      rent && [rent.kind, rent.validFrom, rent.centsPerSquareMetreMid, rent.centsPerSquareMetreHigh].join();
    if (figures(here) !== figures(there)) throw new Error(`The comparison for ${home.ags} differs from the database.`);
  }
}
