export { type ChangedFinding, changedFindings } from './changed-findings';
export * from './derived-facts';
export * from './facts';
export {
  type Circumstances,
  type Criterion,
  type CriterionCode,
  type Finding,
  type HardFinding,
  type HardRule,
  type HardRuleCode,
  type SoftFinding,
  criterionCodes,
  hardRuleCodes,
} from './finding';
export { criteria } from './criteria/all-criteria';
export { metresBetween, toldKm } from './distance';
export { hardRules } from './hard-rules/all-hard-rules';
export { type LandlordSide, wishesMetBy } from './landlord-side';
export * from './policy';
export * from './priority';
export * from './reason-codes';
export * from './score-match';
export * from './why-not';
export * from './market';
export * from './allocation';
export * from './plan';
