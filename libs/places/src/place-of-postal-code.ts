import { municipalityOf } from './municipality-of';
import type { Reads } from './reads';

export interface PostalCodePlace {
  plz: string;
  /** Name of the municipality that was chosen. */
  name: string;
  ags: string;
  kreisAgs: string;
  land: string;
  lat: number;
  lon: number;
  /** All municipalities that share the postal code, the biggest first. */
  municipalities: { ags: string; name: string }[];
}

/**
 * The place of a postal code. Where several municipalities share it, `ags` says which one is meant; without it the
 * biggest is taken and the caller sees the others. Null when the code does not exist or not in that municipality.
 */
export async function placeOfPostalCode(tx: Reads, plz: string, ags?: string): Promise<PostalCodePlace | null> {
  const municipalities = await tx.query<{ ags: string; name: string }>(
    `select municipality.ags, municipality.name
       from postal_code_municipality shared
       join municipality on municipality.ags = shared.ags
      where shared.plz = $1
      order by municipality.population desc, municipality.ags`,
    [plz],
  );
  const [code] = await tx.query<{ mainAgs: string; lat: number; lon: number }>(
    `select main_ags as "mainAgs", lat, lon from postal_code where plz = $1`,
    [plz],
  );
  if (!code) return null;

  const municipality = await municipalityOf(tx, ags ?? code.mainAgs);
  if (!municipality || !municipalities.some((each) => each.ags === municipality.ags)) return null;

  // The middle of the area of the code lies in its main municipality; the others have a middle of their own.
  const { lat, lon } = municipality.ags === code.mainAgs ? code : municipality;
  const { name, kreisAgs, land } = municipality;
  return { plz, name, ags: municipality.ags, kreisAgs, land, lat, lon, municipalities };
}
