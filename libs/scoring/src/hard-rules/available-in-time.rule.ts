import { earliestMoveIn } from '../derived-facts';
import { type HardRule, excluded, ok, unknown } from '../finding';

/** Both last days count as in time. A window that lies behind us is no longer a wish, so somebody has to ask again. */
export const availableInTime: HardRule = {
  code: 'available-in-time',
  setBy: 'household',
  judge(household, listing, { today }) {
    const from = earliestMoveIn(household, listing, today);
    const { availableUntil } = listing;
    const { moveInUntil } = household;

    if (availableUntil !== null && from > availableUntil)
      return excluded('no-longer-available', { until: availableUntil });
    if (moveInUntil === null || from <= moveInUntil) return ok('available-in-time', { from });
    if (moveInUntil < today) return unknown('move-in-window-passed', { until: moveInUntil });
    return excluded('available-too-late', { from, neededUntil: moveInUntil });
  },
};
