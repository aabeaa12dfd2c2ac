import { daysBetween, latest } from '@bleibe/calendar';
import { earliestMoveIn } from '../derived-facts';
import { type Criterion, scored } from '../finding';

const FULL_UP_TO_DAYS = 14;
const NONE_FROM_DAYS = 90;

/** Days between the day the household could move and the day it can: full points up to 14, none from 90. */
export const movesInSoon: Criterion = {
  code: 'moves-in-soon',
  judge(household, listing, { today }) {
    const from = earliestMoveIn(household, listing, today);
    const days = daysBetween(latest(today, household.moveInFrom), from);

    if (days <= FULL_UP_TO_DAYS) return scored(1, 'move-in-as-wished', { from });
    if (days >= NONE_FROM_DAYS) return scored(0, 'move-in-much-later', { from, days });
    const share = (NONE_FROM_DAYS - days) / (NONE_FROM_DAYS - FULL_UP_TO_DAYS);
    return scored(share, 'move-in-later', { from, days });
  },
};
