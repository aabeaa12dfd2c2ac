/** All thousandths of a criterion. */
export const FULL = 1000;

/**
 * The criteria over numbers, in whole thousandths as `scored` cuts them. The index judges millions of pairs, so it
 * cannot build a finding for each; `market-index.spec.ts` holds every line here against the criteria themselves.
 */
const cut = (share: number) => Math.floor(Math.min(1, Math.max(0, share)) * FULL + 1e-9);

/** rent-leaves-reserve, for a rent that is within its limit; 0 without a limit above 0 that is known. */
export function reserveShare(rent: number, limit: number): number {
  if (!(limit > 0 && limit < Infinity)) return 0;
  // Up to 70 % this is above 1, which is cut: a branch would be guessed wrong too often.
  return cut(1 - ((rent / limit - 0.7) / (1 - 0.7)) * (1 - 0.4));
}

/** comfortably-big; `needed` in m², 0 or less = not known. */
export function spaceShare(area: number, needed: number): number {
  if (needed <= 0) return 0;
  return cut(area / needed - 1);
}

/** stay-length-fits, for a home without end and a household that does not stay for good. */
export const SHARE_WHEN_LONGER = 700;

/** home-well-used */
export const useShare = (persons: number, mostPersons: number): number =>
  persons >= mostPersons ? 1000 : cut(persons / mostPersons);

/** near-wished-place, by the part of the radius: 0 in the middle, 1 at the edge. */
export const placeShare = (partOfRadius: number): number => cut(1 - partOfRadius * (1 - 0.3));

/** moves-in-soon, by the days of waiting. */
export function soonShare(days: number): number {
  if (days <= 14) return 1000;
  return days >= 90 ? 0 : cut((90 - days) / (90 - 14));
}
