import { type DataFiles, type CsvRow, cell, cents, orNull } from './data-files';
import { currentKeys } from './current-municipalities';
import { yearsOf } from './building-class';
import type { ReferenceTable } from './reference-table';

const BERLIN = '11000000';
/** Day the rents of a source are of. */
const CENSUS_DAY = '2022-05-15';
const BERLIN_DAY = '2023-09-01';
/** The annex with the levels is in force from this day. */
const LEVELS_DAY = '2023-01-01';

/** Amounts in euros by household size ('1' to '5' and 'je_weitere') and, where it applies, rent level. */
interface HousingBenefitFile {
  fassungen: {
    gueltig_ab: string;
    gueltig_bis: string | null;
    fundstelle: string;
    hoechstbetraege: Record<string, Record<string, number>>;
  }[];
  klimakomponente_12_7: { gueltig_ab: string; je_haushaltsgroesse: Record<string, number> };
}

const HOUSING_BENEFIT_FILE = 'official/wogg_hoechstbetraege.json';

/** null = each further person */
const personsOf = (size: string) => (size === 'je_weitere' ? null : Number(size));

const rentLevel: ReferenceTable = {
  name: 'rent_level',
  files: ['official/mietenstufe_je_gemeinde.csv', 'official/ags_alias.csv'],
  revision: 1,
  columns: { ags: 'text', level: 'int', origin: 'text', valid_from: 'date', source_code: 'text' },
  async rows(files) {
    const keys = await currentKeys(files);
    const rows = await files.csv('official/mietenstufe_je_gemeinde.csv');
    return rows
      .filter((row) => orNull(row, 'mietenstufe'))
      .map((row) => {
        const ags = cell(row, 'ags');
        return [
          keys.get(ags) ?? ags,
          Number(cell(row, 'mietenstufe')),
          cell(row, 'herkunft'),
          LEVELS_DAY,
          'wogv-annex',
        ];
      });
  },
};

const housingBenefitLimit: ReferenceTable = {
  name: 'housing_benefit_limit',
  files: [HOUSING_BENEFIT_FILE],
  revision: 1,
  columns: {
    persons: 'int',
    level: 'int',
    cents: 'int',
    valid_from: 'date',
    valid_until: 'date',
    reference: 'text',
    source_code: 'text',
  },
  async rows(files) {
    const { fassungen } = await files.json<HousingBenefitFile>(HOUSING_BENEFIT_FILE);
    return fassungen.flatMap((edition) =>
      Object.entries(edition.hoechstbetraege).flatMap(([size, levels]) =>
        Object.entries(levels).map(([level, euros]) => [
          personsOf(size),
          Number(level),
          cents(euros),
          edition.gueltig_ab,
          edition.gueltig_bis,
          edition.fundstelle,
          'wogg-12',
        ]),
      ),
    );
  },
};

const housingBenefitClimate: ReferenceTable = {
  name: 'housing_benefit_climate',
  files: [HOUSING_BENEFIT_FILE],
  revision: 1,
  columns: { persons: 'int', cents: 'int', valid_from: 'date', valid_until: 'date', source_code: 'text' },
  async rows(files) {
    const { klimakomponente_12_7: climate } = await files.json<HousingBenefitFile>(HOUSING_BENEFIT_FILE);
    return Object.entries(climate.je_haushaltsgroesse).map(([size, euros]) => [
      personsOf(size),
      cents(euros),
      climate.gueltig_ab,
      null,
      'wogg-12',
    ]);
  },
};

/** The Berlin table: rents by area, year and location. */
function berlinRow(row: CsvRow): unknown[] {
  const buildingClass = cell(row, 'bezugsfertigkeit');
  const { from, until } = yearsOf(buildingClass);
  return [
    'mietspiegel',
    BERLIN,
    null,
    Number(cell(row, 'flaeche_ab')),
    orNull(row, 'flaeche_unter'),
    from,
    until,
    buildingClass,
    cell(row, 'wohnlage'),
    ...['untere_spanne', 'mittelwert', 'obere_spanne'].map((column) => cents(cell(row, column))),
    BERLIN_DAY,
    null,
    'berlin-mietspiegel-2024',
  ];
}

