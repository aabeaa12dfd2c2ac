import { type Ground, counts, doesNotCount, lapsed } from './finding';
import { proofOf } from './proof-of';

/**
 * Illness, disability, pregnancy, care or need of protection: a caseworker has seen the paper. One ground for all of
 * them, so that nothing here tells which (disclosure matrix, section 6: reasons are not stored as a type).
 */
export const hardshipDocumented: Ground = {
  code: 'hardship-documented',
  judge({ proofs }, _policy, today) {
    const shown = proofOf(proofs, 'hardship', today);
    if (!shown) return doesNotCount('hardship-not-shown', {});
    const values = { until: shown.proof.validUntil };
    return shown.valid ? counts('hardship-documented', values) : lapsed('proof-has-run-out', values);
  },
};
