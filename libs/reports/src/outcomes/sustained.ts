import { type LocalDate, addMonths, daysBetween } from '@bleibe/calendar';
import { type CurveStep, type Lasting, survivalCurve } from '../survival-curve';
import type { Fate } from './fate-of-tenancy';

export interface CountedTenancy {
  moveInOn: LocalDate;
  /** null = still running. */
  endedOn: LocalDate | null;
  /** What the end means; null = still running. */
  fate: Fate | null;
}

export interface Sustained {
  /** Tenancies that began at least so many months ago, without deaths. */
  of: number;
  sustained: number;
  /** Of those that are not sustained: nobody knows where the people live. */
  unknown: number;
}

/**
 * Sustained after so many months: of the tenancies that began at least so long ago those that existed on that day, or had
 * ended by a move to another home or to safety. Who died before is out of the count; where nothing is known it counts as
 * not sustained (aftercare.md, section 12).
 * @param today last day of which anything is known
 */
export function sustainedAfter(tenancies: readonly CountedTenancy[], months: number, today: LocalDate): Sustained {
  const fates = tenancies
    .filter(({ moveInOn }) => addMonths(moveInOn, months) <= today)
    .map(({ moveInOn, endedOn, fate }) => (endedOn && endedOn < addMonths(moveInOn, months) ? fate : null))
    .filter((fate) => fate !== 'out');
  return {
    of: fates.length,
    sustained: fates.filter((fate) => fate === null || fate === 'moved-well').length,
    unknown: fates.filter((fate) => fate === 'unknown').length,
  };
}

/**
 * Days from move-in until the home was lost, as far as is known: what still runs, a move to another home and a death are
 * "at least so long".
 */
export const lastingOf = (tenancies: readonly CountedTenancy[], today: LocalDate): Lasting[] =>
  tenancies
    .filter(({ moveInOn }) => moveInOn <= today)
    .map(({ moveInOn, endedOn, fate }) => {
      const hasEnded = endedOn !== null && endedOn <= today;
      return {
        length: Math.max(0, daysBetween(moveInOn, hasEnded ? endedOn : today)),
        ended: hasEnded && (fate === 'lost' || fate === 'unknown'),
      };
    });

export interface CurvePoint {
  /** Months of 30.4 days after the move-in. */
  month: number;
  /** Tenancies seen for so long; null = withheld. */
  atRisk: number | null;
  /** Share that is kept, and its 95 % interval; null = withheld, because it is about few. */
  share: { share: number; from: number; to: number } | null;
}

const DAYS_IN_MONTH = 365.25 / 12;

/**
 * The curve at the end of some months. A point is told only when at least `least` are seen for so long, and when either
 * none or at least `least` homes were lost since the last point that is told: a lower step would be about few.
 */
export function curvePoints(lasting: readonly Lasting[], months: readonly number[], least: number): CurvePoint[] {
  const curve = survivalCurve(lasting);
  let lostUntilTold = 0;
  return months.map((month) => {
    const day = Math.round(month * DAYS_IN_MONTH);
    const atRisk = lasting.filter(({ length }) => length >= day).length;
    const lost = lasting.filter(({ length, ended }) => ended && length <= day).length;
    const fresh = lost - lostUntilTold;
    if (lasting.length === 0) return { month, atRisk: 0, share: null };
    if (atRisk < least) return { month, atRisk: null, share: null };
    if (fresh > 0 && fresh < least) return { month, atRisk: null, share: null };
    lostUntilTold = lost;
    return { month, atRisk, share: shareAt(curve, day) };
  });
}

function shareAt(curve: readonly CurveStep[], day: number): { share: number; from: number; to: number } {
  const step = curve.findLast(({ length }) => length <= day);
  return step ? { share: step.share, from: step.lower, to: step.upper } : { share: 1, from: 1, to: 1 };
}
