import { offeredMonths } from '../derived-facts';
import { type HardRule, excluded, ok } from '../finding';

/** Whole months from the earliest day both sides can; a stay for good needs a home without end. */
export const stayLongEnough: HardRule = {
  code: 'stay-long-enough',
  setBy: 'household',
  judge(household, listing, { today }) {
    const offered = offeredMonths(household, listing, today);
    const wanted = household.stayMonths;

    if (offered === null) return ok('stay-without-end', {});
    if (wanted === null) return excluded('home-only-for-a-time', { offeredMonths: offered });
    return offered >= wanted
      ? ok('stay-long-enough', { wantedMonths: wanted })
      : excluded('stay-too-short', { wantedMonths: wanted, offeredMonths: offered });
  },
};
