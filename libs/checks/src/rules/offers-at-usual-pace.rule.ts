import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';

const HOURS = 24;
/** More than so many offers of a new private account in that time are unusual. */
const MOST_OFFERS = 3;
const NEW_UNTIL_DAYS = 7;
const POINTS = 20;

const RULE_VERSION = 1;
const finding = findingsOf('offers-at-usual-pace', RULE_VERSION);

/** B01: a new private account does not hand in many homes at once. Housing companies do, so they are left out. */
export const offersAtUsualPace: ListingCheck = {
  code: 'offers-at-usual-pace',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ landlord }) {
    if (!landlord) return finding('unknown', 'other-offers-not-known', {});
    const { kind, accountDays, offersInADay: offers } = landlord;
    const isFast = kind === 'private' && accountDays < NEW_UNTIL_DAYS && offers > MOST_OFFERS;
    return isFast
      ? finding(
          'info',
          'many-offers-at-once',
          { offers, hours: HOURS, most: MOST_OFFERS, accountDays },
          { points: POINTS },
        )
      : finding('pass', 'offers-at-usual-pace', { offers, hours: HOURS });
  },
};
