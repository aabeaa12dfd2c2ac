import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';
import { findInText } from './text-finding';

const RULE_VERSION = 1;
const finding = findingsOf('no-sham-registration', RULE_VERSION);

/** T10: nobody offers an address to be registered at without living there (§ 19 (6) BMG). */
export const noShamRegistration: ListingCheck = {
  code: 'no-sham-registration',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: (facts) =>
    findInText(facts, ['sham-registration'], {
      found: (signs) => finding('hold', 'sham-registration-offered', { signs }),
      nothing: () => finding('pass', 'no-sham-registration', {}),
      unknown: (code) => finding('unknown', code, {}),
    }),
};
