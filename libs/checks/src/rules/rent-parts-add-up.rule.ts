import type { ListingCheck } from '../check';
import { isMoney, isStated } from '../facts';
import { findingsOf } from '../finding';

/** Cents: rounding of each part, and no more. */
const TOLERATED = 200;
/** m²; outside of this it is a slip of the keyboard, or a trick to make the rent per m² look small. */
const LEAST_AREA = 6;
const MOST_AREA = 400;
const LEAST_AREA_PER_ROOM = 6;

const RULE_VERSION = 1;
const finding = findingsOf('rent-parts-add-up', RULE_VERSION);

/** R01: net cold rent, utilities, heating and furniture make the warm rent, and the area can be true. */
export const rentPartsAddUp: ListingCheck = {
  code: 'rent-parts-add-up',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ rent: { netColdRent, utilities, heating, furniture, warmRent, area, rooms } }) {
    if (!isMoney(netColdRent) || !isMoney(utilities) || !isMoney(heating) || !isMoney(furniture)) {
      return finding('unknown', 'rent-parts-not-stated', {});
    }
    if (!isStated(area) || !isStated(rooms) || (warmRent !== null && !isMoney(warmRent))) {
      return finding('unknown', 'rent-parts-not-stated', {});
    }

    if (area < LEAST_AREA || area > MOST_AREA || area < rooms * LEAST_AREA_PER_ROOM) {
      const values = { area, rooms, least: LEAST_AREA, most: MOST_AREA, leastPerRoom: LEAST_AREA_PER_ROOM };
      return finding('review', 'area-not-plausible', values);
    }

    const sum = netColdRent + utilities + heating + furniture;
    // No second figure, so nothing that could contradict the parts.
    if (warmRent === null) return finding('pass', 'warm-rent-is-sum-of-parts', { sum });

    const difference = warmRent - sum;
    const values = { sum, stated: warmRent };
    return Math.abs(difference) <= TOLERATED
      ? finding('pass', 'rent-parts-add-up', values)
      : finding('review', 'rent-parts-differ-from-warm-rent', { ...values, difference, tolerated: TOLERATED });
  },
};
