import type { HardRuleCode } from '@bleibe/scoring';

type Nothing = Record<string, never>;
interface OfRule {
  rule: HardRuleCode;
}

/** Everything that can stand in the way of an act, and what the doors answer when they do not do as asked. */
export interface RefusalValues {
  changed: Nothing;
  'household-withdrawn': Nothing;
  'household-not-looking': Nothing;
  'listing-not-open': Nothing;
  'identity-check-running': Nothing;
  'no-organisation-for-place': Nothing;
  'pair-excluded': OfRule;
  'pair-to-clarify': OfRule;
  'pair-no-longer-fits': OfRule;
  'no-unit-free': Nothing;
  'already-proposed': Nothing;
  taken: Nothing;
  'not-your-turn': Nothing;
  'already-decided': Nothing;
  'proposal-ended': Nothing;
  'viewing-not-agreed': Nothing;
  'viewing-outcome-missing': Nothing;
  'viewing-gone': Nothing;
  'viewing-not-yet': Nothing;
  'assurance-missing': Nothing;
  'home-changed': Nothing;
  'listing-spoken-for': Nothing;
  'household-not-withdrawn': Nothing;
  'link-run-out': Nothing;
  'waits-for-second-person': Nothing;
  'nobody-to-take-over': Nothing;
  'place-without-calendar': Nothing;
  'review-closed': Nothing;
  'review-decided-by-you': Nothing;
  'finding-cannot-be-lifted': Nothing;
  'nothing-to-appeal': Nothing;
  'appeal-filed': Nothing;
  'report-decided': Nothing;
  'ban-running': Nothing;
  'ban-ended': Nothing;
  'survey-closed': Nothing;
  'survey-answered': Nothing;
  'visit-finished': Nothing;
  'tenancy-ended': Nothing;
  'already-split': Nothing;
  'already-rated': Nothing;
  'appointment-over': Nothing;
  'tenancy-not-ended': Nothing;
  'exit-reviewed': Nothing;
  'duty-settled': Nothing;
  'follow-up-done': Nothing;
  'follow-up-elsewhere': Nothing;
  'companion-booked': Nothing;
  'visit-not-reported': Nothing;
  'visit-reviewed': Nothing;
  'not-alone': Nothing;
  'still-out': Nothing;
  'presence-over': Nothing;
  'escalation-closed': Nothing;
  'second-person-needed': Nothing;
  'dry-run-missing': Nothing;
  'nothing-to-take-back': Nothing;
  'too-late-to-take-back': Nothing;
  'nobody-reachable': Nothing;
  'draft-closed': Nothing;
  'clock-only-forwards': Nothing;
  // The fixed answers of the doors. Absent and hidden look alike (disclosure rule D7).
  'not-found': Nothing;
  'not-allowed': Nothing;
  'on-hold': Nothing;
  'needs-second-person': Nothing;
  'needs-step-up': Nothing;
  'not-signed-in': Nothing;
  'too-many-tries': { retryAfterSeconds: number };
  invalid: Nothing;
  /** `number`: number of the error in the log. */
  broken: { number: string };
  /** What a code says that has no sentence of its own. */
  'not-possible': Nothing;
}

export type RefusalCode = keyof RefusalValues;
