import { normalisePlaceName } from './normalise-place-name';
import type { Reads } from './reads';

/** A place somebody may mean. Coordinates are degrees (WGS 84). */
export interface FoundPlace {
  kind: 'municipality' | 'postal-code' | 'district';
  /** 'Köln', 'Hamburg Ottensen', 'Rhein-Erft-Kreis' */
  name: string;
  /** Name of the district (Kreis), which tells places of the same name apart. */
  district: string;
  /** null for a district */
  ags: string | null;
  kreisAgs: string;
  land: string;
  plz: string | null;
  lat: number;
  lon: number;
}

/**
 * Places whose postal code or name begins with the text, the biggest first. A word typed to its end counts before the
 * beginning of a longer one ('Ulm' before 'Ulmen'), a town before the district of that name, and words inside a name last.
 * Umlauts, accents, hyphens and capitals do not matter. '50823 Köln' is looked up by its digits.
 *
 * @param limit most places wanted, at most 50
 */
export function findPlaces(tx: Reads, text: string, limit: number): Promise<FoundPlace[]> {
  const most = Math.min(Math.max(0, Math.trunc(limit)), 50);
  const digits = /^\s*(\d{1,5})/.exec(text)?.[1];
  return digits ? byPostalCode(tx, digits, most) : byName(tx, normalisePlaceName(text), most);
}

function byPostalCode(tx: Reads, digits: string, most: number): Promise<FoundPlace[]> {
  return tx.query<FoundPlace>(
    `select 'postal-code' as kind, code.name, district.name as district, municipality.ags,
            municipality.kreis_ags as "kreisAgs", municipality.land, code.plz, code.lat, code.lon
       from postal_code code
       join municipality on municipality.ags = code.main_ags
       join district on district.kreis_ags = municipality.kreis_ags
      where code.plz::text like $1
      order by municipality.population desc, code.plz
      limit $2`,
    [`${digits}%`, most],
  );
}

async function byName(tx: Reads, beginning: string, most: number): Promise<FoundPlace[]> {
  if (beginning === '') return [];
  return tx.query<FoundPlace>(
    `select kind, name, district, ags, kreis_ags as "kreisAgs", land, plz, lat, lon
       from (select distinct on (place) *, whole_name and beginning || ' ' like $2 as typed_to_the_end
               from place_name
              where beginning like $1
              order by place, whole_name desc) found
      order by typed_to_the_end desc, whole_name desc, (typed_to_the_end and kind = 'municipality') desc,
               population desc, name, plz
      limit $3`,
    [`${beginning}%`, `${beginning} %`, most],
  );
}
