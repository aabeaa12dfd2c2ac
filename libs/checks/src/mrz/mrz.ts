import type { LocalDate } from '@bleibe/calendar';
import type { NameComparison } from '../names/compare-names';

export const mrzFormats = ['TD1', 'TD2', 'TD3', 'MRVA', 'MRVB'] as const;
export type MrzFormat = (typeof mrzFormats)[number];

/** Errors after which nothing else can be read with any sense; the reader gives the first of them, alone. */
export const stoppingErrors = ['LINE_COUNT', 'LENGTH', 'CHARSET', 'CHAR_CLASS'] as const;

/** Why a zone is not well formed: none of these is a reason to refuse a person, most are slips of a camera. */
export const mrzErrors = [
  ...stoppingErrors,
  'DOC_CODE',
  'STATE',
  'DATE_DOB',
  'DATE_EXPIRY',
  'CD_DOCNO',
  'CD_DOB',
  'CD_EXPIRY',
  'CD_OPTIONAL',
  'CD_COMPOSITE',
] as const;
export type MrzError = (typeof mrzErrors)[number];

/** True statements about a zone that could be read, whether it is valid or not. None of them proves anything alone. */
export const mrzFlags = [
  'EXPIRED',
  'EXTENSION_POSSIBLE',
  'MINOR',
  'DOB_PARTIAL',
  'NAME_TRUNCATED',
  'PROVISIONAL',
  'RESTRICTED_ID',
  'SERIAL_ALPHABET',
  'ISSUER_NATIONALITY_DIFFER',
  'SPECIMEN',
  'DOB_MISMATCH',
] as const;
export type MrzFlag = (typeof mrzFlags)[number];

export interface MrzFields {
  /** One or two letters: 'P', 'ID', 'AR', 'V'. */
  documentCode: string;
  /** Code of ICAO 9303-3 without fillers; Germany is 'D'. */
  issuer: string;
  nationality: string;
  documentNumber: string;
  /** As printed, 'YYMMDD' with '<' for what is not known. */
  birth: string;
  /** Null when a part of it is not known, or there is no such day. */
  birthDate: LocalDate | null;
  /** Null when the document has no end, or there is no such day. */
  expiryDate: LocalDate | null;
  /** 'M', 'F', or null where it is not encoded. */
  sex: 'M' | 'F' | null;
  /** The parts of the names in the order of the zone. */
  primaryName: readonly string[];
  secondaryName: readonly string[];
  optionalData: readonly string[];
}

/** What a person typed about themselves. */
export interface MrzClaim {
  name: string;
  birthDate: LocalDate | null;
}

export interface MrzReading {
  /** Null when neither lines nor caller tell what it is. */
  format: MrzFormat | null;
  valid: boolean;
  errors: readonly MrzError[];
  flags: readonly MrzFlag[];
  /** Null when the reader had to stop. */
  fields: MrzFields | null;
  /** The claimed name beside the one in the zone; null without a claim, or when the reader had to stop. */
  name: NameComparison | null;
}
