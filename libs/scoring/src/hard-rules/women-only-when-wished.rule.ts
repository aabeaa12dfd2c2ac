import { isShared } from '../derived-facts';
import { type HardRule, excluded, ok } from '../finding';

/** The wish is about those one lives with, so a flat of one's own always fulfils it. */
export const womenOnlyWhenWished: HardRule = {
  code: 'women-only-when-wished',
  setBy: 'household',
  judge(household, listing) {
    if (!household.womenOnlyWish) return ok('women-only-not-wished', {});
    if (!isShared(listing)) return ok('nobody-to-share-with', {});
    return listing.womenOnly ? ok('women-only-as-wished', {}) : excluded('not-women-only', {});
  },
};
