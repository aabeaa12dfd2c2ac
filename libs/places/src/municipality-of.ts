import type { Reads } from './reads';

export interface Municipality {
  /** The key of today, also when an older one was asked for. */
  ags: string;
  name: string;
  /** 'Kiel, Landeshauptstadt' */
  officialName: string;
  kreisAgs: string;
  district: string;
  land: string;
  landName: string;
  population: number;
  lat: number;
  lon: number;
}

export async function municipalityOf(tx: Reads, ags: string): Promise<Municipality | null> {
  const rows = await tx.query<Municipality>(
    `select municipality.ags, municipality.name, official_name as "officialName", municipality.kreis_ags as "kreisAgs",
            district.name as district, municipality.land, state.name as "landName", municipality.population, lat, lon
       from municipality
       join district on district.kreis_ags = municipality.kreis_ags
       join state on state.land = municipality.land
      where ags = current_ags($1)`,
    [ags],
  );
  return rows[0] ?? null;
}
