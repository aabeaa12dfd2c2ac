import { type HardRule, ok, unknown } from '../finding';

/**
 * Never excludes, because a check that is open can still be passed; nobody can clear it up here either. Whatever this
 * says, the checks are asked again in the transaction of each step. Which check it is, is told to nobody.
 */
export const checksValid: HardRule = {
  code: 'checks-valid',
  setBy: 'law',
  judge(_household, _listing, { cleared: { household, listing } }) {
    if (household) return listing ? ok('checks-passed', {}) : unknown('checks-of-home-open', {});
    return unknown(listing ? 'checks-of-household-open' : 'checks-of-both-open', {});
  },
};
