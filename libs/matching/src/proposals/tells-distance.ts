import type { CriterionCode, HardRuleCode } from '@bleibe/scoring';

const distances: readonly (HardRuleCode | CriterionCode)[] = [
  'place-wished',
  'near-wished-place',
  'near-transit',
  'school-or-kita-near',
  'offers-near',
];

/**
 * Whether the sentence of a rule says how far a home is from somewhere. Of a protected home that is not told before the
 * viewing is agreed (disclosure matrix, section 4: travel times), because two distances are nearly an address.
 */
export const tellsDistance = (code: HardRuleCode | CriterionCode): boolean => distances.includes(code);
