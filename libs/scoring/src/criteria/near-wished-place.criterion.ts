import { toldKm } from '../distance';
import { type Criterion, scored } from '../finding';
import { bestWish } from '../wishes';

const SHARE_AT_EDGE = 0.3;

/** Full points in a wished municipality or district, and in the middle of a wished radius, 300 thousandths at its edge. */
export const nearWishedPlace: Criterion = {
  code: 'near-wished-place',
  judge({ wishes }, listing) {
    if (wishes.length === 0) return scored(1, 'no-place-wished', {});

    const best = bestWish(wishes, listing);
    if (!best) return scored(0, 'far-from-places-wished', {});
    if (best.wish.kind !== 'radius') return scored(1, 'in-place-wished', { wish: best.wish.name });

    const share = 1 - best.partOfRadius * (1 - SHARE_AT_EDGE);
    return scored(share, 'near-place-wished', { wish: best.wish.name, km: toldKm(best.metres) });
  },
};
