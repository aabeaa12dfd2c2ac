import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';
import { findInText } from './text-finding';

const RULE_VERSION = 1;
const finding = findingsOf('no-id-copy-asked', RULE_VERSION);

/** T06: nobody asks for a copy of a document, a selfie with it, bank access or a one-time code. */
export const noIdCopyAsked: ListingCheck = {
  code: 'no-id-copy-asked',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: (facts) =>
    findInText(facts, ['identity-phishing'], {
      found: (signs) => finding('hold', 'id-copy-asked', { signs }),
      nothing: () => finding('pass', 'no-id-copy-asked', {}),
      unknown: (code) => finding('unknown', code, {}),
    }),
};
