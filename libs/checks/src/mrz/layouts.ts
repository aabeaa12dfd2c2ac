import type { MrzFormat } from './mrz';

/** A stretch of one line: number of the line, first position, first position after it; all from 0. */
export type Place = readonly [line: number, from: number, to: number];

/** Where the parts of a zone stand (ICAO 9303-4 to 9303-7). A check digit stands right after the part it covers. */
export interface Layout {
  lines: number;
  length: number;
  /** First letters of the document codes that exist in this format. */
  codes: string;
  documentCode: Place;
  issuer: Place;
  name: Place;
  documentNumber: Place;
  nationality: Place;
  birth: Place;
  sex: Place;
  expiry: Place;
  optional: readonly Place[];
  /** The optional data with a digit of their own. */
  optionalWithDigit: Place | null;
  /** A number of more than nine characters goes on at the start of this part. */
  numberGoesOn: Place | null;
  /** What the composite digit covers, and where it stands; visas have none. */
  composite: { covers: readonly Place[]; digit: Place } | null;
}

const head = { documentCode: [0, 0, 2], issuer: [0, 2, 5] } as const satisfies Partial<Layout>;

/** Second line of all formats with two lines. */
const secondLine = {
  ...head,
  lines: 2,
  documentNumber: [1, 0, 9],
  nationality: [1, 10, 13],
  birth: [1, 13, 19],
  sex: [1, 20, 21],
  expiry: [1, 21, 27],
} as const satisfies Partial<Layout>;

const visa = { ...secondLine, codes: 'V', optionalWithDigit: null, numberGoesOn: null, composite: null } as const;

export const layouts: Readonly<Record<MrzFormat, Layout>> = {
  TD1: {
    ...head,
    lines: 3,
    length: 30,
    codes: 'ACI',
    name: [2, 0, 30],
    documentNumber: [0, 5, 14],
    nationality: [1, 15, 18],
    birth: [1, 0, 6],
    sex: [1, 7, 8],
    expiry: [1, 8, 14],
    optional: [
      [0, 15, 30],
      [1, 18, 29],
    ],
    optionalWithDigit: null,
    numberGoesOn: [0, 15, 30],
    composite: {
      covers: [
        [0, 5, 30],
        [1, 0, 7],
        [1, 8, 15],
        [1, 18, 29],
      ],
      digit: [1, 29, 30],
    },
  },
  TD2: {
    ...secondLine,
    length: 36,
    codes: 'ACI',
    name: [0, 5, 36],
    optional: [[1, 28, 35]],
    optionalWithDigit: null,
    numberGoesOn: [1, 28, 35],
    composite: {
      covers: [
        [1, 0, 10],
        [1, 13, 20],
        [1, 21, 35],
      ],
      digit: [1, 35, 36],
    },
  },
  TD3: {
    ...secondLine,
    length: 44,
    codes: 'P',
    name: [0, 5, 44],
    optional: [[1, 28, 42]],
    optionalWithDigit: [1, 28, 42],
    numberGoesOn: null,
    composite: {
      covers: [
        [1, 0, 10],
        [1, 13, 20],
        [1, 21, 43],
      ],
      digit: [1, 43, 44],
    },
  },
  MRVA: { ...visa, length: 44, name: [0, 5, 44], optional: [[1, 28, 44]] },
  MRVB: { ...visa, length: 36, name: [0, 5, 36], optional: [[1, 28, 36]] },
};

/** The format that lines of this number and length have; a visa is told from a passport by its first letter. */
export function formatOf(lines: readonly string[]): MrzFormat | null {
  if (lines.length === 3) return 'TD1';
  if (lines.length !== 2) return null;
  const isVisa = lines[0]?.startsWith('V') ?? false;
  const short = lines.some((line) => line.length <= 36) && lines.every((line) => line.length < 44);
  if (short) return isVisa ? 'MRVB' : 'TD2';
  return isVisa ? 'MRVA' : 'TD3';
}
