import { grossColdRent, rentAgainstLimit, warmRent } from '../derived-facts';
import { type HardRule, excluded, ok, unknown } from '../finding';

/**
 * A household that pays itself names the highest warm rent. Where a job centre pays, its limit for gross cold rent
 * counts (§ 22 SGB II): above it the lease gets no assurance, so the home is worthless to the household.
 * Both include the limit itself. Money is in cents a month.
 */
export const rentWithinLimit: HardRule = {
  code: 'rent-within-limit',
  setBy: 'household',
  judge(household, listing) {
    const pair = rentAgainstLimit(household, listing);

    if (household.rentPayer === 'self') {
      if (!pair) return unknown('rent-limit-not-stated', { rent: warmRent(listing) });
      return pair.rent <= pair.limit
        ? ok('rent-fits', pair)
        : excluded('rent-too-high', { ...pair, over: pair.rent - pair.limit });
    }

    const { jobCentreLimit } = household;
    if (!pair || !jobCentreLimit) return unknown('job-centre-limit-not-known', { rent: grossColdRent(listing) });
    const { source, validFrom, basis } = jobCentreLimit;
    const values = { ...pair, source, validFrom, basis };
    return pair.rent <= pair.limit
      ? ok('job-centre-covers-rent', values)
      : excluded('job-centre-limit-exceeded', { ...values, over: pair.rent - pair.limit });
  },
};
