import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';
import { plainStreet } from '../others/plain-street';
import { findInText } from './text-finding';

const RULE_VERSION = 1;
const finding = findingsOf('no-contact-in-text', RULE_VERSION);

/** Shorter names are words of every day. */
const SHORTEST_STREET = 5;

const names = (text: string, street: string): boolean => {
  const wanted = plainStreet(street);
  return wanted.length >= SHORTEST_STREET && ` ${plainStreet(text)} `.includes(` ${wanted} `);
};

/**
 * T05 and disclosure-matrix section 9: a published text holds neither a way to write past the platform nor the street
 * of the home; both are told later, by release. A person looks, because a text may name its neighbourhood harmlessly.
 */
export const noContactInText: ListingCheck = {
  code: 'no-contact-in-text',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: (facts) => {
    const { text, street } = facts.text;
    if (text !== null && street !== null && names(text, street)) return finding('review', 'address-in-text', {});
    return findInText(facts, ['off-platform'], {
      found: (signs) => finding('review', 'contact-in-text', { signs }),
      nothing: () => finding('pass', 'no-contact-in-text', {}),
      unknown: (code) => finding('unknown', code, {}),
    });
  },
};
