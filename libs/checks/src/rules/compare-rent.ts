import type { Comparator } from '../facts';

/** Exact comparison of a rent with a comparative rent: whole numbers only, so that a step is never missed by a rounding. */
export interface RentComparison {
  /** Cents per m², rounded. */
  perSquareMetre: number;
  /** Upper end of the span if the source has one, else its middle; cents per m². */
  comparison: number;
  /** One decimal, rounded up: 20.04 % is told as 20.1, exactly 20 % as 20. Negative below the comparison. */
  percentOver: number;
  /** More than so many percent above the comparison; the step itself is still within. */
  isOver: (percent: number) => boolean;
  /** Highest net cold rent a month, in whole cents, that is not over the step. */
  highestWithin: (percent: number) => number;
}

/** @param netColdRent cents a month @param area m², counted to two decimals, above zero */
export function compareRent(netColdRent: number, area: number, { high, mid }: Comparator): RentComparison {
  const hundredths = Math.round(area * 100);
  const comparison = high ?? mid;
  // Both sides times 100, because the area is counted in hundredths of a square metre.
  const rent = netColdRent * 100;
  const usual = comparison * hundredths;
  return {
    perSquareMetre: Math.round(rent / hundredths),
    comparison,
    percentOver: (Math.ceil((rent * 1000) / usual) - 1000) / 10,
    isOver: (percent) => rent * 100 > usual * (100 + percent),
    highestWithin: (percent) => Math.floor((usual * (100 + percent)) / 10_000),
  };
}
