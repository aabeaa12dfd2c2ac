import type { ListingCheck } from '../check';
import { isMoney } from '../facts';
import { findingsOf } from '../finding';

/** Percent of the net cold rent. Judgements of the product: the law has no figure for furniture yet. */
const TOLD_ABOVE = 5;
const REVIEWED_ABOVE = 20;

const RULE_VERSION = 1;
const finding = findingsOf('furniture-charge-plausible', RULE_VERSION);

/** R06: a charge for furniture is no hidden rent. Where the rent itself is nothing, any charge is looked at. */
export const furnitureChargePlausible: ListingCheck = {
  code: 'furniture-charge-plausible',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ rent: { furniture, netColdRent } }) {
    if (furniture === 0) return finding('pass', 'no-furniture-charge', {});
    if (!isMoney(furniture) || !isMoney(netColdRent)) return finding('unknown', 'furniture-charge-not-compared', {});

    const isAbove = (percent: number) => furniture * 100 > netColdRent * percent;
    const percentOfRent = netColdRent === 0 ? 100 : Math.ceil((furniture * 1000) / netColdRent) / 10;
    const values = { charge: furniture, percentOfRent };
    if (isAbove(REVIEWED_ABOVE)) return finding('review', 'furniture-charge-high', values);
    return isAbove(TOLD_ABOVE)
      ? finding('info', 'furniture-charge-notable', values)
      : finding('pass', 'furniture-charge-small', values);
  },
};
