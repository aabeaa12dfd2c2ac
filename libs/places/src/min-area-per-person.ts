import type { LocalDate } from '@bleibe/calendar';
import { type Reads, inForce } from './reads';

/** Smallest area per person in m². */
export interface MinAreaPerPerson {
  adult: number;
  child: number;
  /** A child counts as a child while it is younger than this; at this age it counts as an adult. */
  childUntilAge: number;
  source: string;
  /** True when no figure of the Land is known and the common 9 / 6 m² stands in. */
  isDefault: boolean;
}

/** @param land two digits, e.g. '11' */
export async function minAreaPerPerson(tx: Reads, land: string, on: LocalDate): Promise<MinAreaPerPerson | null> {
  const rows = await tx.query<MinAreaPerPerson>(
    `select rule.adult::float8, rule.child::float8, rule.child_until_age as "childUntilAge",
            coalesce(rule.paragraph, source.title) as source, rule.is_default as "isDefault"
       from min_area_rule rule
       join reference_source source on source.code = rule.source_code
      where coalesce(rule.land = $1, exists (select from state where state.land = $1)) and ${inForce('rule', '$2')}
      order by rule.is_default, rule.valid_from desc
      limit 1`,
    [land, on],
  );
  return rows[0] ?? null;
}

/** The same for every Land. */
export async function minAreas(tx: Reads, on: LocalDate): Promise<ReadonlyMap<string, MinAreaPerPerson | null>> {
  const lands = await tx.query<{ land: string }>(`select land from state`);
  const areas = new Map<string, MinAreaPerPerson | null>();
  for (const { land } of lands) areas.set(land, await minAreaPerPerson(tx, land, on));
  return areas;
}
