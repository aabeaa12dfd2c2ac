import { type DataFiles, cell } from './data-files';
import { MUNICIPALITY_FILES, currentKeys, currentMunicipalities, everydayName } from './current-municipalities';
import { placeNames } from './place-names';
import type { ReferenceTable } from './reference-table';

const source: ReferenceTable = {
  name: 'reference_source',
  files: ['sources.csv'],
  revision: 1,
  columns: {
    code: 'text',
    title: 'text',
    as_of: 'date',
    licence: 'text',
    licence_url: 'text',
    attribution: 'text',
    tables: 'text[]',
  },
  async rows(files) {
    const rows = await files.csv('sources.csv');
    return rows.map((row) => [
      ...['code', 'title', 'as_of', 'licence', 'licence_url', 'attribution'].map((column) => cell(row, column)),
      `{${cell(row, 'tables').replaceAll(';', ',')}}`,
    ]);
  },
};

const state: ReferenceTable = {
  name: 'state',
  files: ['official/laender.csv'],
  revision: 1,
  columns: { land: 'text', abbreviation: 'text', name: 'text' },
  async rows(files) {
    const rows = await files.csv('official/laender.csv');
    return rows.map((row) => ['land', 'kuerzel', 'name'].map((column) => cell(row, column)));
  },
};

const district: ReferenceTable = {
  name: 'district',
  files: ['official/kreise.csv'],
  revision: 1,
  columns: { kreis_ags: 'text', name: 'text', kind: 'text', land: 'text', population: 'int' },
  async rows(files) {
    const rows = await files.csv('official/kreise.csv');
    return rows.map((row) => [
      cell(row, 'kreis_ags'),
      everydayName(cell(row, 'name')),
      cell(row, 'art'),
      cell(row, 'land'),
      Number(cell(row, 'einwohner')),
    ]);
  },
};

const municipality: ReferenceTable = {
  name: 'municipality',
  files: MUNICIPALITY_FILES,
  revision: 1,
  columns: {
    ags: 'text',
    name: 'text',
    official_name: 'text',
    kreis_ags: 'text',
    land: 'text',
    population: 'int',
    area_km2: 'numeric',
    lat: 'float8',
    lon: 'float8',
  },
  async rows(files) {
    const rows = await currentMunicipalities(files);
    return rows.map((row) => [
      row.ags,
      row.name,
      row.officialName,
      row.kreisAgs,
      row.land,
      row.population,
      row.areaKm2,
      row.lat,
      row.lon,
    ]);
  },
};

const municipalityAlias: ReferenceTable = {
  name: 'municipality_alias',
  files: ['official/ags_alias.csv'],
  revision: 1,
  columns: { old_ags: 'text', ags: 'text' },
  rows: async (files) => [...(await currentKeys(files))],
};

const postalCode: ReferenceTable = {
  name: 'postal_code',
  files: ['odbl/plz.csv'],
  revision: 1,
  columns: { plz: 'text', name: 'text', main_ags: 'text', lat: 'float8', lon: 'float8' },
  async rows(files) {
    const rows = await files.csv('odbl/plz.csv');
    return rows.map((row) => [
      ...['plz', 'ort', 'ags_haupt'].map((column) => cell(row, column)),
      Number(cell(row, 'lat')),
      Number(cell(row, 'lon')),
    ]);
  },
};

const postalCodeMunicipality: ReferenceTable = {
  name: 'postal_code_municipality',
  files: ['odbl/plz_gemeinde.csv'],
  revision: 1,
  columns: { plz: 'text', ags: 'text' },
  async rows(files) {
    const rows = await files.csv('odbl/plz_gemeinde.csv');
    return rows.map((row) => [cell(row, 'plz'), cell(row, 'ags')]);
  },
};

const placeName: ReferenceTable = {
  name: 'place_name',
  files: [...MUNICIPALITY_FILES, 'odbl/plz.csv', 'odbl/plz_gemeinde.csv', 'cc-by/plz_orte_geonames.csv'],
  revision: 1,
  columns: {
    place: 'text',
    beginning: 'text',
    whole_name: 'boolean',
    kind: 'text',
    name: 'text',
    district: 'text',
    ags: 'text',
    kreis_ags: 'text',
    land: 'text',
    plz: 'text',
    lat: 'float8',
    lon: 'float8',
    population: 'int',
  },
  rows: placeNames,
};

const publicHoliday: ReferenceTable = {
  name: 'public_holiday',
  files: ['official/feiertage_2025_2030.csv', 'official/local_holidays.csv', 'official/laender.csv'],
  revision: 1,
  columns: { date: 'date', land: 'text', ags: 'text', name: 'text', source_code: 'text' },
  async rows(files: DataFiles) {
    const states = await files.csv('official/laender.csv');
    const landOf = new Map(states.map((row) => [cell(row, 'kuerzel'), cell(row, 'land')]));
    const general = await files.csv('official/feiertage_2025_2030.csv');
    const local = await files.csv('official/local_holidays.csv');
    return [
      ...general.map((row) => [cell(row, 'datum'), landOf.get(cell(row, 'land')), null, cell(row, 'name'), 'holidays']),
      ...local.map((row) => {
        const ags = cell(row, 'ags');
        return [cell(row, 'datum'), ags.slice(0, 2), ags, cell(row, 'name'), 'bayftg'];
      }),
    ];
  },
};

/** In an order in which every table refers only to tables before it. */
export const placeTables: readonly ReferenceTable[] = [
  source,
  state,
  district,
  municipality,
  municipalityAlias,
  postalCode,
  postalCodeMunicipality,
  placeName,
  publicHoliday,
];
