export * from './assess';
export * from './checks.module';
export * from './facts';
export * from './finding';
export * from './finding-codes';
export * from './identity/ask-identity-provider';
export * from './identity/end-waiting-for-providers';
export * from './identity/identity-check.entity';
export * from './identity/identity-event';
export * from './identity/identity-event.entity';
export * from './identity/identity-provider';
export * from './identity/receive-identity-event';
export * from './identity/record-identity-in-person';
export * from './identity/simulated-provider';
export * from './identity/start-identity-check';
export { WebhookProvider } from './identity/webhook-provider';
export * from './identity/webhook-signature';
export * from './others/offer-trace.entity';
export * from './appeals/file-appeal';
export * from './appeals/see-own-decisions';
export * from './bans/decide-ban';
export * from './bans/propose-ban';
export * from './bans/see-bans';
export * from './reports/decide-report';
export * from './reports/file-report';
export * from './reports/follow-report';
export * from './reports/see-reports';
export * from './reviews/see-precision';
export * from './reviews/snooze-check';
export * from './appeals/appeal.entity';
export * from './bans/ban.entity';
export * from './bans/ban-state';
export * from './reports/report.entity';
export * from './reviews/snooze.entity';
export * from './plan';
export * from './reviews/decide-review';
export * from './reviews/review-decision.entity';
export * from './reviews/review.entity';
export * from './reviews/see-reviews';
export * from './subjects/assess-subject';
export * from './subjects/assessment.entity';
export * from './subjects/check-subject';
export * from './subjects/check-subjects';
export * from './subjects/check-subjects-of-account';
export * from './subjects/finding.entity';
export { factsOfListings } from './subjects/listing-facts';
export * from './subjects/recheck-subjects';
export * from './subjects/see-findings';
export * from './subjects/subject';
export { checks } from './rules/all-checks';
export * from './texts/label-text';
export { refuseUnlawfulWish } from './texts/refuse-unlawful-wish';
export * from './texts/sign';
export * from './texts/sign-table';
export * from './mrz/mrz';
export { type MrzToRead, readMrz } from './mrz/read-mrz';
export { type PermitExtension, extensionOf, isResidenceCard, permitExtensions } from './mrz/german-documents';
export {
  type DocumentNames,
  type NameComparison,
  type NameReason,
  type NameVerdict,
  compareNames,
} from './names/compare-names';
