import type { LocalDate } from '@bleibe/calendar';
import { compareNames } from '../names/compare-names';
import { checkDigit, hasDigit } from './check-digit';
import { type BirthReading, readBirth, readExpiry } from './dates';
import { flagsOf } from './flags';
import { type Layout, type Place, formatOf, layouts } from './layouts';
import { type MrzClaim, type MrzError, type MrzFields, type MrzFormat, type MrzReading, mrzErrors } from './mrz';
import { isStateCode } from './states';

export interface MrzToRead {
  /** As typed or as a camera saw them; not trimmed, because a space is a reading error as well. */
  lines: readonly string[];
  /** All dates are judged as of this day. */
  asOf: LocalDate;
  /** Where the person said what document it is; else number and length of the lines tell. */
  format?: MrzFormat;
  claim?: MrzClaim;
}

/** The first error that makes all further reading senseless. */
function stopAt(lines: readonly string[], layout: Layout): MrzError | null {
  if (lines.length !== layout.lines) return 'LINE_COUNT';
  // Counted by characters, so that a letter outside the basic plane is one wrong character and not two.
  if (lines.some((line) => Array.from(line).length !== layout.length)) return 'LENGTH';
  if (lines.some((line) => !/^[A-Z0-9<]*$/.test(line))) return 'CHARSET';
  const dates = [layout.birth, layout.expiry].map((place) => textAt(lines, place));
  return dates.some((date) => /[A-Z]/.test(date)) ? 'CHAR_CLASS' : null;
}

const textAt = (lines: readonly string[], [line, from, to]: Place): string => lines[line]?.slice(from, to) ?? '';
const digitAfter = (lines: readonly string[], [line, , to]: Place): string => textAt(lines, [line, to, to + 1]);
const withoutFillers = (text: string): string => text.replace(/<+$/, '');

/** 'I' alone or with a second letter of the issuer's choice; 'V' there would be a visa (ICAO 9303-5, 4.2.2.2). */
function isDocumentCode(text: string, { codes }: Layout): boolean {
  const second = text.charAt(1);
  return codes.includes(text.charAt(0)) && /[A-Z<]/.test(second) && !(codes.includes('I') && second === 'V');
}

interface NumberReading {
  number: string;
  right: boolean;
  /** The optional data that are left when the number goes on in them. */
  rest: string | null;
}

/** A number of more than nine characters: filler instead of the digit, the rest and its digit in the optional data. */
function readNumber(lines: readonly string[], layout: Layout): NumberReading {
  const text = textAt(lines, layout.documentNumber);
  const digit = digitAfter(lines, layout.documentNumber);
  const more = layout.numberGoesOn && /^[^<]*/.exec(textAt(lines, layout.numberGoesOn))?.[0];
  if (digit !== '<' || text.includes('<') || !more) {
    return { number: withoutFillers(text), right: hasDigit(text, digit), rest: null };
  }

  const tail = more.slice(0, -1);
  const right = [text + tail, `${text}<${tail}`].some((covered) => checkDigit(covered) === more.slice(-1));
  const rest = layout.numberGoesOn ? textAt(lines, layout.numberGoesOn).slice(more.length) : '';
  return { number: text + tail, right, rest };
}

/** Surname and given names stand apart by two fillers, their parts by one. */
function readName(text: string): Pick<MrzFields, 'primaryName' | 'secondaryName'> {
  const [primary = '', ...others] = text.replace(/^<+/, '').split(/<{2,}/);
  const parts = (name: string) => name.split('<').filter((part) => part !== '');
  return { primaryName: parts(primary), secondaryName: others.flatMap(parts) };
}

function fieldsOf(lines: readonly string[], layout: Layout, number: NumberReading, asOf: LocalDate): MrzFields {
  const field = (place: Place) => withoutFillers(textAt(lines, place));
  const birth = textAt(lines, layout.birth);
  const born = readBirth(birth, asOf);
  const ends = readExpiry(textAt(lines, layout.expiry), asOf);
  const sex = textAt(lines, layout.sex);
  const isWholeDay = born.kind === 'range' && born.range.first === born.range.last;
  return {
    documentCode: field(layout.documentCode),
    issuer: field(layout.issuer),
    nationality: field(layout.nationality),
    documentNumber: number.number,
    birth,
    birthDate: isWholeDay ? born.range.first : null,
    expiryDate: ends.kind === 'date' ? ends.date : null,
    sex: sex === 'M' || sex === 'F' ? sex : null,
    ...readName(textAt(lines, layout.name)),
    optionalData: layout.optional
      .map((place, at) => (at === 0 && number.rest !== null ? number.rest : textAt(lines, place)))
      .map((text) => text.replace(/^<+|<+$/g, ''))
      .filter((text) => text !== ''),
  };
}

function errorsOf(lines: readonly string[], layout: Layout, number: NumberReading, asOf: LocalDate): MrzError[] {
  const digitIsRight = (place: Place) => hasDigit(textAt(lines, place), digitAfter(lines, place));
  const { composite, optionalWithDigit } = layout;
  const covered = composite?.covers.map((place) => textAt(lines, place)).join('');
  const states = [layout.issuer, layout.nationality].map((place) => withoutFillers(textAt(lines, place)));

  const wrong: Partial<Record<MrzError, boolean>> = {
    DOC_CODE: !isDocumentCode(textAt(lines, layout.documentCode), layout),
    STATE: !states.every(isStateCode),
    DATE_DOB: readBirth(textAt(lines, layout.birth), asOf).kind === 'no-such-day',
    DATE_EXPIRY: readExpiry(textAt(lines, layout.expiry), asOf).kind === 'no-such-day',
    CD_DOCNO: !number.right,
    CD_DOB: !digitIsRight(layout.birth),
    CD_EXPIRY: !digitIsRight(layout.expiry),
    CD_OPTIONAL: optionalWithDigit !== null && !digitIsRight(optionalWithDigit),
    CD_COMPOSITE: composite !== null && checkDigit(covered ?? '') !== textAt(lines, composite.digit),
  };
  return mrzErrors.filter((error) => wrong[error]);
}

/** Reads a machine-readable zone after ICAO 9303. It never throws: what cannot be read is an error in the answer. */
export function readMrz({ lines, asOf, format: stated, claim }: MrzToRead): MrzReading {
  const format = stated ?? formatOf(lines);
  const stopped = (error: MrzError): MrzReading => ({
    format,
    valid: false,
    errors: [error],
    flags: [],
    fields: null,
    name: null,
  });
  if (format === null) return stopped('LINE_COUNT');
  const layout = layouts[format];
  const stop = stopAt(lines, layout);
  if (stop) return stopped(stop);

  const number = readNumber(lines, layout);
  const fields = fieldsOf(lines, layout, number, asOf);
  const errors = errorsOf(lines, layout, number, asOf);
  const born: BirthReading = readBirth(fields.birth, asOf);
  const nameIsCut = !textAt(lines, layout.name).endsWith('<');
  const flags = flagsOf({ fields, format, born, nameIsCut, asOf, claim });
  const document = { surname: fields.primaryName, givenNames: fields.secondaryName, isCut: nameIsCut };
  const name = claim ? compareNames(claim.name, document) : null;
  return { format, valid: errors.length === 0, errors, flags, fields, name };
}
