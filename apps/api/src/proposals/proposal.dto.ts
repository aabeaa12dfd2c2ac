import {
  type DeclineCode,
  type Party,
  type StaffEndCode,
  type ViewingOutcome,
  declineCodes,
  staffEndCodes,
  viewingOutcomes,
} from '@bleibe/matching';
import { type HardRuleCode, hardRuleCodes } from '@bleibe/scoring';
import { Flag, Id, Instant, LocalDay, OneOf, Texts } from '../http/fields';

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
}

export class AcceptViewingBody {
  @OneOf(parties, { nullable: true }) onBehalfOf: Party | null;
}

export class ViewingOutcomeBody {
  @OneOf(viewingOutcomes) outcome: ViewingOutcome;
}

export class AssuranceBody {
  @LocalDay() givenOn: string;
}

export class LeaseBody {
  @LocalDay() signedOn: string;
  @LocalDay() moveInOn: string;
}
