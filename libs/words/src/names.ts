import type { Role } from '@bleibe/accounts';
import type {
  CallOffReason,
  ClosingOutcome,
  DutyKind,
  Escalation,
  FollowUp,
  FollowUpOutcome,
  FormChoiceCode,
  FormItemCode,
  FormSectionCode,
  LivesNow,
  OccurrenceEventCode,
  OccurrenceState,
  ReviewVerdict,
  SignalCategory,
  SignatureRole,
  StepKind,
  SubjectKind as StepSubject,
  Tenancy,
  TenancyEndReason,
  VisitAction,
  VisitAppointment,
  VisitConcern,
  VisitOutcome,
} from '@bleibe/aftercare';
import type { Severity } from '@bleibe/calendar';
import type {
  BanReason,
  BanState,
  CheckResult,
  ContactChannel,
  IdentityLevel,
  IdentityMethod,
  OutcomeLabel,
  ReportState,
  ReportTopic,
  ReviewReason,
  SignCode,
  SimulatedInput,
} from '@bleibe/checks';
import type { AgeBand } from '@bleibe/disclosure';
import type { ListingFeature, ListingState } from '@bleibe/listings';
import type {
  CompanionKind,
  DeclineCode,
  EndReason,
  NextAction,
  Party,
  ProposalState,
  StaffEndCode,
  UndoableStep,
  ViewingWord,
} from '@bleibe/matching';
import type { AccessExtra, HouseRule, HouseholdFacts, LandlordWish, ListingFacts, NearPlace } from '@bleibe/scoring';
import type { HouseholdState } from '@bleibe/seekers';

type Named<Code extends string> = Readonly<Record<Code, string>>;

/** Two digits of the official key, as in `land`. */
export type LandCode =
  '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '15' | '16';

export type ViewerMove =
  | 'say-yes'
  | 'say-no'
  | 'arrange-viewing'
  | 'accept-viewing'
  | 'say-how-viewing-went'
  | 'name-companion'
  | 'record-viewing-outcome'
  | 'promise'
  | 'record-assurance'
  | 'record-lease'
  | 'end'
  | 'take-back';

export type PlanStepCode =
  | 'v0'
  | 'm1'
  | 'v1'
  | 's1'
  | 'l1'
  | 'v2'
  | 's2'
  | 's3'
  | 'l2'
  | 'v3'
  | 's4'
  | 'l3'
  | 'v4'
  | 's5'
  | 'l4'
  | 'v5'
  | 'r1'
  | 'v6'
  | 'v7'
  | 'v8'
  | 's6'
  | 's7'
  | 'l5'
  | 'recheck';

/** Short names of states, kinds and reasons, as lists and tables show them. */
export interface Names extends AftercareNames, HomeNames {
  lands: Named<LandCode>;
  roles: Named<Role>;
  parties: Named<Party>;
  verdicts: Named<'yes' | 'no'>;
  /** To a yes or no question; unknown is an answer of its own. */
  answers: Named<'yes' | 'no' | 'unknown' | 'ask'>;

  householdStates: Named<HouseholdState>;
  rentPayers: Named<HouseholdFacts['rentPayer']>;
  ageBands: Named<AgeBand>;
  rentSecured: Named<'yes' | 'being-clarified'>;
  canTalkWithEachOther: Named<'yes' | 'with-interpreter'>;

  listingKinds: Named<ListingFacts['kind']>;
  listingStates: Named<ListingState>;
  features: Named<ListingFeature>;

  ruleResults: Named<'ok' | 'excluded' | 'unknown' | 'scored' | 'to-clarify' | 'weak'>;
  /** Who could lift a rule. */
  setBy: Named<'household' | 'landlord' | 'law' | 'earlier-decision'>;
  proposalStates: Named<ProposalState>;
  endReasons: Named<EndReason>;
  /** Why staff ended it. */
  endCodes: Named<StaffEndCode>;
  moves: Named<ViewerMove>;
  undoableSteps: Named<UndoableStep>;
  declineReasons: Named<DeclineCode>;
  viewingOutcomes: Named<'both-want' | 'household-not' | 'landlord-not' | 'did-not-happen'>;
  viewingWords: Named<ViewingWord>;
  companionKinds: Named<CompanionKind>;
  nextActions: Named<NextAction>;
  assigned: Named<'me' | 'colleague' | 'nobody'>;

