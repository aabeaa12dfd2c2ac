import { toldKm } from '../distance';
import { type HardRule, excluded, ok } from '../finding';
import { bestWish } from '../wishes';

/** One wished place is enough; none stated means that anywhere is welcome. The edge of a radius belongs to it. */
export const placeWished: HardRule = {
  code: 'place-wished',
  setBy: 'household',
  judge({ wishes }, listing) {
    if (wishes.length === 0) return ok('anywhere-welcome', {});

    const best = bestWish(wishes, listing);
    if (!best) return excluded('outside-wished-places', { wishes: wishes.map(({ name }) => name).join(', ') });
    if (best.wish.kind !== 'radius') return ok('in-wished-place', { wish: best.wish.name });

    const { name, radiusKm } = best.wish;
    return ok('within-wished-radius', { wish: name, km: toldKm(best.metres), radiusKm });
  },
};
