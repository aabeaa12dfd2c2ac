import { Z_95 } from './wilson';

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
 * Median waiting time by Kaplan and Meier (1958), so that who still waits counts as "at least so long" and is not left
 * out: leaving them out would flatter the groups that wait longest. Interval: Brookmeyer and Crowley (1982) with the
 * log-log transform and Greenwood's variance.
 */
export function medianWait(waits: readonly Wait[]): MedianWait {
  const days = [...new Set(waits.filter(({ housed }) => housed).map((wait) => wait.days))].sort((a, b) => a - b);
  let stillWaiting = 1;
  let variance = 0;
  const found: MedianWait = { median: null, from: null, to: null };
  for (const day of days) {
    const atRisk = waits.filter((wait) => wait.days >= day).length;
    const ended = waits.filter((wait) => wait.housed && wait.days === day).length;
    stillWaiting *= 1 - ended / atRisk;
    variance += ended / (atRisk * (atRisk - ended));
    const { lower, upper } = bounds(stillWaiting, variance);
    if (stillWaiting <= 0.5) found.median ??= day;
    if (lower <= 0.5) found.from ??= day;
    if (upper <= 0.5) found.to ??= day;
  }
  return found;
}

/** 95 % bounds of the share that still waits. */
function bounds(share: number, variance: number): { lower: number; upper: number } {
  if (share <= 0) return { lower: 0, upper: 0 };
  const reach = (Z_95 * Math.sqrt(variance)) / Math.abs(Math.log(share));
  return { lower: share ** Math.exp(reach), upper: share ** Math.exp(-reach) };
}
