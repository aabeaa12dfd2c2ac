import { CaseFileMistake, type Cells, columnFor } from './case-files';

/** What a row of the file may say, with the names its column may have. Money in euros, unless a name ends in _cents. */
const COLUMNS = {
  id: ['id', 'nr', 'nummer'],
  ags: ['ags', 'gemeindeschlüssel', 'gemeindeschluessel', 'municipality'],
  plz: ['plz', 'postleitzahl', 'postal_code', 'postcode', 'zip'],
  kind: ['kind', 'art', 'typ'],
  area: ['area', 'fläche', 'flaeche', 'wohnfläche', 'wohnflaeche', 'qm', 'm2', 'm²', 'living_space'],
  sharedArea: ['shared_area', 'gemeinschaftsfläche', 'gemeinschaftsflaeche'],
  rooms: ['rooms', 'zimmer', 'no_rooms'],
  yearBuilt: ['year_built', 'baujahr', 'built', 'bezugsfertig', 'year_constructed'],
  locationClass: ['location_class', 'wohnlage', 'location'],
  netColdRent: ['net_cold_rent', 'nettokaltmiete', 'kaltmiete', 'cold_rent', 'base_rent'],
  utilities: ['utilities', 'nebenkosten', 'betriebskosten', 'service_charge'],
  heating: ['heating', 'heizkosten', 'heating_costs'],
  furniture: ['furniture', 'möbelzuschlag', 'moebelzuschlag'],
  warmRent: ['warm_rent', 'warmmiete', 'gesamtmiete', 'total_rent'],
  deposit: ['deposit', 'kaution'],
  brake: ['rent_brake', 'mietpreisbremse', 'brake'],
  brakeGround: ['brake_ground', 'ausnahmegrund'],
} as const satisfies Record<string, readonly string[]>;

type Field = keyof typeof COLUMNS;
const MONEY = ['netColdRent', 'utilities', 'heating', 'furniture', 'warmRent', 'deposit'] as const;
type MoneyField = (typeof MONEY)[number];

export interface RentRow {
  id: string | null;
  ags: string | null;
  plz: string | null;
  kind: 'flat' | 'room';
  /** m² */
  area: number | null;
  sharedArea: number | null;
  rooms: number | null;
  yearBuilt: number | null;
  locationClass: string | null;
  /** Cents a month; null = not stated, or no amount that can be read. */
  money: Record<MoneyField, number | null>;
  brake: 'yes' | 'no' | null;
  brakeGround: string | null;
}

/** '1.234,56', '1,234.56', '640 €', '12,5 m²'; null for anything else. */
export function numberOf(text: string): number | null {
  const plain = text.replace(/\s|€|eur|m²|m2|qm/gi, '');
  if (!/^\d[\d.,]*$/.test(plain)) return null;
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  const marks = plain.replace(/\d/g, '');
  // A single mark with three digits behind it may be either; nobody pays 1.234 €/month with three decimals.
  const isThousands = marks.length > 0 && new Set(marks).size === 1 && /[.,]\d{3}$/.test(plain);
  const hasDecimals = last >= 0 && !isThousands;
  const whole = (hasDecimals ? plain.slice(0, last) : plain).replace(/[.,]/g, '');
  const number = Number(hasDecimals ? `${whole}.${plain.slice(last + 1)}` : whole);
  return Number.isFinite(number) ? number : null;
}

const ROOM = /^(room|zimmer|wg|shared)/i;
const answers: Readonly<Record<string, 'yes' | 'no'>> = {
  yes: 'yes',
  ja: 'yes',
  '1': 'yes',
  no: 'no',
  nein: 'no',
  '0': 'no',
};

interface Column {
  name: string;
  /** What one unit of the cell is in the unit of the field. */
  factor: number;
}

export interface RentColumns {
  has(field: Field): boolean;
  read(row: Cells): RentRow;
}

/** @throws when the file says neither where a home is nor what it costs */
export function rentColumns(columns: readonly string[]): RentColumns {
  const found = new Map<Field, Column>();
  for (const field of Object.keys(COLUMNS) as Field[]) {
    const isMoney = (MONEY as readonly string[]).includes(field);
    const euros = columnFor(columns, COLUMNS[field]);
    const cents = isMoney
      ? columnFor(
          columns,
          COLUMNS[field].map((name) => `${name}_cents`),
        )
      : undefined;
    const name = cents ?? euros;
    if (name !== undefined) found.set(field, { name, factor: isMoney && cents === undefined ? 100 : 1 });
  }
  if (!found.has('ags') && !found.has('plz')) throw new CaseFileMistake('The file has neither a column ags nor plz.');
  for (const needed of ['area', 'netColdRent'] as const) {
    if (!found.has(needed)) throw new CaseFileMistake(`The file has no column ${COLUMNS[needed].join(' or ')}.`);
  }

  const text = (row: Cells, field: Field) => row[found.get(field)?.name ?? ''] || null;
  const number = (row: Cells, field: Field) => {
    const cell = text(row, field);
    return cell === null ? null : numberOf(cell);
  };
  const money = (row: Cells, field: MoneyField) => {
    const amount = number(row, field);
    return amount === null ? null : Math.round(amount * (found.get(field)?.factor ?? 1));
  };
  return {
    has: (field) => found.has(field),
    read: (row) => ({
      id: text(row, 'id'),
      ags: text(row, 'ags')?.padStart(8, '0') ?? null,
      plz: text(row, 'plz')?.padStart(5, '0') ?? null,
      kind: ROOM.test(text(row, 'kind') ?? '') ? 'room' : 'flat',
      area: number(row, 'area'),
      sharedArea: number(row, 'sharedArea'),
      rooms: number(row, 'rooms'),
      yearBuilt: number(row, 'yearBuilt'),
      locationClass: text(row, 'locationClass'),
      money: {
        netColdRent: money(row, 'netColdRent'),
        utilities: money(row, 'utilities'),
        heating: money(row, 'heating'),
        furniture: money(row, 'furniture'),
        warmRent: money(row, 'warmRent'),
        deposit: money(row, 'deposit'),
      },
      brake: answers[text(row, 'brake')?.toLowerCase() ?? ''] ?? null,
      brakeGround: text(row, 'brakeGround'),
    }),
  };
}
