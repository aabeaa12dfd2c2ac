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
  const rows = await tx.query<Row>(
    `select rent.kind, low_cents as "centsPerSquareMetreLow", mid_cents as "centsPerSquareMetreMid",
            high_cents as "centsPerSquareMetreHigh", source.title as source, rent.valid_from::text as "validFrom"
       from reference_rent rent
       join reference_source source on source.code = rent.source_code
      where (rent.ags = (select current_ags($1))
             or rent.level = (select level from rent_level where ags = (select current_ags($1)) and valid_from <= $5::date))
        and coalesce($2::numeric >= area_from, true) and coalesce($2::numeric < area_below, true)
        and ($3::int is null or coalesce($3 >= built_from, true) and coalesce($3 <= built_until, true))
        and ($4::text is null or coalesce(location_class = $4, true))
        and ${inForce('rent', '$5')}`,
    [home.ags, home.area, home.yearBuilt ?? null, home.locationClass ?? null, on],
  );
  return bestComparator(rows);
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
