import { beginningsOf, normalisePlaceName } from '../normalise-place-name';
import { type MunicipalityRow, currentMunicipalities, everydayName } from './current-municipalities';
import { type DataFiles, cell } from './data-files';
import { groupBy } from './group-by';

interface Place {
  place: string;
  kind: 'municipality' | 'district' | 'postal-code';
  name: string;
  district: string;
  ags: string | null;
  kreisAgs: string;
  plz: string | null;
  lat: number;
  lon: number;
  population: number;
}

type Inhabited = MunicipalityRow & { kreisAgs: string; lat: number; lon: number };

/** Forests, coastal waters and training grounds are municipalities of the register, but nobody looks for a home there. */
const isInhabited = (row: MunicipalityRow): row is Inhabited =>
  row.population > 0 && row.kreisAgs !== null && row.lat !== null && row.lon !== null;

/** A district is offered where it is more than one town; its point is the middle of its people. */
function districtPlaces(inhabited: Inhabited[], nameOf: ReadonlyMap<string, string>): Place[] {
  const members = groupBy(inhabited, (row) => row.kreisAgs);
  return [...members].flatMap(([kreisAgs, rows]): Place[] => {
    if (rows.length === 1) return [];
    const population = rows.reduce((sum, row) => sum + row.population, 0);
    const mean = (of: 'lat' | 'lon') => rows.reduce((sum, row) => sum + row[of] * row.population, 0) / population;
    const name = nameOf.get(kreisAgs) ?? kreisAgs;
    return [
      {
        place: `d:${kreisAgs}`,
        kind: 'district',
        name,
        district: name,
        ags: null,
        kreisAgs,
        plz: null,
        lat: mean('lat'),
        lon: mean('lon'),
        population,
      },
    ];
  });
}

/** 'Oldenburg' is the town that the register calls 'Oldenburg (Oldenburg)'. */
const isNameOf = ({ name }: MunicipalityRow, key: string) =>
  [name, name.replace(/ \(.*\)$/, '')].some((form) => normalisePlaceName(form) === key);

/** Parts of towns and villages, each found as the postal code it lies in. */
async function partsOfTowns(files: DataFiles, inhabited: Inhabited[], nameOf: ReadonlyMap<string, string>) {
  const byAgs = new Map(inhabited.map((row) => [row.ags, row]));
  const shares = groupBy(await files.csv('odbl/plz_gemeinde.csv'), (row) => cell(row, 'plz'));
  const mainOf = new Map((await files.csv('odbl/plz.csv')).map((row) => [cell(row, 'plz'), cell(row, 'ags_haupt')]));

  const places = new Map<string, Place>();
  for (const row of await files.csv('cc-by/plz_orte_geonames.csv')) {
    const plz = cell(row, 'plz');
    const name = cell(row, 'ort');
    const municipalities = (shares.get(plz) ?? []).flatMap((share) => byAgs.get(cell(share, 'ags')) ?? []);
    const key = normalisePlaceName(name);
    if (municipalities.some((municipality) => isNameOf(municipality, key))) continue;

    const kreisAgs = cell(row, 'kreis_ags');
    const inDistrict = municipalities.filter((municipality) => municipality.kreisAgs === kreisAgs);
    const home = inDistrict.find(({ ags }) => ags === mainOf.get(plz)) ?? inDistrict[0];
    if (!home) continue;
    places.set(`p:${plz}:${key}`, {
      place: `p:${plz}:${key}`,
      kind: 'postal-code',
      name,
      district: nameOf.get(kreisAgs) ?? '',
      ags: home.ags,
      kreisAgs,
      plz,
      lat: Number(cell(row, 'lat')),
      lon: Number(cell(row, 'lon')),
      // Its own number is not known, and a part of town must not stand before the town.
      population: Math.round(home.population / 100),
    });
  }
  return [...places.values()];
}

/** One row per place and way to start typing its name. */
export async function placeNames(files: DataFiles): Promise<unknown[][]> {
  const inhabited = (await currentMunicipalities(files)).filter(isInhabited);
  const nameOf = new Map(
    (await files.csv('official/kreise.csv')).map((row) => [cell(row, 'kreis_ags'), everydayName(cell(row, 'name'))]),
  );

  const places: Place[] = [
    ...inhabited.map(({ ags, name, kreisAgs, lat, lon, population }): Place => ({
      place: `m:${ags}`,
      kind: 'municipality',
      name,
      district: nameOf.get(kreisAgs) ?? '',
      ags,
      kreisAgs,
      plz: null,
      lat,
      lon,
      population,
    })),
    ...districtPlaces(inhabited, nameOf),
    ...(await partsOfTowns(files, inhabited, nameOf)),
  ];

  return places.flatMap((place) =>
    beginningsOf(place.name).map((beginning, index) => [
      place.place,
      beginning,
      index === 0,
      place.kind,
      place.name,
      place.district,
      place.ags,
      place.kreisAgs,
      place.kreisAgs.slice(0, 2),
      place.plz,
      place.lat,
      place.lon,
      place.population,
    ]),
  );
}
