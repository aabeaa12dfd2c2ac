import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';
import { findInText, groundsOf } from './text-finding';

const RULE_VERSION = 1;
const finding = findingsOf('no-extra-fees', RULE_VERSION);

/** R09: who looks for a home is asked for no fee, neither for viewing nor booking, brokering, contract or keys. */
export const noExtraFees: ListingCheck = {
  code: 'no-extra-fees',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: (facts) =>
    findInText(facts, ['illegal-fee'], {
      found: (signs) => finding('hold', 'fee-asked', { signs }, groundsOf(facts.text.extraFees)),
      nothing: () => finding('pass', 'no-fee-asked', {}),
      unknown: (code) => finding('unknown', code, {}),
    }),
};
