import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';

const RULE_VERSION = 1;
const finding = findingsOf('contact-not-used-by-others', RULE_VERSION);

/**
 * I11, M04: no other landlord is reached, or paid, in the way this text names. An account in two profiles is held; a
 * telephone may be that of a family or an agent, so one person looks.
 */
export const contactNotUsedByOthers: ListingCheck = {
  code: 'contact-not-used-by-others',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ others }) {
    if (!others) return finding('unknown', 'other-offers-not-known', {});
    const { accountOfOthers, contactOfOthers } = others;
    if (accountOfOthers > 0) return finding('hold', 'account-number-used-by-others', { landlords: accountOfOthers });
    if (contactOfOthers > 0) return finding('review', 'contact-used-by-others', { landlords: contactOfOthers });
    return finding('pass', 'contact-not-used-by-others', {});
  },
};
