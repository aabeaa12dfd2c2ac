import type { LocalDate } from '@bleibe/calendar';
import type { FindingCode, FindingValues } from './finding-codes';

export const checkCodes = [
  'identity-confirmed',
  'contact-confirmed',
  'rent-parts-add-up',
  'rent-within-comparison',
  'deposit-within-three-net-rents',
  'no-extra-fees',
  'no-advance-payment-asked',
  'viewing-possible',
  'no-contact-in-text',
  'no-id-copy-asked',
  'no-passport-kept',
  'no-sham-registration',
  'no-exploitation',
  'no-discrimination',
  'no-hidden-link',
  'no-account-number-in-text',
  'text-not-copied',
  'home-offered-once',
  'contact-not-used-by-others',
  'photos-not-used-by-others',
  'offers-at-usual-pace',
  'trader-named',
  'low-rent-without-other-signs',
  'furniture-charge-plausible',
  'area-enough-for-persons',
  'fixed-term-with-ground',
  'no-report-on-person',
  'no-report-on-offer',
  'not-banned',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/**
 * From best to worst. `info`: told, stops nothing; `review`: one person looks; `hold`: stopped until two people have
 * looked; `unknown`: not examined to an end, which on a required check is never a pass.
 */
export const checkResults = ['pass', 'info', 'unknown', 'review', 'hold'] as const;
export type CheckResult = (typeof checkResults)[number];

/** What a finding rests on; null where a rule rests on the facts of the subject alone. */
export interface Grounds {
  /** Where the figures come from, and since when they hold. */
  source: string | null;
  sourceDate: LocalDate | null;
  /** The rule of law the sentence names. */
  paragraph: string | null;
  /** Last day on which the finding may be used; null = until an input changes. */
  validUntil: LocalDate | null;
  /** What it adds to the score; weak signs stop nothing alone (`score.ts`). */
  points: number;
}

interface FindingBase extends Grounds {
  check: CheckCode;
  result: CheckResult;
  ruleVersion: number;
}

/** What one check found: result and reason together; code and values belong together, as in a reason of a score. */
export type Finding = {
  [Code in FindingCode]: FindingBase & { code: Code; values: FindingValues[Code] };
}[FindingCode];

const noGrounds: Grounds = { source: null, sourceDate: null, paragraph: null, validUntil: null, points: 0 };

/** Makes the findings of one check, so that no rule can forget its version. */
export const findingsOf =
  (check: CheckCode, ruleVersion: number) =>
  <Code extends FindingCode>(
    result: CheckResult,
    code: Code,
    values: FindingValues[Code],
    grounds: Partial<Grounds> = {},
  ): Finding =>
    ({ check, result, code, values, ruleVersion, ...noGrounds, ...grounds }) as Finding;
