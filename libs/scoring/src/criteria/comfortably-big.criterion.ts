import { areaNeededAtFirst, personsWhoJoinDuringStay } from '../derived-facts';
import { type Criterion, scored, unknown } from '../finding';

const FULL_FROM = 2;

/** Full points from twice the smallest lawful area (those who join later included), none at or below it; m². */
export const comfortablyBig: Criterion = {
  code: 'comfortably-big',
  judge(household, listing, { minAreaPerPerson, today }) {
    const has = listing.area;
    if (!minAreaPerPerson) return unknown('space-need-not-known', { has });

    const joining = personsWhoJoinDuringStay(household, listing, today)?.persons ?? 0;
    const needed = areaNeededAtFirst(household, minAreaPerPerson) + joining * minAreaPerPerson.adult;
    if (needed <= 0) return unknown('space-need-not-known', { has });

    const times = has / needed;
    if (times >= FULL_FROM) return scored(1, 'plenty-of-space', { has, needed });
    const share = (times - 1) / (FULL_FROM - 1);
    return scored(share, share > 0 ? 'some-space-to-spare' : 'just-big-enough', { has, needed });
  },
};
