import { type Ground, counts, doesNotCount } from './finding';

/** Few homes come into question, so who needs one waits longest; without this the plan houses them last. */
export const stepFreeNeeded: Ground = {
  code: 'step-free-needed',
  judge({ stepFree }) {
    return stepFree ? counts('step-free-needed', {}) : doesNotCount('step-free-not-needed-here', {});
  },
};
