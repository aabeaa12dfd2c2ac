import type { LocalDate } from '@bleibe/calendar';
import type { MrzFields } from './mrz';

/** Germany writes its own code with one letter. */
const GERMANY = 'D';

/** Number alphabet of German identity cards since 2010 (PAuswV, annex, no. 9); the digit 0 stands in older cards. */
const serialNumber = /^[CFGHJKLMNPRTVWXYZ0-9]*$/;

/** Provisional and substitute papers carry one letter and seven digits, with letters of another alphabet. */
const provisionalNumber = /^[A-Z]\d{7}$/;

/** Numbers of specimens that German authorities published, without check digit. */
const specimenNumbers: readonly { number: string; document: string }[] = [
  { number: 'T22000129', document: 'identity card 2010' },
  { number: 'L01X00T47', document: 'identity card 2019' },
  { number: 'LZ6311T47', document: 'identity card 2021' },
  { number: 'C01X0006H', document: 'passport 2007' },
  { number: 'C01X00T47', document: 'passport 2017' },
];

const isGerman = ({ issuer }: MrzFields) => issuer === GERMANY;

export const isProvisionalCard = (fields: MrzFields): boolean => isGerman(fields) && fields.documentCode === 'IT';

/** § 6a PAuswG: instead of a card that was withdrawn because the person must not leave the country. */
export const isRestrictedCard = (fields: MrzFields): boolean => isGerman(fields) && fields.documentCode === 'IX';

export function hasForeignLetterInSerial(fields: MrzFields): boolean {
  const { documentCode, documentNumber } = fields;
  if (!isGerman(fields)) return false;
  if (documentCode === 'IX') return !serialNumber.test(documentNumber) && !provisionalNumber.test(documentNumber);
  return documentCode === 'ID' && !serialNumber.test(documentNumber);
}

export const isPublishedSpecimen = (fields: MrzFields): boolean =>
  isGerman(fields) && specimenNumbers.some(({ number }) => number === fields.documentNumber);

/** Residence cards (eAT): § 78 (8) AufenthG forbids to process them by machine other than through their eID function. */
export const isResidenceCard = (fields: MrzFields): boolean =>
  isGerman(fields) && residenceCardCodes.includes(fields.documentCode);

const residenceCardCodes: readonly string[] = ['AR', 'AS'];

/** An ordinance that lets permits go on without a new card, after the day printed on it. */
export interface PermitExtension {
  nationality: string;
  /** Cards whose printed last day is this one or later are covered. */
  printedFrom: LocalDate;
  /** Last day on which a covered permit goes on. */
  until: LocalDate;
  paragraph: string;
  source: string;
  /** Day of the text that was read. */
  asOf: LocalDate;
}

/**
 * The permit must rest on § 24 (1) AufenthG, which the visual zone says and the machine-readable one does not, so this
 * only ever means "possible". Earlier editions had extended the permits of 1 February 2024 and 2025, hence `printedFrom`.
 */
export const permitExtensions: readonly PermitExtension[] = [
  {
    nationality: 'UKR',
    printedFrom: '2024-02-01',
    until: '2027-03-04',
    paragraph: '§ 2 UkraineAufenthFGV',
    source: 'gesetze-im-internet',
    asOf: '2026-08-19',
  },
];

/** The rule by which a permit may go on although the printed day has passed; null = none. */
export function extensionOf(
  fields: MrzFields,
  on: LocalDate,
  rules: readonly PermitExtension[] = permitExtensions,
): PermitExtension | null {
  const { expiryDate, nationality } = fields;
  if (!isResidenceCard(fields) || expiryDate === null || expiryDate >= on) return null;
  const covers = (rule: PermitExtension) =>
    rule.nationality === nationality && expiryDate >= rule.printedFrom && on <= rule.until;
  return rules.find(covers) ?? null;
}