  checkResults: Named<CheckResult>;
  signs: Named<SignCode>;
  identityMethods: Named<IdentityMethod>;
  identityLevels: Named<IdentityLevel>;
  simulatedInputs: Named<SimulatedInput>;
  contactChannels: Named<ContactChannel>;
  subjectKinds: Named<'household' | 'landlord' | 'listing'>;
  reviewWanted: Named<'review' | 'hold'>;
  reviewVerdicts: Named<'lift' | 'keep'>;
  reviewReasons: Named<ReviewReason>;
  outcomeLabels: Named<OutcomeLabel>;
  reportTopics: Named<ReportTopic>;
  reportStates: Named<ReportState>;
  banReasons: Named<BanReason>;
  banStates: Named<BanState>;
  reviewOutcomes: Named<'lifted' | 'kept' | 'superseded' | 'needs-second-person'>;
}

/** Why a step was moved, dropped or called off; a rule of aftercare or a word of somebody. */
export type StepRule =
  | 'paused'
  | 'own_protected_plan'
  | 'anchor_moved'
  | 'appointment_outside_new_window'
  | 'quiet_hours'
  | 'one_invitation_in_14_days'
  | 'three_messages_in_7_days'
  | 'worker_absent'
  | 'nobody_free'
  | 'shared_channel'
  | 'another_time'
  | 'household_asked'
  | 'worker_prevented'
  | 'tenancy_ended'
  | 'template_changed'
  | 'consent_withdrawn'
  | 'no_consent'
  | 'no_capacity'
  | 'window_over'
  | 'system_outage'
  | 'fatigue'
  | 'merged'
  | 'no_channel'
  | 'past_at_activation'
  | 'completed'
  | 'not_reached'
  | 'cancelled';

export interface StepNames {
  occurrenceEvents: Named<OccurrenceEventCode>;
  stepRules: Named<StepRule>;
  appointmentStates: Named<VisitAppointment['state']>;
  tenancyEndReasons: Named<TenancyEndReason | 'never_began'>;
  livesNow: Named<LivesNow>;
  dutyKinds: Named<DutyKind>;
  followUpOutcomes: Named<FollowUpOutcome>;
  callOffReasons: Named<CallOffReason>;
}

export interface HomeNames {
  nearPlaces: Named<NearPlace>;
  houseRules: Named<HouseRule>;
  landlordWishes: Named<LandlordWish>;
  accessExtras: Named<AccessExtra>;
}

export interface VisitNames {
  formSections: Named<FormSectionCode>;
  formItems: Named<FormItemCode>;
  /** By item and answer, as in 'money.rent:paid'. */
  formAnswers: Named<FormChoiceCode>;
  visitActions: Named<VisitAction>;
  signatureRoles: Named<SignatureRole>;
  reportVerdicts: Named<ReviewVerdict>;
}

export interface AftercareNames extends StepNames, VisitNames {
  tenancyStates: Named<Tenancy['state']>;
  steps: Named<PlanStepCode>;
  stepKinds: Named<StepKind>;
  stepSubjects: Named<StepSubject>;
  occurrenceStates: Named<OccurrenceState>;
  occurrenceReasons: Named<
    | 'no_consent'
    | 'past_at_activation'
    | 'consent_withdrawn'
    | 'system_outage'
    | 'no_capacity'
    | 'merged'
    | 'fatigue'
    | 'no_channel'
    | 'paused'
    | 'tenancy_ended'
    | 'template_changed'
  >;
  /** The API writes 'no-show'. */
  visitOutcomes: Named<VisitOutcome | 'no-show'>;
  visitConcerns: Named<VisitConcern>;
  followUps: Named<FollowUp['kind']>;
  severities: Named<Severity>;
  categories: Named<SignalCategory>;
  escalationStates: Named<Escalation['state']>;
  closingOutcomes: Named<ClosingOutcome>;
}
