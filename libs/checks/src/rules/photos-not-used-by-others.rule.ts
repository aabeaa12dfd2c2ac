import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';

/** A used picture also weighs in the score, as a review alone does not. */
const POINTS = 30;

const RULE_VERSION = 1;
const finding = findingsOf('photos-not-used-by-others', RULE_VERSION);

/** F01: no picture of this home stands in the offer of another landlord. Like flats of one block exist: a person looks. */
export const photosNotUsedByOthers: ListingCheck = {
  code: 'photos-not-used-by-others',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ others }) {
    if (!others) return finding('unknown', 'other-offers-not-known', {});
    const { own, usedByOthers, fewestBits } = others.photos;
    if (own === 0) return finding('pass', 'no-photos', {});
    return usedByOthers > 0
      ? finding(
          'review',
          'photo-used-by-others',
          { photos: usedByOthers, differentBits: fewestBits },
          { points: POINTS },
        )
      : finding('pass', 'photos-not-used-by-others', { photos: own });
  },
};
