import { Z_95 } from './wilson';

/** How long something lasted, in any one unit, or how long it has lasted so far. */
export interface Lasting {
  length: number;
  /** false = it goes on, or we lost sight of it: "at least so long". */
  ended: boolean;
}

/** The share that still lasts from this length on, with its 95 % interval. */
export interface CurveStep {
  length: number;
  /** How many had lasted until just before. */
  atRisk: number;
  share: number;
  lower: number;
  upper: number;
}

/**
 * Survival curve by Kaplan and Meier (1958): what still goes on counts as "at least so long" and is not left out.
 * Interval: Greenwood's variance with the log-log transform.
 * @returns a step for each length at which something ended, shortest first; before the first one the share is 1
 */
export function survivalCurve(lasting: readonly Lasting[]): CurveStep[] {
  const lengths = [...new Set(lasting.filter(({ ended }) => ended).map(({ length }) => length))].sort((a, b) => a - b);
  let share = 1;
  let variance = 0;
  return lengths.map((length) => {
    const atRisk = lasting.filter((one) => one.length >= length).length;
    const ended = lasting.filter((one) => one.ended && one.length === length).length;
    share *= 1 - ended / atRisk;
    variance += ended / (atRisk * (atRisk - ended));
    return { length, atRisk, share, ...bounds(share, variance) };
  });
}

/**
 * @param left share that still lasts: 0.5 for the median, 0.1 for the length within which nine of ten ended
 * @returns null = so few have ended that it is not known
 */
export const lengthUntil = (curve: readonly CurveStep[], left: number): number | null =>
  curve.find(({ share }) => share <= left + ROUNDING)?.length ?? null;

/** A product of fractions misses 0.5 or 0.1 by less than this. */
const ROUNDING = 1e-9;

function bounds(share: number, variance: number): { lower: number; upper: number } {
  if (share <= 0) return { lower: 0, upper: 0 };
  const reach = (Z_95 * Math.sqrt(variance)) / Math.abs(Math.log(share));
  return { lower: share ** Math.exp(reach), upper: share ** Math.exp(-reach) };
}
