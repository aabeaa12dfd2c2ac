import type { LocalDate, RegistrationLaw } from '@bleibe/calendar';

export interface DatedRegistrationLaw extends RegistrationLaw {
  validFrom: LocalDate;
  /** Last day; null = still in force. */
  validUntil: LocalDate | null;
  source: string;
}

/** Newest last. A change of the law is a new row, so that old plans can still be explained. */
export const registrationLaws: readonly DatedRegistrationLaw[] = [
  {
    validFrom: '2015-11-01',
    validUntil: null,
    source: '§ 17 (1), § 27 (2) BMG',
    withinDays: 14,
    monthsWhenRegisteredElsewhere: 6,
    monthsWhenFromAbroad: 3,
  },
];

/** The row in force on a day; null = none is known, and no date may be told. */
export const registrationLawOn = (date: LocalDate): DatedRegistrationLaw | null =>
  registrationLaws.find(
    ({ validFrom, validUntil }) => validFrom <= date && (validUntil === null || date <= validUntil),
  ) ?? null;
