import { type Criterion, scored, unknown } from '../finding';

export const FULL_FROM_OFFERS = 3;

/** Offers of the network (counselling, courses, meeting places) in walking distance: full points from three. */
export const offersNear: Criterion = {
  code: 'offers-near',
  judge(_household, { offersNear: count }) {
    if (count === null) return unknown('offers-near-not-known', {});
    return count === 0 ? scored(0, 'no-offers-near', {}) : scored(count / FULL_FROM_OFFERS, 'offers-near', { count });
  },
};
