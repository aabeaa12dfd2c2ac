import { type Criterion, scored, unknown } from '../finding';

const SHARE_WHEN_LEFT_UNUSED = 0.4;

/** Step-free homes are scarce: they rank higher for those who need them, lower for those who do not. */
export const stepFreeWellUsed: Criterion = {
  code: 'step-free-well-used',
  judge(household, listing) {
    if (!household.stepFree) {
      return listing.stepFree === 'yes'
        ? scored(SHARE_WHEN_LEFT_UNUSED, 'step-free-left-unused', {})
        : scored(1, 'step-free-kept-for-others', {});
    }
    switch (listing.stepFree) {
      case 'yes':
        return scored(1, 'step-free-for-who-needs-it', {});
      case 'no':
        return scored(0, 'step-free-missing', {});
      case 'unknown':
        return unknown('step-free-not-certain', {});
    }
  },
};
