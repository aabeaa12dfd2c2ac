import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';
import { findInText } from './text-finding';

const RULE_VERSION = 1;
const finding = findingsOf('viewing-possible', RULE_VERSION);

/** T03: somebody can show the home, and keys are handed over by people. */
export const viewingPossible: ListingCheck = {
  code: 'viewing-possible',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: (facts) =>
    findInText(facts, ['remote-landlord'], {
      found: (signs) => finding('hold', 'home-cannot-be-viewed', { signs }),
      nothing: () => finding('pass', 'nothing-against-viewing', {}),
      unknown: (code) => finding('unknown', code, {}),
    }),
};
