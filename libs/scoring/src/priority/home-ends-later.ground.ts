import { type Ground, counts, doesNotCount } from './finding';
import { daysUntilHomeEnds } from './home-ends';

/** The same as `home-ends-soon`, but only within `homeEndsLaterDays`: time enough to look, not enough to wait. */
export const homeEndsLater: Ground = {
  code: 'home-ends-later',
  judge(facts, { homeEndsSoonDays, homeEndsLaterDays }, today) {
    const end = daysUntilHomeEnds(facts, today);
    if ('kind' in end) return end;
    if (end.days <= homeEndsSoonDays) return doesNotCount('home-ends-sooner-still', { endsOn: end.endsOn });
    return end.days <= homeEndsLaterDays ? counts('home-ends-later', end) : doesNotCount('home-ends-far-off', end);
  },
};
