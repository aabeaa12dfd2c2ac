import {
  type CompanionKind,
  type DeclineCode,
  type Party,
  type StaffEndCode,
  type ViewingOutcome,
  type ViewingWord,
  companionKinds,
  declineCodes,
  staffEndCodes,
  viewingOutcomes,
  viewingWords,
} from '@bleibe/matching';
import { type HardRuleCode, hardRuleCodes } from '@bleibe/scoring';
import { Flag, Id, Instant, LocalDay, OneOf, Text, Texts } from '../http/fields';

const parties = ['household', 'landlord'] as const;

export class ProposeBody {
  @Id() householdId: string;
  @Id() listingId: string;
  @Texts(hardRuleCodes, { most: 20 }) clarified: HardRuleCode[];
}

export class DecideBody {
  @OneOf(['yes', 'no']) verdict: 'yes' | 'no';
  @OneOf(declineCodes, { nullable: true }) reasonCode: DeclineCode | null;
  @OneOf(['household'], { nullable: true }) onBehalfOf: 'household' | null;
}

/** Staff say why; the parties need no reason. */
export class EndBody {
  @OneOf(staffEndCodes, { nullable: true }) reasonCode: StaffEndCode | null;
}

export class ArrangeViewingBody {
  @Instant() startsAt: Date;
  @Flag() withInterpreter: boolean;
  @Flag({ nullable: true }) withGuide: boolean | null;
}

export class AcceptViewingBody {
  @OneOf(parties, { nullable: true }) onBehalfOf: Party | null;
}

export class ViewingOutcomeBody {
  @OneOf(viewingOutcomes) outcome: ViewingOutcome;
}

export class ViewingWordBody {
  @OneOf(viewingWords) says: ViewingWord;
}

/** Nobody: all three null. */
export class CompanionBody {
  @OneOf(companionKinds, { nullable: true }) kind: CompanionKind | null;
  @Id({ nullable: true }) accountId: string | null;
  @Text({ most: 80, nullable: true }) name: string | null;
}

export class AssuranceBody {
  @LocalDay() givenOn: string;
}

export class LeaseBody {
  @LocalDay() signedOn: string;
  @LocalDay() moveInOn: string;
}