/** A row without filters, for a municipality or for a rent level. */
const censusRow = (kind: string, ags: string | null, level: number | null, rents: (number | null)[]) => [
  kind,
  ags,
  level,
  ...[null, null, null, null, null, null],
  ...rents,
  CENSUS_DAY,
  null,
  'census-2022-rents',
];

const referenceRent: ReferenceTable = {
  name: 'reference_rent',
  files: [
    'official/berlin_mietspiegel_2024.csv',
    'official/zensus2022_nettokaltmiete.csv',
    'official/zensus2022_nach_mietenstufe.csv',
    'official/ags_alias.csv',
  ],
  revision: 1,
  columns: {
    kind: 'text',
    ags: 'text',
    level: 'int',
    area_from: 'numeric',
    area_below: 'numeric',
    built_from: 'int',
    built_until: 'int',
    building_class: 'text',
    location_class: 'text',
    low_cents: 'int',
    mid_cents: 'int',
    high_cents: 'int',
    valid_from: 'date',
    valid_until: 'date',
    source_code: 'text',
  },
  async rows(files: DataFiles) {
    const keys = await currentKeys(files);
    const municipalities = (await files.csv('official/zensus2022_nettokaltmiete.csv')).filter(
      (row) => cell(row, 'ebene') === 'ort',
    );
    return [
      ...(await files.csv('official/berlin_mietspiegel_2024.csv')).map(berlinRow),
      // The census gives a mean of all running contracts and no span.
      ...municipalities.map((row) => {
        const ags = cell(row, 'ags');
        const mean = cents(cell(row, 'nettokaltmiete_eur_qm'));
        return censusRow('census', keys.get(ags) ?? ags, null, [null, mean, null]);
      }),
      ...(await files.csv('official/zensus2022_nach_mietenstufe.csv')).map((row) =>
        censusRow(
          'census-by-level',
          null,
          Number(cell(row, 'mietenstufe')),
          ['min', 'mittel', 'max'].map((column) => cents(cell(row, column))),
        ),
      ),
    ];
  },
};

/** A directive that names only its year counts from the last day of that year: before it the figure is not certain. */
function validFrom(row: CsvRow): string {
  const stated = orNull(row, 'gueltig_ab');
  if (stated) return stated;
  const year = /Stand (\d{4})/.exec(cell(row, 'hinweis'))?.[1];
  if (!year) throw new Error(`no date for the directive of ${cell(row, 'name')}`);
  return `${year}-12-31`;
}

const jobCentreLimit: ReferenceTable = {
  name: 'job_centre_limit',
  files: ['official/kdu_bruttokaltmiete_auswahl.csv', 'official/ags_alias.csv'],
  revision: 1,
  columns: {
    ags: 'text',
    persons: 'int',
    gross_cold_cents: 'int',
    max_area: 'numeric',
    valid_from: 'date',
    valid_until: 'date',
    document: 'text',
    note: 'text',
    source_code: 'text',
  },
  async rows(files) {
    const keys = await currentKeys(files);
    const sizes = ['1p', '2p', '3p', '4p', '5p', 'je_weitere'];
    return (await files.csv('official/kdu_bruttokaltmiete_auswahl.csv')).flatMap((row) =>
      sizes.flatMap((size) => {
        const amount = orNull(row, `bruttokalt_${size}`);
        if (!amount) return [];
        const persons = personsOf(size.replace('p', ''));
        return [
          [
            keys.get(cell(row, 'ags')) ?? cell(row, 'ags'),
            persons,
            cents(amount),
            persons ? orNull(row, `qm_${size}`) : null,
            validFrom(row),
            null,
            cell(row, 'quelle_dokument'),
            orNull(row, 'hinweis'),
            'job-centre-directives',
          ],
        ];
      }),
    );
  },
};

export const rentTables: readonly ReferenceTable[] = [
  rentLevel,
  housingBenefitLimit,
  housingBenefitClimate,
  referenceRent,
  jobCentreLimit,
];
