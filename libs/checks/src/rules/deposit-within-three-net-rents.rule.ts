import type { ListingCheck } from '../check';
import { isMoney } from '../facts';
import { findingsOf } from '../finding';

const RULE_VERSION = 1;
const finding = findingsOf('deposit-within-three-net-rents', RULE_VERSION);

/**
 * R08 (§ 551 BGB): the deposit is at most so many rents without the operating costs that are shown apart. A charge for
 * furniture is rent; costs that are hidden in the rent are not shown apart, so an all-in rent counts whole.
 */
export const depositWithinThreeNetRents: ListingCheck = {
  code: 'deposit-within-three-net-rents',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ rent: { netColdRent, furniture, deposit, law } }) {
    if (deposit === 0) return finding('pass', 'no-deposit', {});
    if (!isMoney(deposit) || !isMoney(netColdRent) || !isMoney(furniture)) {
      return finding('unknown', 'deposit-not-stated', {});
    }
    const figure = law.depositNetRents;
    if (!figure) return finding('unknown', 'deposit-limit-not-known', { deposit });

    const { value: rents, paragraph, source, validFrom } = figure;
    const values = { deposit, most: Math.floor(rents * (netColdRent + furniture)), rents };
    const grounds = { paragraph, source, sourceDate: validFrom };
    return deposit <= values.most
      ? finding('pass', 'deposit-within-limit', values, grounds)
      : finding('hold', 'deposit-too-high', values, grounds);
  },
};
