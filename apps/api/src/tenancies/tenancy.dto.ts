import {
  type LivesNow,
  type PermitFacts,
  type TenancyEndReason,
  type VisitConcern,
  livesNow,
  tenancyEndReasons,
  visitConcerns,
} from '@bleibe/aftercare';
import { type Language, languages } from '@bleibe/words';
import { Flag, Id, LocalDay, OneOf, Text } from '../http/fields';

export class PauseBody {
  /** First day on which something is sent again; null = until somebody resumes. */
  @LocalDay({ nullable: true }) until: string | null;
}

export class MoveInBody {
  @LocalDay() moveInOn: string;
}

export class WorkerBody {
  @Id() workerId: string;
}

export class PermitBody {
  @Id() personId: string;
  @OneOf(['section-24', 'other', 'unknown']) permit: PermitFacts['permit'];
  /** The last day that is printed; null = not known. */
  @LocalDay({ nullable: true }) printedUntil: string | null;
  /** Whether an ordinance lets it run on, as a person has looked it up. */
  @OneOf(['yes', 'no', 'unknown']) covered: PermitFacts['covered'];
}

export class BenefitEndBody {
  @Id() personId: string;
  @LocalDay() on: string;
}

export class DeputyBody {
  @Id({ nullable: true }) deputyId: string | null;
}

export class EndTenancyBody {
  @LocalDay() on: string;
  @OneOf(tenancyEndReasons) reason: TenancyEndReason;
}

export class ExitReviewBody {
  @OneOf(livesNow) livesNow: LivesNow;
  @Text({ least: 0, most: 2000 }) note: string;
}

export class SplitBody {
  @Id() personId: string;
  /** A number that only this person reads; null keeps the channel there is. */
  @Text({ most: 40, nullable: true }) safePhone: string | null;
}

export class ConsentBody {
  /** A person, the landlord, or for visits the household. */
  @Id() subjectId: string;
  @OneOf(['aftercare-survey', 'aftercare-visit']) purpose: 'aftercare-survey' | 'aftercare-visit';
  @Flag() given: boolean;
  /** What becomes of answers that were given: kept, or erased as soon as no alarm needs them. */
  @OneOf(['stop', 'erase']) choice: 'stop' | 'erase';
  @OneOf(languages) language: Language;
}

export class ConcernBody {
  @Id() personId: string;
  @OneOf(visitConcerns, { nullable: true }) concern: VisitConcern | null;
  /** What was said or written; it goes through the danger lexicon and is not kept. */
  @Text({ most: 2000, nullable: true }) words: string | null;
  @OneOf(languages) language: Language;
}
