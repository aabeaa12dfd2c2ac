import { metresBetween } from './distance';
import type { ListingFacts, PlaceWish } from './facts';

interface FulfilledWish {
  wish: PlaceWish;
  /** From the middle of a wished radius; 0 in a wished municipality or district. */
  metres: number;
  /** 0 in the middle of a wished radius, 1 at its edge; 0 in a wished municipality or district. */
  partOfRadius: number;
}

function fulfil(wish: PlaceWish, listing: ListingFacts): FulfilledWish | null {
  switch (wish.kind) {
    case 'municipality':
      return wish.ags === listing.ags ? { wish, metres: 0, partOfRadius: 0 } : null;
    case 'district':
      return wish.kreisAgs === listing.kreisAgs ? { wish, metres: 0, partOfRadius: 0 } : null;
    case 'radius': {
      const metres = metresBetween(wish, listing.cell);
      const radius = wish.radiusKm * 1000;
      return metres <= radius ? { wish, metres, partOfRadius: radius === 0 ? 0 : metres / radius } : null;
    }
  }
}

/** The wish that the listing fulfils best, by the centre of its cell; null = none of them. */
export function bestWish(wishes: readonly PlaceWish[], listing: ListingFacts): FulfilledWish | null {
  const fulfilled = wishes.map((wish) => fulfil(wish, listing)).filter((one) => one !== null);
  return fulfilled.reduce<FulfilledWish | null>(
    (best, one) => (best === null || one.partOfRadius < best.partOfRadius ? one : best),
    null,
  );
}
