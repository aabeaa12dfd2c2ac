import type { ListingCheck } from '../check';
import { type LandlordOfOffer, isMoney } from '../facts';
import { findingsOf } from '../finding';
import { readText } from '../texts/read-text';
import type { SignCode } from '../texts/sign';
import { compareRent } from './compare-rent';

/** Below this share of the comparison a rent is very low. Percent. */
const LOW_BELOW = 60;
const NEW_UNTIL_DAYS = 14;
const POINTS = 20;
const lures: readonly SignCode[] = ['remote-landlord', 'off-platform', 'advance-payment', 'hidden-link'];

const RULE_VERSION = 1;
const finding = findingsOf('low-rent-without-other-signs', RULE_VERSION);

const isNew = (landlord: LandlordOfOffer | null) => landlord !== null && landlord.accountDays < NEW_UNTIL_DAYS;

/**
 * R10: a very low rent counts only together with other signs. Alone it is welcome here: many hosts let for less, or for
 * nothing; and it never stops an offer without signs of another kind.
 */
export const lowRentWithoutOtherSigns: ListingCheck = {
  code: 'low-rent-without-other-signs',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ rent: { netColdRent, area, comparator }, text: { text }, landlord }) {
    // Missing figures make the comparison of the rent wait; here nothing is added to that.
    if (!isMoney(netColdRent) || !area || !comparator || !((comparator.high ?? comparator.mid) > 0))
      return finding('info', 'low-rent-not-compared', {});
    const { percentOver, highestWithin } = compareRent(netColdRent, area, comparator);
    if (netColdRent >= highestWithin(LOW_BELOW - 100)) return finding('pass', 'rent-not-far-below', {});

    const percentBelow = Math.floor(-percentOver);
    const found = new Set(readText(text ?? '').signs.flatMap(({ sign }) => (lures.includes(sign) ? [sign] : [])));
    const otherSigns = found.size + (isNew(landlord) ? 1 : 0);
    return otherSigns === 0
      ? finding('pass', 'low-rent-alone', { percentBelow })
      : finding('info', 'low-rent-with-other-signs', { percentBelow, otherSigns }, { points: POINTS });
  },
};
