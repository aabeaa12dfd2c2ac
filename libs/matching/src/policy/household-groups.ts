import type { PriorityFacts, PriorityTier } from '@bleibe/scoring';

/** What people look for when they ask whether a policy is fair: never a name, never a nationality. */
export const groupings = ['household-size', 'urgency', 'language', 'accessibility'] as const;
export type Grouping = (typeof groupings)[number];

/** Where a household stands in each grouping; the values are codes. */
export type HouseholdGroups = Readonly<Record<Grouping, string>>;

export const householdSizes = ['1', '2', '3-4', '5+'] as const;

const sizeOf = (persons: number): (typeof householdSizes)[number] =>
  persons <= 1 ? '1' : persons === 2 ? '2' : persons <= 4 ? '3-4' : '5+';

/** @param languages ISO 639-1, best first; 'none' stands for those of whom none was stated */
export const groupsOf = (
  { adults, childrenAges, stepFree }: Pick<PriorityFacts, 'adults' | 'childrenAges' | 'stepFree'>,
  languages: readonly string[],
  tier: PriorityTier,
): HouseholdGroups => ({
  'household-size': sizeOf(adults + childrenAges.length),
  urgency: tier,
  language: languages[0] ?? 'none',
  accessibility: stepFree ? 'step-free' : 'any',
});
