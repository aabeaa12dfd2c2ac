import { type HardRule, ok, unknown } from '../finding';

/**
 * Never excludes: somebody who smokes can agree to smoke outside, and a lease can hardly forbid more.
 * So it is a question to the household.
 */
export const smokingAgreed: HardRule = {
  code: 'smoking-agreed',
  setBy: 'landlord',
  judge(household, listing) {
    if (!household.smoker) return ok('no-smokers', {});
    return listing.smokingAllowed ? ok('smoking-allowed', {}) : unknown('smoking-only-outside', {});
  },
};
