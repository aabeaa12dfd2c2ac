import { type Ground, counts, doesNotCount, lapsed } from './finding';
import { proofOf } from './proof-of';

/** Sleeps rough or in an emergency shelter (accommodation by the police law of the Land), as a paper shows. */
export const noPlaceToStay: Ground = {
  code: 'no-place-to-stay',
  judge({ proofs }, _policy, today) {
    const shown = proofOf(proofs, 'no-place-to-stay', today);
    if (!shown) return doesNotCount('no-place-not-shown', {});
    const values = { until: shown.proof.validUntil };
    return shown.valid ? counts('no-place-to-stay', values) : lapsed('proof-has-run-out', values);
  },
};
