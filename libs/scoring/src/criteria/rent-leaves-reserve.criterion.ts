import { grossColdRent, rentAgainstLimit, warmRent } from '../derived-facts';
import { type Criterion, scored, unknown } from '../finding';

const FULL_UP_TO = 0.7;
const SHARE_AT_LIMIT = 0.4;

/**
 * Full points up to 70 % of the limit, falling evenly to 400 thousandths at the limit: a reserve for rising utilities.
 * The same for households whose rent a job centre pays, so that who pays gives neither side an advantage.
 */
export const rentLeavesReserve: Criterion = {
  code: 'rent-leaves-reserve',
  judge(household, listing) {
    const pair = rentAgainstLimit(household, listing);
    if (!pair || pair.limit <= 0) {
      const rent = household.rentPayer === 'self' ? warmRent(listing) : grossColdRent(listing);
      return unknown('rent-limit-unknown', { rent });
    }

    const part = pair.rent / pair.limit;
    const values = { ...pair, percentOfLimit: Math.ceil(part * 100) };
    if (part > 1) return scored(0, 'rent-at-limit', values);
    if (part <= FULL_UP_TO) return scored(1, 'rent-far-below-limit', values);

    const lost = ((part - FULL_UP_TO) / (1 - FULL_UP_TO)) * (1 - SHARE_AT_LIMIT);
    return scored(1 - lost, values.percentOfLimit < 100 ? 'rent-below-limit' : 'rent-at-limit', values);
  },
};
