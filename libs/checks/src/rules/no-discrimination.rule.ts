import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';
import { findInText } from './text-finding';

const RULE_VERSION = 1;
const finding = findingsOf('no-discrimination', RULE_VERSION);

/** T11 (§ 19 AGG): nobody is left out for origin or religion. The exceptions of Abs. 3 and 5 are for a person to weigh. */
export const noDiscrimination: ListingCheck = {
  code: 'no-discrimination',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: (facts) =>
    findInText(facts, ['discrimination'], {
      found: (signs) => finding('review', 'discrimination-in-text', { signs }),
      nothing: () => finding('pass', 'no-discrimination', {}),
      unknown: (code) => finding('unknown', code, {}),
    }),
};
