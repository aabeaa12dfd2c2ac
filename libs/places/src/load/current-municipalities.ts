import { type DataFiles, cell } from './data-files';

export const MUNICIPALITY_FILES = ['official/gemeinden.csv', 'official/kreise.csv', 'official/ags_alias.csv'];

export interface MunicipalityRow {
  ags: string;
  name: string;
  officialName: string;
  kreisAgs: string | null;
  land: string;
  population: number;
  areaKm2: number;
  lat: number | null;
  lon: number | null;
}

/** Key in the municipality list of 2020 → key of today, for the few places that were merged or re-keyed since. */
export async function currentKeys(files: DataFiles): Promise<Map<string, string>> {
  const rows = await files.csv('official/ags_alias.csv');
  return new Map(rows.map((row) => [cell(row, 'ags_in_gemeinden_csv'), cell(row, 'ags_neu')]));
}

/** 'Kiel, Landeshauptstadt' is Kiel to everybody who lives there. */
export function everydayName(officialName: string): string {
  return officialName.replace(/,.*$/, '').replace(/\/ /g, '/').trim();
}

export async function currentMunicipalities(files: DataFiles): Promise<MunicipalityRow[]> {
  const keys = await currentKeys(files);
  const districts = new Set((await files.csv('official/kreise.csv')).map((row) => cell(row, 'kreis_ags')));
  const rows = await files.csv('official/gemeinden.csv');
  return rows.map((row) => {
    const ags = keys.get(cell(row, 'ags')) ?? cell(row, 'ags');
    // Coastal waters and a river on the border belong to no district; their coordinates are empty or zero.
    const hasDistrict = districts.has(ags.slice(0, 5));
    const degrees = (column: string) => (hasDistrict ? Number(cell(row, column)) : null);
    return {
      ags,
      name: everydayName(cell(row, 'name')),
      officialName: cell(row, 'name'),
      kreisAgs: hasDistrict ? ags.slice(0, 5) : null,
      land: ags.slice(0, 2),
      population: Number(cell(row, 'einwohner')),
      areaKm2: Number(cell(row, 'flaeche_km2')),
      lat: degrees('lat'),
      lon: degrees('lon'),
    };
  });
}
