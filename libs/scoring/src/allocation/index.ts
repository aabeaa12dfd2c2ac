export { type Allocation, allocate } from './allocate';
export { type PairRanking, type PricedAllocation, type Pricing, allocateByPricing } from './allocate-by-pricing';
export type { CandidatePairs } from './candidate-pairs';
export { type Certificate, type CertificateProblem, checkCertificate } from './certificate';
export type { Proof } from './exact-prices';
export { lotOf } from './lottery';
export { InstanceMistake, readInstance } from './instance-text';
export { type HomeOffer, type HouseholdOffer, LivePlan } from './live/live-plan';
