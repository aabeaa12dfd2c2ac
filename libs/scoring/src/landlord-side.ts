import { type HouseholdFacts, type LandlordWish, type ListingFacts, landlordWishes } from './facts';
import type { Reason } from './reason-codes';

const FULL = 1000;
/** Every hard condition of the landlord is kept when a pair is scored at all, so unmet wishes take away a part only. */
const WITHOUT_WISHES = 700;
/** Months from which a stay counts as long, and up to which as short. */
const LONG_FROM_MONTHS = 24;
const SHORT_UP_TO_MONTHS = 12;

const isMet: Record<LandlordWish, (household: HouseholdFacts) => boolean> = {
  'long-stay': ({ stayMonths }) => stayMonths === null || stayMonths >= LONG_FROM_MONTHS,
  'short-stay': ({ stayMonths }) => stayMonths !== null && stayMonths <= SHORT_UP_TO_MONTHS,
  'no-smoking': ({ smoker }) => !smoker,
  'no-pets': ({ pets }) => !pets,
};

export interface LandlordWishResult {
  code: LandlordWish;
  met: boolean;
  reason: Reason;
}

export interface LandlordSide {
  /** Whole, 700 to 1000: 1000 where every wish is met, or none was stated. */
  score: number;
  /** In the order in which they are listed. */
  wishes: LandlordWishResult[];
}

/** How the household suits the landlord, by lawful wishes only; each counts the same. */
export function landlordSide(household: HouseholdFacts, listing: ListingFacts): LandlordSide {
  const wishes = listing.landlordWishes.map((wish): LandlordWishResult => {
    const met = isMet[wish](household);
    const code = met ? 'landlord-wish-met' : 'landlord-wish-not-met';
    return { code: wish, met, reason: { code, values: { wish } } };
  });
  return { score: scoreOfWishes(wishes.length, wishes.filter(({ met }) => met).length), wishes };
}

export const scoreOfWishes = (stated: number, met: number): number =>
  stated === 0 ? FULL : WITHOUT_WISHES + Math.floor(((FULL - WITHOUT_WISHES) * met) / stated);

/** Bit by bit of `landlordWishes`, which of them a household meets: all that matters of it to the landlord's side. */
export const wishesMetBy = (household: HouseholdFacts): number =>
  landlordWishes.reduce((mask, wish, at) => mask | (Number(isMet[wish](household)) << at), 0);

/**
 * The score of a pair: the harmonic mean of both sides, whole, rounded down. The weaker side counts more than the
 * stronger one; with a landlord who has nothing left to wish for it rises with the household's side alone.
 * @param household, landlord whole, 0 to 1000
 */
export const bothSides = (household: number, landlord: number): number =>
  household === 0 ? 0 : Math.floor((2 * household * landlord) / (household + landlord));

/**
 * The least whole score of the household's side with which a pair can reach this score, for searches that stop early;
 * more than there is where none can.
 */
export function leastHouseholdSide(score: number): number {
  if (score <= 0) return score;
  // At best the landlord's side is full. The small amount keeps the rounding of the division from asking for too much.
  return score > FULL ? FULL + 1 : Math.ceil((FULL * score) / (2 * FULL - score) - 1e-9);
}

/** How much the least household's side rises with each point beyond this score, at least; it rises ever faster. */
export const householdSidePerPoint = (score: number): number => (2 * FULL * FULL) / (2 * FULL - score) ** 2;
