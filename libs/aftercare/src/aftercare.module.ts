import { Module } from '@nestjs/common';
import { MarkDutyDone, RecordBenefitEnd, RecordPermit } from './duties/change-duties';
import { RemindOfDuties } from './duties/remind-of-duties';
import { ClimbLadder } from './escalations/climb-ladder';
import { AcknowledgeEscalation, CloseEscalation, SeeEscalations } from './escalations/handle-escalation';
import { NoteConcern } from './escalations/note-concern';
import { PlanRecheck } from './escalations/plan-recheck';
import { ChangeConsent } from './plans/change-consent';
import { CloseSurveys } from './plans/close-surveys';
import { CreatePlan } from './plans/create-plan';
import { FindDueMessages, Invite } from './plans/invite';
import { MoveAnchor } from './plans/move-anchor';
import { EndPauses, PausePlan, ResumePlan } from './plans/pause-plan';
import { Remind } from './plans/remind';
import { SeeWhy } from './plans/see-why';
import { SendText, textChannel } from './plans/send-text';
import { AnswerForPerson, AnswerSurvey, AskForCall, KeepDraft, SeeSurvey } from './plans/survey-by-link';
import { CancelTenancy } from './tenancies/cancel-tenancy';
import { EndTenancy } from './tenancies/end-tenancy';
import { SeeTenancies } from './tenancies/see-tenancies';
import { SplitHousehold } from './tenancies/split-household';
import { BeginTenancies, StartTenancy } from './tenancies/start-tenancy';
import { ConfirmVisit, OfferVisit } from './visits/arrange-visit';
import { RecordAbsence } from './visits/record-absence';
import { RecordVisit } from './visits/record-visit';
import { SeeVisits } from './visits/see-visits';
import { SyncForm } from './visits/sync-form';
import { TendUnassignedVisits } from './visits/tend-unassigned';

const useCases = [
  AcknowledgeEscalation,
  AnswerForPerson,
  AnswerSurvey,
  AskForCall,
  BeginTenancies,
  CancelTenancy,
  ChangeConsent,
  ClimbLadder,
  CloseEscalation,
  CloseSurveys,
  ConfirmVisit,
  CreatePlan,
  EndPauses,
  EndTenancy,
  FindDueMessages,
  Invite,
  KeepDraft,
  MarkDutyDone,
  MoveAnchor,
  NoteConcern,
  OfferVisit,
  PausePlan,
  PlanRecheck,
  RecordAbsence,
  RecordBenefitEnd,
  RecordPermit,
  RecordVisit,
  Remind,
  RemindOfDuties,
  ResumePlan,
  SeeEscalations,
  SeeSurvey,
  SeeTenancies,
  SeeVisits,
  SeeWhy,
  SendText,
  SplitHousehold,
  StartTenancy,
  SyncForm,
  TendUnassignedVisits,
];

@Module({ providers: [textChannel, ...useCases], exports: useCases })
export class AftercareModule {}
