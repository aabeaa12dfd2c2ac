import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';
import { findInText } from './text-finding';

const RULE_VERSION = 1;
const finding = findingsOf('no-passport-kept', RULE_VERSION);

/** T09: nobody keeps a passport or a telephone as a pledge (§ 1 (1) PAuswG for German ones). */
export const noPassportKept: ListingCheck = {
  code: 'no-passport-kept',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: (facts) =>
    findInText(facts, ['passport-retention'], {
      found: (signs) => finding('hold', 'passport-kept', { signs }),
      nothing: () => finding('pass', 'no-passport-kept', {}),
      unknown: (code) => finding('unknown', code, {}),
    }),
};
