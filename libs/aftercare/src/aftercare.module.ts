import { Module } from '@nestjs/common';
import { PhotoStore } from '@bleibe/listings';
import { MarkDutyDone, RecordBenefitEnd, RecordPermit } from './duties/change-duties';
import { RemindOfDuties } from './duties/remind-of-duties';
import { SeeConfirmationForm } from './duties/see-confirmation-form';
import { SeeDuties } from './duties/see-duties';
import { MoveDuty, SettleDuty } from './duties/settle-duty';
import { ClimbLadder } from './escalations/climb-ladder';
import { FinishFollowUp } from './escalations/finish-follow-up';
import { HandOnEscalation } from './escalations/hand-on-escalation';
import { AcknowledgeEscalation, CloseEscalation, SeeEscalations } from './escalations/handle-escalation';
import { NoteConcern } from './escalations/note-concern';
import { PlanRecheck } from './escalations/plan-recheck';
import { SeeFollowUps } from './escalations/see-follow-ups';
import { ChangeConsent } from './plans/change-consent';
import { CloseSurveys } from './plans/close-surveys';
import { CreatePlan } from './plans/create-plan';
import { FindDueMessages, Invite } from './plans/invite';
import { MoveAnchor } from './plans/move-anchor';
import { EndPauses, PausePlan, ResumePlan } from './plans/pause-plan';
import { RecordBounce } from './plans/record-bounce';
import { Remind } from './plans/remind';
import { SeeWhy } from './plans/see-why';
import { SendText, textChannel } from './plans/send-text';
import { AnswerForPerson, AnswerSurvey, AskForCall, KeepDraft, SeeSurvey } from './plans/survey-by-link';
import { RateAdvice, SeeAdviceRatings } from './surveys/rate-advice';
import { MarkTextRead, SeeFreeTexts } from './surveys/read-free-texts';
import { SeeQuestions } from './surveys/see-questions';
import { DraftTemplate } from './templates/draft-template';
import { DryRunTemplate } from './templates/dry-run-template';
import { MovePlan } from './templates/move-plan';
import { DiscardTemplateDraft, PublishTemplate } from './templates/publish-template';
import { SeeTemplates } from './templates/see-templates';
import { AskOwnCall, ChangeOwnConsent, SettleOwnDuty } from './tenancies/ask-for-own';
import { CancelTenancy } from './tenancies/cancel-tenancy';
import { ChangeWorker } from './tenancies/change-worker';
import { EndTenancy } from './tenancies/end-tenancy';
import { NameDeputy } from './tenancies/name-deputy';
import { ReviewExit } from './tenancies/review-exit';
import { SeeOwnTenancies } from './tenancies/see-own-tenancies';
import { SeePeople } from './tenancies/see-people';
import { SeeTenancies } from './tenancies/see-tenancies';
import { SplitHousehold } from './tenancies/split-household';
import { BeginTenancies, StartTenancy } from './tenancies/start-tenancy';
import { AlertForWorkers } from './visits/alert-for-workers';
import { AskOtherTime, ConfirmOwnAppointment } from './visits/answer-appointment';
import { ConfirmVisit, OfferVisit } from './visits/arrange-visit';
import { MakeCalendarFeed, ReadCalendarFeed, RevokeCalendarFeed, SeeCalendarFeed } from './visits/calendar-feed';
import { CallOffVisit } from './visits/call-off-visit';
import { AddCompanion, RetireCompanion, SeeCompanions } from './visits/companions';
import { PlanRounds } from './visits/rounds/plan-rounds';
import { SeeRounds } from './visits/rounds/see-rounds';
import { SetVisitByTwo } from './visits/visit-by-two';
import { SetWorkerProfile } from './visits/worker-profile';
import { RecordAbsence } from './visits/record-absence';
import { RecordVisit } from './visits/record-visit';
import { ReviewVisit, SeeWaitingReports } from './visits/review-visit';
import { SeeAppointments } from './visits/see-appointments';
import { SeeColleagues } from './visits/see-colleagues';
import { SeeForm } from './visits/see-form';
import { SeeVisits } from './visits/see-visits';
import { SignForm } from './visits/sign-form';
import { SyncForm } from './visits/sync-form';
import { TendUnassignedVisits } from './visits/tend-unassigned';
import { AddVisitPhoto, SeeVisitPhoto } from './visits/visit-photos';
import { CheckIn, CheckOut, ClearPresence, SeePresences } from './visits/visit-presence';

const useCases = [
  AcknowledgeEscalation,
  AddCompanion,
  AddVisitPhoto,
  AlertForWorkers,
  AnswerForPerson,
  AnswerSurvey,
  AskForCall,
  AskOtherTime,
  AskOwnCall,
  BeginTenancies,
  CallOffVisit,
  CancelTenancy,
  ChangeConsent,
  ChangeOwnConsent,
  ChangeWorker,
  CheckIn,
  CheckOut,
  ClearPresence,
  ClimbLadder,
  CloseEscalation,
  CloseSurveys,
  ConfirmOwnAppointment,
  ConfirmVisit,
  CreatePlan,
  DiscardTemplateDraft,
  DraftTemplate,
  DryRunTemplate,
  EndPauses,
  EndTenancy,
  FindDueMessages,
  FinishFollowUp,
  HandOnEscalation,
  Invite,
  KeepDraft,
  MakeCalendarFeed,
  MarkDutyDone,
  MarkTextRead,
  MoveAnchor,
  MoveDuty,
  MovePlan,
  NameDeputy,
  NoteConcern,
  OfferVisit,
  PausePlan,
  PlanRecheck,
  PlanRounds,
  PublishTemplate,
  RateAdvice,
  ReadCalendarFeed,
  RecordAbsence,
  RecordBenefitEnd,
  RecordBounce,
  RecordPermit,
  RecordVisit,
  Remind,
  RemindOfDuties,
  ResumePlan,
  RetireCompanion,
  ReviewExit,
  ReviewVisit,
  RevokeCalendarFeed,
  SeeAdviceRatings,
  SeeAppointments,
  SeeCalendarFeed,
  SeeColleagues,
  SeeCompanions,
  SeeConfirmationForm,
  SeeDuties,
  SeeEscalations,
  SeeFollowUps,
  SeeForm,
  SeeFreeTexts,
  SeeOwnTenancies,
  SeePeople,
  SeePresences,
  SeeQuestions,
  SeeRounds,
  SeeSurvey,
  SeeTemplates,
  SeeTenancies,
  SeeVisitPhoto,
  SeeVisits,
  SeeWaitingReports,
  SeeWhy,
  SendText,
  SetVisitByTwo,
  SetWorkerProfile,
  SettleDuty,
  SettleOwnDuty,
  SignForm,
  SplitHousehold,
  StartTenancy,
  SyncForm,
  TendUnassignedVisits,
];

@Module({ providers: [textChannel, PhotoStore, ...useCases], exports: useCases })
export class AftercareModule {}
