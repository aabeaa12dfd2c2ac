import { lengthUntil, survivalCurve } from './survival-curve';

/** One household: days from registration until it had a home, or until the end of the period if it still waits. */
export interface Wait {
  days: number;
  housed: boolean;
}

export interface MedianWait {
  /** Days after which half had a home; null = fewer than half have one so far. */
  median: number | null;
  /** 95 % interval of the median; an end is null where the data do not reach it. */
  from: number | null;
  to: number | null;
}

/**
 * Median waiting time. Who still waits counts as "at least so long": leaving them out would flatter the groups that wait
 * longest. Interval: Brookmeyer and Crowley (1982).
 */
export function medianWait(waits: readonly Wait[]): MedianWait {
  const curve = survivalCurve(waits.map(({ days, housed }) => ({ length: days, ended: housed })));
  return {
    median: lengthUntil(curve, 0.5),
    from: curve.find(({ lower }) => lower <= 0.5)?.length ?? null,
    to: curve.find(({ upper }) => upper <= 0.5)?.length ?? null,
  };
}
