import type { components } from './schema';

/** What the API answers, by the names that pages use. The shapes are generated; here only what pages know better. */
type View<Name extends keyof components['schemas']> = components['schemas'][Name];
/** With some fields told more exactly than the description of the API does. */
type With<Base, More> = Omit<Base, keyof More> & More;

export interface FieldProblem {
  field: string;
  code: string;
  message: string;
  /** The page on which the field is, where it is not the one that shows the mistake. */
  page?: string;
}

export interface Problem {
  status: number;
  code: string;
  title: string;
  /** A sentence in the language asked for. */
  detail: string;
  problems?: FieldProblem[];
}

export interface List<Item> {
  items: Item[];
  next: string | null;
}

export type Person = View<'OwnAccountView'>;
export type OwnSession = View<'OwnSessionView'>;
export type OwnAccess = View<'OwnAccessView'>;
export type StaffMember = View<'StaffMemberView'>;
export type FactorToSetUp = View<'FactorToSetUpView'>;
export type Place = View<'PlaceView'>;
export type Source = View<'SourceView'>;

export type PlaceWish =
  | { kind: 'radius'; lat: number; lon: number; radiusKm: number; name: string }
  | { kind: 'municipality'; ags: string; name: string }
  | { kind: 'district'; kreisAgs: string; name: string };

export type AllowedArea =
  { kind: 'state'; land: string } | { kind: 'district'; kreisAgs: string } | { kind: 'municipality'; ags: string };

export type Check = View<'CheckView'>;
export type Needs = With<View<'NeedsView'>, { placeWishes: PlaceWish[] }>;
export type Week = With<View<'WeekView'>, { items: (View<'WeekOfListingView'> & { listing: Listing })[] }>;
export type Residence = With<View<'ResidenceView'>, { allowedArea: AllowedArea | null }>;
export type Household = With<View<'HouseholdView'>, { needs: Needs; residence?: Residence }>;
export type Landlord = View<'LandlordView'>;

export type ListingState = 'draft' | 'submitted' | 'cleared' | 'held' | 'let' | 'withdrawn' | 'expired';
/** What a viewer may not see is absent, so nearly everything may be. */
export type PhotoState = 'waiting' | 'shown' | 'refused';
export type Listing = With<
  View<'ListingView'>,
  { state: ListingState; photos?: { id: string; width: number; height: number; state: PhotoState }[] }
>;
export type Address = View<'AddressView'>;

export type CriterionResult = View<'CriterionView'>;
export type HardRuleResult = View<'HardRuleView'>;
export type Candidate = With<View<'CandidateView'>, { listing: Listing }>;
export type Pair = With<View<'PairView'>, { listing: Listing }>;
export type WishCosts = View<'WishCostsView'>;
export type Demand = View<'DemandView'>;
export type FactChanges = View<'FactChangesView'>;
export type Counterfactuals = View<'CounterfactualsView'>;
export type Priority = View<'PriorityView'>;
export type WorklistItem = View<'WorklistItemView'>;

/** What a landlord sees of a household. Keys come with the stage; what is not released is absent. */
export type SeenHousehold = With<
  View<'PresentedHouseholdView'>,
  {
    childrenByAgeBand?: Record<string, number>;
    needsTowardsFlat?: { stepFree: boolean; pets: boolean };
    moveInWindow?: { from: string; until: string | null };
    stayLength?: { months: number | null };
  }
>;

export type Viewing = View<'ViewingView'>;
export type ProposalState = 'offered' | 'asked' | 'agreed' | 'viewing' | 'promised' | 'signed' | 'moved-in' | 'ended';
export type Proposal = With<
  View<'ProposalView'>,
  { state: ProposalState; listing: Listing; household?: SeenHousehold }
>;

export type Review = View<'ReviewView'>;
export type OwnDecision = With<
  View<'OwnDecisionView'>,
  { appeal?: { filedAt: string; answerBy: string; state: 'open' | 'granted' | 'rejected' | 'superseded' } }
>;
export type WaitingPhoto = View<'WaitingPhotoView'>;
export type Report = View<'ReportView'>;
export type FollowedReport = View<'FollowedReportView'>;
export type Ban = View<'BanView'>;
export type Precision = View<'PrecisionView'>;

/** The codes of criteria, tiers and grounds are names of fields in the description of the API. */
export type Policy = With<
  View<'PolicyView'>,
  {
    weights: Record<string, number>;
    floors: Record<string, number>;
    priority: With<View<'PriorityPolicyBody'>, { tierBonus: Record<string, number>; tierOf: Record<string, string> }>;
  }
>;
export type PolicyEffect = View<'PolicyEffectView'>;
export type PolicyDraft = With<View<'PolicyDraftView'>, Pick<Policy, 'weights' | 'priority' | 'floors'>>;
export interface Stage {
  lane: 'household' | 'landlord' | 'caseworker';
  remindAfter: number;
  dueAfter: number;
  escalateAfter: number | null;
  expireAfter: number;
}
/** The codes of steps and reasons are names of fields in the description of the API. */
interface OfSteps {
  stages: Record<string, Stage>;
  declineReasons: Record<string, View<'DeclineReasonBody'>>;
  takeBackWithin: Record<string, number | null>;
}
export type StageTable = With<View<'StageTableView'>, OfSteps>;
export type StageDraft = With<View<'StageDraftView'>, OfSteps>;
export type FairnessRow = View<'FairnessRowView'>;
export type FairnessReport = View<'FairnessReportView'>;
export type TemplateStep = View<'TemplateStepView'>;
export type TemplatePage = View<'TemplatePageView'>;
export type TemplateDraft = View<'TemplateDraftView'>;
export type Outcomes = View<'OutcomesView'>;

export type Occurrence = View<'OccurrenceView'>;
/** The plan comes with one tenancy, not with the list. */
export type Tenancy = View<'TenancyView'>;
export type TenancyPlan = View<'TenancyPlanView'>;
export type Escalation = View<'EscalationView'>;
export type Visit = View<'VisitView'>;
export type VisitForm = View<'VisitFormView'> & { conflicts: Record<string, unknown[]> };
export type FormItem = View<'FormItemView'>;
export type WaitingReport = View<'WaitingReportView'>;
export type Rounds = View<'RoundsView'>;
export type RoundPlan = View<'RoundPlanView'>;
export type RoundReason = View<'RoundReasonView'>;
export type Presence = View<'PresenceView'>;
export type Companion = View<'BookableCompanionView'>;
export type AdviceRating = View<'AdviceRatingView'>;
export type OwnTenancy = View<'OwnTenancyView'>;
export type ConfirmationForm = View<'ConfirmationFormView'>;
export type CalendarEntry = View<'CalendarEntryView'>;
export type Step = View<'OneOccurrenceView'>;
export type Subject = View<'TenancySubjectView'>;
export type Duty = View<'DutyView'>;
export type FollowUp = View<'OpenFollowUpView'>;
export type FreeText = View<'FreeTextView'>;
export type Colleague = View<'AftercareWorkerView'>;

export type SurveyItem = View<'SurveyItemView'>;
export type Caseworker = View<'CaseworkerView'>;
export type SecondLook = View<'SecondLookView'>;
export type Survey = View<'SurveyView'>;
