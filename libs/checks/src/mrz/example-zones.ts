import { checkDigit } from './check-digit';
import type { MrzFormat } from './mrz';
import type { MrzToRead } from './read-mrz';

/** For specs only: the parts of a zone; the digits are computed unless they are given. */
export interface ZoneParts {
  code: string;
  issuer: string;
  nationality: string;
  name: string;
  number: string;
  birth: string;
  sex: string;
  expiry: string;
  optional: string;
  /** Second optional part of a TD1. */
  further: string;
  /** Digits to print instead of the right ones. */
  digits: Partial<Record<'number' | 'birth' | 'expiry' | 'optional' | 'composite', string>>;
}

export const asOf = '2026-11-22';

const parts: ZoneParts = {
  code: 'P<',
  issuer: 'UKR',
  nationality: 'UKR',
  name: 'KOVALENKO<<OLENA',
  number: 'FE123456',
  birth: '900214',
  sex: 'F',
  expiry: '330101',
  optional: '',
  further: '',
  digits: {},
};

const fill = (text: string, length: number) => text.padEnd(length, '<').slice(0, length);

/** Number, its digit and what of it goes on in the optional data. */
function numberOf({ number, digits, optional }: ZoneParts, roomForRest: boolean): [string, string, string] {
  if (number.length <= 9 || !roomForRest) {
    const field = fill(number, 9);
    return [field, digits.number ?? checkDigit(field), optional];
  }
  const rest = number.slice(9) + (digits.number ?? checkDigit(number));
  return [number.slice(0, 9), '<', optional === '' ? rest : `${rest}<${optional}`];
}

function secondLine(zone: ZoneParts, [number, digit]: readonly string[]): string {
  const { birth, sex, expiry, digits, nationality } = zone;
  const born = birth + (digits.birth ?? checkDigit(birth));
  return `${number}${digit}${fill(nationality, 3)}${born}${sex}${expiry}${digits.expiry ?? checkDigit(expiry)}`;
}

/** The lines of a zone whose digits are all right, but for those that are given. */
export function zoneLines(format: MrzFormat, but: Partial<ZoneParts> = {}): string[] {
  const zone = { ...parts, ...but };
  const { code, issuer, name, digits, further, birth, sex, expiry, nationality } = zone;
  const head = `${fill(code, 2)}${fill(issuer, 3)}`;
  const written = numberOf(zone, format === 'TD1' || format === 'TD2');
  const [number, digit, optional] = written;

  if (format === 'TD1') {
    const first = `${number}${digit}${fill(optional, 15)}`;
    const born = birth + (digits.birth ?? checkDigit(birth));
    const ends = expiry + (digits.expiry ?? checkDigit(expiry));
    const more = fill(further, 11);
    const composite = digits.composite ?? checkDigit(first + born + ends + more);
    return [head + first, born + sex + ends + fill(nationality, 3) + more + composite, fill(name, 30)];
  }

  const line = secondLine(zone, written);
  const covered = (rest: string) => line.slice(0, 10) + line.slice(13, 20) + line.slice(21) + rest;
  if (format === 'TD2') {
    const rest = fill(optional, 7);
    return [head + fill(name, 31), line + rest + (digits.composite ?? checkDigit(covered(rest)))];
  }
  if (format === 'TD3') {
    const personal = fill(optional, 14);
    const rest = personal + (digits.optional ?? (optional === '' ? '<' : checkDigit(personal)));
    return [head + fill(name, 39), line + rest + (digits.composite ?? checkDigit(covered(rest)))];
  }
  const length = format === 'MRVA' ? 44 : 36;
  return [head + fill(name, length - 5), fill(line + optional, length)];
}

export const aPassport = (but: Partial<ZoneParts> = {}): MrzToRead => ({
  lines: zoneLines('TD3', but),
  format: 'TD3',
  asOf,
});

/** A German identity card: no sex, state with one letter. */
export const anIdentityCard = (but: Partial<ZoneParts> = {}): MrzToRead => ({
  lines: zoneLines('TD1', {
    code: 'ID',
    issuer: 'D',
    nationality: 'D',
    name: 'MUSTERFRAU<<LENA',
    number: 'C4KJ7NP21',
    birth: '880305',
    sex: '<',
    expiry: '310911',
    further: '2108',
    ...but,
  }),
  format: 'TD1',
  asOf,
});

/** A German residence card (eAT). */
export const aResidenceCard = (but: Partial<ZoneParts> = {}): MrzToRead =>
  anIdentityCard({ code: 'AR', nationality: 'UKR', name: 'BONDAR<<LARYSA', number: 'YX3C4K7M1', sex: 'F', ...but });
