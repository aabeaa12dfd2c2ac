import { Module } from '@nestjs/common';
import { AcknowledgeEscalation, CloseEscalation, SeeEscalations } from './escalations/handle-escalation';
import { PlanRecheck } from './escalations/plan-recheck';
import { CloseSurveys } from './plans/close-surveys';
import { CreatePlan } from './plans/create-plan';
import { FindDueMessages, Invite, Remind } from './plans/invite';
import { AnswerSurvey, SeeSurvey } from './plans/survey-by-link';
import { SeeTenancies } from './tenancies/see-tenancies';
import { BeginTenancies, StartTenancy } from './tenancies/start-tenancy';
import { RecordVisit } from './visits/record-visit';
import { SeeVisits } from './visits/see-visits';

const useCases = [
  AcknowledgeEscalation,
  AnswerSurvey,
  BeginTenancies,
  CloseEscalation,
  CloseSurveys,
  CreatePlan,
  FindDueMessages,
  Invite,
  PlanRecheck,
  RecordVisit,
  Remind,
  SeeEscalations,
  SeeSurvey,
  SeeTenancies,
  SeeVisits,
  StartTenancy,
];

@Module({ providers: useCases, exports: useCases })
export class AftercareModule {}
