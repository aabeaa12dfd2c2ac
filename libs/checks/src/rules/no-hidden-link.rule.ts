import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';
import { findInText } from './text-finding';

const RULE_VERSION = 1;
const finding = findingsOf('no-hidden-link', RULE_VERSION);

/** T13: no link that hides or fakes where it leads. A published text has no need of one, so a person looks at once. */
export const noHiddenLink: ListingCheck = {
  code: 'no-hidden-link',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: (facts) =>
    findInText(facts, ['hidden-link'], {
      found: (signs) => finding('review', 'hidden-link-in-text', { signs }),
      nothing: () => finding('pass', 'no-hidden-link', {}),
      unknown: (code) => finding('unknown', code, {}),
    }),
};
