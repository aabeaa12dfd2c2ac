import type { ListingCheck } from '../check';
import { ibansIn, isIban } from '../contacts/iban';
import { findingsOf } from '../finding';

const RULE_VERSION = 1;
const finding = findingsOf('no-account-number-in-text', RULE_VERSION);

/**
 * M01, and disclosure-matrix section 4: an account is told with the contract, to whoever pays the rent. In a public text
 * it asks strangers for money; whether its digits are right only says what the person who looks may find.
 */
export const noAccountNumberInText: ListingCheck = {
  code: 'no-account-number-in-text',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ text: { text } }) {
    if (text === null) return finding('unknown', 'text-missing', {});
    const found = ibansIn(text);
    if (found.length === 0) return finding('pass', 'no-account-number-in-text', {});
    return found.every(isIban)
      ? finding('review', 'account-number-in-text', {})
      : finding('review', 'account-number-with-slip-in-text', {});
  },
};
