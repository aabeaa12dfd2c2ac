import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';

const RULE_VERSION = 1;
const finding = findingsOf('home-offered-once', RULE_VERSION);

/**
 * D02: nobody else offers a home with this address, area and floor. Agents, and like flats on one floor, are honest
 * reasons, so a person looks; the same landlord is only told that like units can stand in one offer.
 */
export const homeOfferedOnce: ListingCheck = {
  code: 'home-offered-once',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ others }) {
    if (!others) return finding('unknown', 'other-offers-not-known', {});
    const { ofOthers, ofSameLandlord } = others.sameHome;
    if (ofOthers > 0) return finding('review', 'home-offered-by-others', { offers: ofOthers });
    if (ofSameLandlord > 0) return finding('info', 'home-offered-twice', { offers: ofSameLandlord });
    return finding('pass', 'home-offered-once', {});
  },
};
