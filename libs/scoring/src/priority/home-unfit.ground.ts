import { type Ground, counts, doesNotCount, lapsed } from './finding';
import { proofOf } from './proof-of';

/** The present home is unfit or far too full, as an authority (housing supervision, health office) has put down. */
export const homeUnfit: Ground = {
  code: 'home-unfit',
  judge({ proofs }, _policy, today) {
    const shown = proofOf(proofs, 'home-unfit', today);
    if (!shown) return doesNotCount('home-unfit-not-shown', {});
    const values = { until: shown.proof.validUntil };
    return shown.valid ? counts('home-unfit', values) : lapsed('proof-has-run-out', values);
  },
};
