import type { HouseholdFacts, ListingFacts, PairFacts } from './facts';
import type { LocalDate } from '@bleibe/calendar';
import type { Reason, ReasonCode, ReasonValues } from './reason-codes';

/** Outcome and reason together, so that verdict and sentence cannot drift apart. */
export type Finding =
  | { kind: 'ok'; reason: Reason }
  | { kind: 'excluded'; reason: Reason }
  /** `share`: whole thousandths of the points of the criterion, 0 to 1000. */
  | { kind: 'scored'; share: number; reason: Reason }
  /** A fact is missing. Never clear: a person has to find out. */
  | { kind: 'unknown'; reason: Reason };

const reason = <Code extends ReasonCode>(code: Code, values: ReasonValues[Code]) => ({ code, values }) as Reason;

export const ok = <Code extends ReasonCode>(code: Code, values: ReasonValues[Code]): HardFinding => ({
  kind: 'ok',
  reason: reason(code, values),
});

export const excluded = <Code extends ReasonCode>(code: Code, values: ReasonValues[Code]): HardFinding => ({
  kind: 'excluded',
  reason: reason(code, values),
});

export const unknown = <Code extends ReasonCode>(code: Code, values: ReasonValues[Code]) => ({
  kind: 'unknown' as const,
  reason: reason(code, values),
});

/** @param share part of the full points, 0 to 1; cut to whole thousandths, rounded down */
export const scored = <Code extends ReasonCode>(share: number, code: Code, values: ReasonValues[Code]) => ({
  kind: 'scored' as const,
  // The small amount lifts shares such as 0.57 * 1000 = 569.9999… to the thousandth they stand for.
  share: Math.floor(Math.min(1, Math.max(0, share)) * 1000 + 1e-9),
  reason: reason(code, values),
});

/** A hard rule lets pass, excludes, or does not know. */
export type HardFinding = Exclude<Finding, { kind: 'scored' }>;
/** A criterion gives points, or does not know. */
export type SoftFinding = Extract<Finding, { kind: 'scored' | 'unknown' }>;

/** What a rule may look at beside the two sides. */
export interface Circumstances extends PairFacts {
  today: LocalDate;
}

export const hardRuleCodes = [
  'rent-within-limit',
  'enough-rooms',
  'area-as-wished',
  'big-enough-for-the-household',
  'most-persons-respected',
  'within-allowed-area',
  'place-wished',
  'step-free-when-needed',
  'pets-welcome',
  'smoking-agreed',
  'available-in-time',
  'stay-long-enough',
  'women-only-respected',
  'women-only-when-wished',
  'landlord-in-flat-accepted',
  'not-refused-before',
  'permit-allows-lease',
  'house-rules-kept',
  'protected-home-respected',
  'protected-home-when-needed',
  'checks-valid',
] as const;
export type HardRuleCode = (typeof hardRuleCodes)[number];

export interface HardRule {
  /** A statement that can be true. */
  code: HardRuleCode;
  /** Who could lift it: only rules of the household are offered to it as "without this wish, n more homes fit". */
  setBy: 'household' | 'landlord' | 'law' | 'earlier-decision';
  judge(household: HouseholdFacts, listing: ListingFacts, circumstances: Circumstances): HardFinding;
}

export const criterionCodes = [
  'rent-leaves-reserve',
  'comfortably-big',
  'home-well-used',
  'near-wished-place',
  'near-transit',
  'moves-in-soon',
  'common-language',
  'step-free-well-used',
  'stay-length-fits',
  'access-extras-there',
  'school-or-kita-near',
  'offers-near',
] as const;
export type CriterionCode = (typeof criterionCodes)[number];

export interface Criterion {
  /** A statement that can be true. */
  code: CriterionCode;
  judge(household: HouseholdFacts, listing: ListingFacts, circumstances: Circumstances): SoftFinding;
}
