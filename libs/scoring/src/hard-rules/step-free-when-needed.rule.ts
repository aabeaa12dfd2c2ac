import { type HardRule, excluded, ok, unknown } from '../finding';

export const stepFreeWhenNeeded: HardRule = {
  code: 'step-free-when-needed',
  setBy: 'household',
  judge(household, listing) {
    if (!household.stepFree) return ok('step-free-not-needed', {});
    switch (listing.stepFree) {
      case 'yes':
        return ok('step-free', {});
      case 'no':
        return excluded('not-step-free', {});
      case 'unknown':
        return unknown('step-free-unknown', {});
    }
  },
};
