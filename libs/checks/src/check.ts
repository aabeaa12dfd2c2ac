import type { ListingFacts, PersonFacts } from './facts';
import type { CheckCode, Finding } from './finding';

interface CheckOf<Subject, Facts> {
  /** A statement that can be true. */
  code: CheckCode;
  subject: Subject;
  /** A gate: without an answer nothing is released. */
  required: boolean;
  /** Goes up with every change of meaning; findings keep the version they were made with. */
  ruleVersion: number;
  examine(facts: Facts): Finding;
}

export type PersonCheck = CheckOf<'person', PersonFacts>;
export type ListingCheck = CheckOf<'listing', ListingFacts>;
export type Check = PersonCheck | ListingCheck;
