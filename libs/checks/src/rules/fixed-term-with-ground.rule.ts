import type { ListingCheck } from '../check';
import { findingsOf } from '../finding';
import { groundsOf } from './text-finding';

const RULE_VERSION = 1;
const finding = findingsOf('fixed-term-with-ground', RULE_VERSION);

/**
 * R14 (§ 575 BGB): a fixed term needs a written ground. Letting for a time is common here and often lawful without
 * (§ 549 Abs. 2 BGB), so both sides are told, and nothing stops.
 */
export const fixedTermWithGround: ListingCheck = {
  code: 'fixed-term-with-ground',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: ({ use: { isFixedTerm, fixedTermGround } }) =>
    isFixedTerm
      ? finding('info', 'fixed-term-needs-ground', {}, groundsOf(fixedTermGround))
      : finding('pass', 'no-fixed-term', {}),
};
