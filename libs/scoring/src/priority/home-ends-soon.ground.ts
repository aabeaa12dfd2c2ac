import { type Ground, counts, doesNotCount } from './finding';
import { daysUntilHomeEnds } from './home-ends';

/** Eviction, end of a contract or of a shelter within `homeEndsSoonDays` days of the policy, that day included. */
export const homeEndsSoon: Ground = {
  code: 'home-ends-soon',
  judge(facts, { homeEndsSoonDays }, today) {
    const end = daysUntilHomeEnds(facts, today);
    if ('kind' in end) return end;
    return end.days <= homeEndsSoonDays ? counts('home-ends-soon', end) : doesNotCount('home-ends-far-off', end);
  },
};
