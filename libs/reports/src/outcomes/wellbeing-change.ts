import { toldCount } from '../told-share';

/** First and last valid index of one person, 0 to 100; last null = only one so far. */
export interface WellbeingPair {
  first: number;
  last: number | null;
}

/** Fewer pairs tell of chance, and of people. */
export const LEAST_PAIRS = 30;

export interface WellbeingChange {
  /** People with two; null = fewer than 30. */
  pairs: number | null;
  /** People with one index only; null = withheld. */
  missing: number | null;
  /** Mean of last minus first, rounded to a whole point of the index; null = fewer than 30 pairs. */
  mean: number | null;
}

/** WHO-5, first against last index of the same people; never of groups of different people. */
export function wellbeingChange(people: readonly WellbeingPair[]): WellbeingChange {
  const changes = people.flatMap(({ first, last }) => (last === null ? [] : [last - first]));
  if (changes.length < LEAST_PAIRS) return { pairs: null, missing: null, mean: null };
  const sum = changes.reduce((total, one) => total + one, 0);
  return {
    pairs: changes.length,
    missing: toldCount(people.length - changes.length),
    mean: Math.round(sum / changes.length),
  };
}
