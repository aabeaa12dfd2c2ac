import type { PlanStep, PlanTemplate } from './plan-template';

type Days = Pick<PlanStep, 'offset' | 'before' | 'after'>;
type What = Pick<PlanStep, 'kind' | 'subject' | 'content'>;

/** @param months, days distance from the anchor; `before`, `after` days of the window around it */
const around = (months: number, days: number, before: number, after: number): Days => ({
  offset: { months, days },
  before,
  after,
});

const fromMoveIn = (step: string, what: What, days: Days, always = false): PlanStep => ({
  step,
  ...what,
  ...days,
  anchor: 'move_in',
  always,
});

const visit = (content: string): What => ({ kind: 'visit', subject: 'household', content });
const pulse: What = { kind: 'survey', subject: 'adult', content: 'tenant_pulse' };
const full: What = { kind: 'survey', subject: 'adult', content: 'tenant_full' };
const landlord: What = { kind: 'survey', subject: 'landlord', content: 'landlord_pulse' };

/** The same step for whoever the escalation was about. */
const recheck = (what: What): PlanStep => ({
  step: 'recheck',
  ...what,
  ...around(0, 21, 0, 10),
  anchor: 'escalation_closed',
  always: false,
});

/**
 * The year after moving in. The surveys at 3, 6 and 12 months come ten days before the visits, so that a visit can use
 * the answers. The offsets are a proposal of the product, no law and no clinical guidance.
 */
export const standard12m: PlanTemplate = {
  code: 'standard-12m',
  version: 1,
  steps: [
    fromMoveIn('v0', { kind: 'visit', subject: 'flat', content: 'pre_check' }, around(0, -7, 7, 6)),
    fromMoveIn('m1', { kind: 'message', subject: 'adult', content: 'welcome' }, around(0, 1, 0, 3), true),
    fromMoveIn('v1', visit('arrival'), around(0, 3, 2, 4)),
    fromMoveIn('s1', pulse, around(0, 14, 2, 10)),
    fromMoveIn('l1', landlord, around(0, 21, 2, 10)),
    fromMoveIn('v2', visit('settling'), around(0, 28, 5, 10)),
    fromMoveIn('s2', full, around(0, 42, 3, 14)),
    fromMoveIn('s3', full, around(3, -10, 3, 14)),
    fromMoveIn('l2', landlord, around(3, 0, 3, 14)),
    fromMoveIn('v3', visit('three_months'), around(3, 0, 7, 14)),
    fromMoveIn('s4', full, around(6, -10, 3, 14)),
    fromMoveIn('l3', landlord, around(6, 0, 3, 14)),
    fromMoveIn('v4', visit('six_months'), around(6, 0, 14, 21)),
    fromMoveIn('s5', full, around(12, -10, 3, 21)),
    fromMoveIn('l4', landlord, around(12, 0, 3, 21)),
    fromMoveIn('v5', visit('closing'), around(12, 0, 14, 21)),
    fromMoveIn('r1', { kind: 'review', subject: 'worker', content: 'close_or_extend' }, around(12, 28, 0, 14)),
    ...[pulse, landlord].map(recheck),
  ],
};
