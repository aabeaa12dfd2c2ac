import { type HardRule, excluded, ok, unknown } from '../finding';

/** A home for women (and their children) only; who belongs to the household must have been stated. */
export const womenOnlyRespected: HardRule = {
  code: 'women-only-respected',
  setBy: 'landlord',
  judge({ onlyWomenAndChildren }, { womenOnly }) {
    if (!womenOnly) return ok('open-to-everybody', {});
    if (onlyWomenAndChildren === null) return unknown('members-not-stated', {});
    return onlyWomenAndChildren ? ok('only-women-and-children', {}) : excluded('home-for-women-only', {});
  },
};
