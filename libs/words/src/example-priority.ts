import type { PriorityReasonCode, PriorityReasonValues } from '@bleibe/scoring';

const none = {};
const paper = { until: '2026-11-25' };
const end = { endsOn: '2026-12-20', days: 25 };

/** One example per code, so that a spec can hear every sentence. */
export const examplePriority: { [Code in PriorityReasonCode]: PriorityReasonValues[Code] } = {
  'no-place-to-stay': paper,
  'no-place-not-shown': none,
  'home-ends-soon': end,
  'home-ends-later': end,
  'home-ends-far-off': end,
  'home-end-not-shown': none,
  'home-ends-sooner-still': end,
  'home-unfit': paper,
  'home-unfit-not-shown': none,
  'hardship-documented': paper,
  'hardship-not-shown': none,
  'proof-has-run-out': paper,
  'young-child': { underAge: 6 },
  'no-young-child': { underAge: 6 },
  'one-adult-with-children': { children: 2 },
  'not-one-adult-with-children': none,
  'step-free-needed': none,
  'step-free-not-needed-here': none,
  waiting: { days: 41 },
  'waiting-counted-in-full': { days: 900, mostDays: 730 },
};
