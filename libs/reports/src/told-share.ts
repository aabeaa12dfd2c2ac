import { LEAST_TOLD } from '@bleibe/disclosure';
import { type Interval, wilsonInterval } from './wilson';

/** So many of so many, with the 95 % interval of the share. */
export interface ToldShare {
  /** null = withheld, because it is about few people. */
  of: number | null;
  having: number | null;
  /** null = withheld, or there is nobody to have it. */
  rate: (Interval & { share: number }) | null;
}

const isSmall = (count: number): boolean => count > 0 && count < LEAST_TOLD;

/**
 * For figures that add up to no other figure that is told: withheld where those who have it, those who have it not, or
 * the people behind all of them are few. Several may belong to one person, so `people` is asked apart.
 */
export function toldShare(having: number, of: number, people: number): ToldShare {
  if (of === 0) return { of: 0, having: 0, rate: null };
  if (people < LEAST_TOLD) return { of: null, having: null, rate: null };
  if (isSmall(having) || isSmall(of - having)) return { of, having: null, rate: null };
  return { of, having, rate: { share: having / of, ...wilsonInterval(having, of) } };
}

/** A count of people; null = withheld. */
export const toldCount = (count: number): number | null => (isSmall(count) ? null : count);
