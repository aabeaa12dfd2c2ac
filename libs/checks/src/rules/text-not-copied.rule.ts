import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';
import { LEAST_WORDS, wordsToCompare } from '../others/likeness';

/** Percent of the three-word sequences of two texts that both have. Measured: city and price swapped 68, other home of
 * the same template 16, unrelated 0. A free retelling shares 9 and is not found this way. */
const ALIKE_FROM = 50;

const RULE_VERSION = 1;
const finding = findingsOf('text-not-copied', RULE_VERSION);

/** D01: no other landlord offers with the same text. Agents and copied templates exist, so a person looks. */
export const textNotCopied: ListingCheck = {
  code: 'text-not-copied',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ text: { text }, others }) {
    if (text === null) return finding('unknown', 'text-missing', {});
    if (!others) return finding('unknown', 'other-offers-not-known', {});
    const words = wordsToCompare(text).length;
    if (words < LEAST_WORDS) return finding('info', 'text-too-short-to-compare', { words, least: LEAST_WORDS });
    const { likestText } = others;
    if (!likestText || likestText.percentAlike < ALIKE_FROM) return finding('pass', 'text-not-copied', {});
    const { percentAlike, listingId: otherListing } = likestText;
    return finding('review', 'text-like-another', { percentAlike, otherListing });
  },
};
