import type { LocalDate } from '@bleibe/calendar';
import type { PriorityFacts } from './facts';
import type { PriorityPolicy } from './priority-policy';

type Nothing = Record<string, never>;

/** Every reason a ground can give, with the values its sentence may use: numbers and dates, never words about a person. */
export interface PriorityReasonValues {
  // no-place-to-stay
  'no-place-to-stay': { until: LocalDate };
  'no-place-not-shown': Nothing;
  // home-ends-soon, home-ends-later; days from today, 0 or less once the day has come
  'home-ends-soon': { endsOn: LocalDate; days: number };
  'home-ends-later': { endsOn: LocalDate; days: number };
  'home-ends-far-off': { endsOn: LocalDate; days: number };
  'home-end-not-shown': Nothing;
  'home-ends-sooner-still': { endsOn: LocalDate };
  // home-unfit, hardship-documented
  'home-unfit': { until: LocalDate };
  'home-unfit-not-shown': Nothing;
  'hardship-documented': { until: LocalDate };
  'hardship-not-shown': Nothing;
  // for all that need a paper
  'proof-has-run-out': { until: LocalDate };
  // young-child, one-adult-with-children, step-free-needed
  'young-child': { underAge: number };
  'no-young-child': { underAge: number };
  'one-adult-with-children': { children: number };
  'not-one-adult-with-children': Nothing;
  'step-free-needed': Nothing;
  'step-free-not-needed-here': Nothing;
  // waiting time
  waiting: { days: number };
  'waiting-counted-in-full': { days: number; mostDays: number };
}

export type PriorityReasonCode = keyof PriorityReasonValues;
export type PriorityReason = {
  [Code in PriorityReasonCode]: { code: Code; values: PriorityReasonValues[Code] };
}[PriorityReasonCode];

export interface GroundFinding {
  /** `lapsed`: there was a paper, but it has run out; it does not count until somebody has looked again. */
  kind: 'counts' | 'does-not-count' | 'lapsed';
  reason: PriorityReason;
}

const finding =
  (kind: GroundFinding['kind']) =>
  <Code extends PriorityReasonCode>(code: Code, values: PriorityReasonValues[Code]): GroundFinding => ({
    kind,
    reason: { code, values } as PriorityReason,
  });

export const counts = finding('counts');
export const doesNotCount = finding('does-not-count');
export const lapsed = finding('lapsed');

export const groundCodes = [
  'no-place-to-stay',
  'home-ends-soon',
  'home-ends-later',
  'home-unfit',
  'hardship-documented',
  'young-child',
  'one-adult-with-children',
  'step-free-needed',
] as const;
export type GroundCode = (typeof groundCodes)[number];

/** One ground for a higher tier; which tier it leads to stands in the policy. */
export interface Ground {
  /** A statement that can be true. */
  code: GroundCode;
  judge(facts: PriorityFacts, policy: PriorityPolicy, today: LocalDate): GroundFinding;
}
