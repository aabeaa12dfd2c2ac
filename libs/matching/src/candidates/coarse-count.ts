/** No figure below this is told to somebody who must not learn of a single household (disclosure matrix, k = 5). */
const LEAST_TOLD = 5;

/** So many at least, in steps of five; 0 = fewer than five, or none. @param count whole, not negative */
export const coarseCount = (count: number): number => Math.floor(count / LEAST_TOLD) * LEAST_TOLD;
