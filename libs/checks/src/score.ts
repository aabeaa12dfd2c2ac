import type { CheckCode, Finding } from './finding';

/** Signs with one cause in common: they count once, not three times. */
type ScoreGroup = 'price' | 'pace' | 'photos';

const groupOf: Readonly<Partial<Record<CheckCode, ScoreGroup>>> = {
  'low-rent-without-other-signs': 'price',
  'offers-at-usual-pace': 'pace',
  'photos-not-used-by-others': 'photos',
};

/** What one group can add at most, so that hold takes signs of at least two kinds. */
const MOST_PER_GROUP = 30;
/** From here on one person looks, from there on two. Judgements of the product, to be calibrated on labelled outcomes. */
export const REVIEW_AT = 30;
export const HOLD_AT = 60;

/** The sum of weak signs, capped per group; it never stops anything for good: people decide. Signs of no group count alone. */
export function scoreOf(findings: readonly Finding[]): number {
  const sums = new Map<string, number>();
  for (const { check, points } of findings) {
    const group = groupOf[check] ?? check;
    sums.set(group, Math.min(MOST_PER_GROUP, (sums.get(group) ?? 0) + points));
  }
  return [...sums.values()].reduce((sum, points) => sum + points, 0);
}
