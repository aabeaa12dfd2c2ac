import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';

/** So many open homes are usual for a private person; a judgement of the product, no figure of law. */
const MOST_HOMES = 5;

const RULE_VERSION = 1;
const finding = findingsOf('trader-named', RULE_VERSION);

/** A06 (Art. 30 DSA asks it of bigger platforms): whoever lets as a business says so. Told, never a reason to stop. */
export const traderNamed: ListingCheck = {
  code: 'trader-named',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ landlord }) {
    if (!landlord) return finding('unknown', 'other-offers-not-known', {});
    const { kind, openHomes: homes } = landlord;
    if (kind === 'company') return finding('pass', 'trader-named', {});
    return homes > MOST_HOMES
      ? finding('info', 'many-homes-as-private-person', { homes, most: MOST_HOMES })
      : finding('pass', 'offers-as-private-person', { homes });
  },
};
