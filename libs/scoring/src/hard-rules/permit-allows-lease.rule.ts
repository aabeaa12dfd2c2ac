import { lastDayOfStay } from '@bleibe/calendar';
import { earliestMoveIn } from '../derived-facts';
import { type HardRule, ok, unknown } from '../finding';

/**
 * Information, never an exclusion: a permit that ends during the stay is usually renewed, and an application made in
 * time keeps it alive (§ 81 (4) AufenthG). One that ends before the move-in is a question for the caseworker.
 * For the household and its caseworkers only; a landlord never learns of a residence status (disclosure rule D5).
 */
export const permitAllowsLease: HardRule = {
  code: 'permit-allows-lease',
  setBy: 'law',
  judge(household, listing, { today }) {
    const { permitEnds, stayMonths } = household;
    if (permitEnds === null) return ok('permit-without-end', {});

    const from = earliestMoveIn(household, listing, today);
    if (permitEnds < from) return unknown('permit-ends-before-move-in', { permitEnds, from });

    const coversStay = stayMonths !== null && permitEnds >= lastDayOfStay(from, stayMonths);
    return ok(coversStay ? 'permit-covers-stay' : 'permit-ends-during-stay', { permitEnds });
  },
};
