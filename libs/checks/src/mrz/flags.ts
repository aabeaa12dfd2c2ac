import type { LocalDate } from '@bleibe/calendar';
import { type BirthReading, canBeBornOn } from './dates';
import {
  extensionOf,
  hasForeignLetterInSerial,
  isProvisionalCard,
  isPublishedSpecimen,
  isRestrictedCard,
} from './german-documents';
import { type MrzClaim, type MrzFields, type MrzFlag, type MrzFormat, mrzFlags } from './mrz';
import { withoutOwnState } from './states';

const UTOPIA = 'UTO';
/** Full age, § 2 BGB. */
const FULL_AGE = 18;

/** Passports for diplomats, officials, refugees and emergencies have a second letter of their own. */
const ordinaryPassports: readonly string[] = ['P', 'PP', 'PN'];

export interface ZoneFacts {
  fields: MrzFields;
  format: MrzFormat;
  born: BirthReading;
  nameIsCut: boolean;
  asOf: LocalDate;
  claim: MrzClaim | undefined;
}

/**
 * Under age in any case, also where only a part of the birth date is known. Compared as text: who was born on 29 February
 * is of age on 1 March of a year without that day (§ 188 (2) BGB).
 */
function isMinor(born: BirthReading, asOf: LocalDate): boolean {
  if (born.kind !== 'range') return false;
  const { first } = born.range;
  return `${Number(first.slice(0, 4)) + FULL_AGE}${first.slice(4)}` > asOf;
}

function bornOnAnotherDay(born: BirthReading, claim: MrzClaim | undefined): boolean {
  if (!claim?.birthDate || born.kind !== 'range') return false;
  return !canBeBornOn(born.range, claim.birthDate);
}

const isPartial = (birth: string) => birth.includes('<');

/** What is true of a zone, in the order of the table of flags. */
export function flagsOf({ fields, format, born, nameIsCut, asOf, claim }: ZoneFacts): MrzFlag[] {
  const { issuer, nationality, expiryDate, documentCode } = fields;
  const isOrdinaryPassport =
    format === 'TD3' && ordinaryPassports.includes(documentCode) && !withoutOwnState.has(nationality);

  const holds: Record<MrzFlag, boolean> = {
    // The printed day itself still counts.
    EXPIRED: expiryDate !== null && expiryDate < asOf,
    EXTENSION_POSSIBLE: extensionOf(fields, asOf) !== null,
    MINOR: isMinor(born, asOf),
    DOB_PARTIAL: isPartial(fields.birth) && born.kind !== 'no-such-day',
    NAME_TRUNCATED: nameIsCut,
    PROVISIONAL: isProvisionalCard(fields),
    RESTRICTED_ID: isRestrictedCard(fields),
    SERIAL_ALPHABET: hasForeignLetterInSerial(fields),
    ISSUER_NATIONALITY_DIFFER: isOrdinaryPassport && issuer !== nationality,
    SPECIMEN: issuer === UTOPIA || nationality === UTOPIA || isPublishedSpecimen(fields),
    DOB_MISMATCH: bornOnAnotherDay(born, claim),
  };
  return mrzFlags.filter((flag) => holds[flag]);
}
