import type { LocalDate } from '@bleibe/calendar';
import { type Reads, inForce } from './reads';

export type ComparativeRentKind = 'mietspiegel' | 'census' | 'census-by-level';

/** What comparable homes cost: net cold rent a month in cents per m². */
export interface ComparativeRent {
  kind: ComparativeRentKind;
  /** Ends of the span; null where the source gives a mean only. */
  centsPerSquareMetreLow: number | null;
  centsPerSquareMetreMid: number;
  centsPerSquareMetreHigh: number | null;
  source: string;
  /** Day the figures are of. */
  validFrom: LocalDate;
  /** False when several rows of a Mietspiegel come into question; then this is the one with the lowest upper end. */
  exact: boolean;
}

export interface HomeToCompare {
  ags: string;
  /** m² */
  area: number;
  /** Year in which the home became fit to live in. */
  yearBuilt?: number;
  /** In the words of the Mietspiegel; Berlin: 'einfach', 'mittel', 'gut'. */
  locationClass?: string;
}

/** Best knowledge first. */
const LADDER: Record<ComparativeRentKind, number> = { mietspiegel: 1, census: 2, 'census-by-level': 3 };

type Row = Omit<ComparativeRent, 'exact'>;

/**
 * The comparator of the rent checks, by the best source there is for the place: a row of its Mietspiegel, the census of
 * the municipality, the census of places with the same rent level (Mietenstufe). What is not known about the home makes
 * several rows of a Mietspiegel possible; the strictest is taken, because a rent too high must not pass on a gap.
 */
export async function comparativeRent(tx: Reads, home: HomeToCompare, on: LocalDate): Promise<ComparativeRent | null> {
  const [rent] = await comparativeRents(tx, [home], on);
  return rent ?? null;
}

/** As `comparativeRent`, for many homes with one question; in their order. */
export async function comparativeRents(
  tx: Reads,
  homes: readonly HomeToCompare[],
  on: LocalDate,
): Promise<(ComparativeRent | null)[]> {
  const rows = await tx.query<Row & { home: number }>(
    `select home.nth::int - 1 as home, rent.kind, low_cents as "centsPerSquareMetreLow",
            mid_cents as "centsPerSquareMetreMid", high_cents as "centsPerSquareMetreHigh",
            source.title as source, rent.valid_from::text as "validFrom"
       from unnest($1::text[], $2::numeric[], $3::int[], $4::text[]) with ordinality
              as home (ags, area, built, location, nth)
      cross join lateral (
        select * from reference_rent
         where ags = (select current_ags(home.ags))
        union
        select * from reference_rent
         where level = (select level from rent_level
                         where ags = (select current_ags(home.ags)) and valid_from <= $5::date)) rent
       join reference_source source on source.code = rent.source_code
      where coalesce(home.area >= area_from, true) and coalesce(home.area < area_below, true)
        and (home.built is null or coalesce(home.built >= built_from, true) and coalesce(home.built <= built_until, true))
        and (home.location is null or coalesce(location_class = home.location, true))
        and ${inForce('rent', '$5')}`,
    [
      homes.map(({ ags }) => ags),
      homes.map(({ area }) => area),
      homes.map(({ yearBuilt }) => yearBuilt ?? null),
      homes.map(({ locationClass }) => locationClass ?? null),
      on,
    ],
  );
  return homes.map((_, nth) => bestComparator(rows.filter(({ home }) => home === nth).map(withoutHome)));
}

function withoutHome({ kind, source, validFrom, ...cents }: Row & { home: number }): Row {
  const { centsPerSquareMetreLow, centsPerSquareMetreMid, centsPerSquareMetreHigh } = cents;
  return { kind, source, validFrom, centsPerSquareMetreLow, centsPerSquareMetreMid, centsPerSquareMetreHigh };
}

/** The highest rung, there the newest edition, and of that the row with the lowest upper end. */
export function bestComparator(rows: readonly Row[]): ComparativeRent | null {
  const upperEnd = (row: Row) => row.centsPerSquareMetreHigh ?? row.centsPerSquareMetreMid;
  const [best] = rows.toSorted(
    (a, b) => LADDER[a.kind] - LADDER[b.kind] || b.validFrom.localeCompare(a.validFrom) || upperEnd(a) - upperEnd(b),
  );
  if (!best) return null;
  const rivals = rows.filter((row) => row.kind === best.kind && row.validFrom === best.validFrom);
  return { ...best, exact: rivals.length === 1 };
}
