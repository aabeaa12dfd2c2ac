import { cell, orNull } from './data-files';
import type { ReferenceTable } from './reference-table';

const minAreaRule: ReferenceTable = {
  name: 'min_area_rule',
  files: ['official/min_area_rules.csv'],
  revision: 1,
  columns: {
    land: 'text',
    adult: 'numeric',
    child: 'numeric',
    child_until_age: 'int',
    valid_from: 'date',
    valid_until: 'date',
    paragraph: 'text',
    source_code: 'text',
    is_default: 'boolean',
  },
  async rows(files) {
    const rows = await files.csv('official/min_area_rules.csv');
    return rows.map((row) => [
      orNull(row, 'land'),
      Number(cell(row, 'adult')),
      Number(cell(row, 'child')),
      Number(cell(row, 'child_until_age')),
      cell(row, 'valid_from'),
      orNull(row, 'valid_until'),
      orNull(row, 'paragraph'),
      cell(row, 'source'),
      cell(row, 'is_default') === 'yes',
    ]);
  },
};

const rentRule: ReferenceTable = {
  name: 'rent_rule',
  files: ['official/rent_rules.csv'],
  revision: 1,
  columns: {
    code: 'text',
    value: 'int',
    valid_from: 'date',
    valid_until: 'date',
    paragraph: 'text',
    source_code: 'text',
  },
  async rows(files) {
    const rows = await files.csv('official/rent_rules.csv');
    return rows.map((row) => [
      cell(row, 'code'),
      Number(cell(row, 'value')),
      cell(row, 'valid_from'),
      orNull(row, 'valid_until'),
      cell(row, 'paragraph'),
      cell(row, 'source'),
    ]);
  },
};

const rentBrakeArea: ReferenceTable = {
  name: 'rent_brake_area',
  files: ['official/rent_brake_areas.csv'],
  revision: 1,
  columns: { ags: 'text', valid_from: 'date', valid_until: 'date', source_code: 'text' },
  async rows(files) {
    const rows = await files.csv('official/rent_brake_areas.csv');
    return rows.map((row) => ['ags', 'valid_from', 'valid_until', 'source'].map((column) => cell(row, column)));
  },
};

export const lawTables: readonly ReferenceTable[] = [minAreaRule, rentRule, rentBrakeArea];
