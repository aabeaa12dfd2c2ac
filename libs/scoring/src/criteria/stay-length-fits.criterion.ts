import { offeredMonths } from '../derived-facts';
import { type Criterion, scored } from '../finding';

const SHARE_WHEN_LONGER = 0.7;

/** Full points for the wished length; a home without end ranks lower for a short stay, it could be somebody's for good. */
export const stayLengthFits: Criterion = {
  code: 'stay-length-fits',
  judge(household, listing, { today }) {
    const offered = offeredMonths(household, listing, today);
    const wanted = household.stayMonths;

    if (wanted === null) {
      return offered === null
        ? scored(1, 'stay-as-long-as-wished', {})
        : scored(0, 'stay-shorter-than-wished', { offeredMonths: offered });
    }
    if (offered === null) return scored(SHARE_WHEN_LONGER, 'home-could-serve-longer', { wantedMonths: wanted });
    if (offered >= wanted) return scored(1, 'stay-as-long-as-wished', {});
    return scored(offered / wanted, 'stay-shorter-than-wished', { offeredMonths: offered });
  },
};
