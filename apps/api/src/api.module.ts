import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AccountsModule } from '@bleibe/accounts';
import { AftercareModule } from '@bleibe/aftercare';
import { ChecksModule } from '@bleibe/checks';
import { ListingsModule } from '@bleibe/listings';
import { MatchingModule } from '@bleibe/matching';
import { type Config, PlatformModule } from '@bleibe/platform';
import { ReportsModule } from '@bleibe/reports';
import { SeekersModule } from '@bleibe/seekers';
import { AdviceRatingsController } from './advice-ratings/advice-ratings.controller';
import { AftercareWorkersController } from './aftercare-workers/aftercare-workers.controller';
import { CalendarFeedsController } from './calendar-feeds/calendar-feeds.controller';
import { AppealsController } from './appeals/appeals.controller';
import { BansController } from './bans/bans.controller';
import { CandidatesController } from './candidates/candidates.controller';
import { CompanionsController } from './companions/companions.controller';
import { DemoController } from './demo/demo.controller';
import { DutiesController } from './duties/duties.controller';
import { EscalationsController } from './escalations/escalations.controller';
import { FairnessController } from './fairness/fairness.controller';
import { FollowUpsController } from './follow-ups/follow-ups.controller';
import { FreeTextsController } from './free-texts/free-texts.controller';
import { HealthController } from './health/health.controller';
import { HouseholdsController, LookingController } from './households/households.controller';
import { PriorityController } from './households/priority.controller';
import { IdentityController } from './identity/identity.controller';
import { LandlordsController } from './landlords/landlords.controller';
import { ListingsController, SeeListingsController } from './listings/listings.controller';
import { StillFreeController } from './listings/still-free.controller';
import { OccurrencesController } from './occurrences/occurrences.controller';
import { OutcomesController } from './outcomes/outcomes.controller';
import { StaffController } from './staff/staff.controller';
import { OwnAccessesController } from './own-accesses/own-accesses.controller';
import { OwnAppointmentsController, OwnTenanciesController } from './own-tenancies/own-tenancies.controller';
import { PhotosController } from './photos/photos.controller';
import { PlacesController } from './places/places.controller';
import { PresencesController } from './presences/presences.controller';
import { PlanTemplatesController } from './plan-templates/plan-templates.controller';
import { PolicyController } from './policy/policy.controller';
import { StagesController } from './stages/stages.controller';
import { ProblemFilter } from './problem.filter';
import { ConclusionsController } from './proposals/conclusions.controller';
import { ChangesController } from './proposals/changes.controller';
import { ProposalsController } from './proposals/proposals.controller';
import { ReportsController } from './reports/reports.controller';
import { ReviewsController } from './reviews/reviews.controller';
import { SecondFactorsController } from './sessions/second-factors.controller';
import { RoundsController } from './rounds/rounds.controller';
import { SessionsController } from './sessions/sessions.controller';
import { SignedInGuard } from './signed-in.guard';
import { SurveysController } from './surveys/surveys.controller';
import { TeamController } from './team/team.controller';
import { TenanciesController } from './tenancies/tenancies.controller';
import { TenancyPapersController } from './tenancies/tenancy-papers.controller';
import { TenancyActsController, TenancyWordsController } from './tenancies/tenancy-acts.controller';
import { ViewingsController } from './viewings/viewings.controller';
import { VisitFormController } from './visits/visit-form.controller';
import { VisitsController } from './visits/visits.controller';

/** One folder a resource; what is not here has no route. */
const controllers = [
  AdviceRatingsController,
  AftercareWorkersController,
  CalendarFeedsController,
  AppealsController,
  BansController,
  CandidatesController,
  ConclusionsController,
  CompanionsController,
  DemoController,
  DutiesController,
  EscalationsController,
  FairnessController,
  FollowUpsController,
  FreeTextsController,
  HealthController,
  HouseholdsController,
  LookingController,
  IdentityController,
  LandlordsController,
  ListingsController,
  OccurrencesController,
  OwnAppointmentsController,
  OutcomesController,
  OwnAccessesController,
  OwnTenanciesController,
  PhotosController,
  PlacesController,
  PlanTemplatesController,
  PolicyController,
  PresencesController,
  StagesController,
  PriorityController,
  ChangesController,
  ProposalsController,
  ReportsController,
  ReviewsController,
  RoundsController,
  SeeListingsController,
  StillFreeController,
  SecondFactorsController,
  SessionsController,
  StaffController,
  SurveysController,
  TeamController,
  TenanciesController,
  TenancyActsController,
  TenancyPapersController,
  TenancyWordsController,
  ViewingsController,
  VisitFormController,
  VisitsController,
];

@Module({})
export class ApiModule {
  static on(source: DataSource, config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DiscoveryModule,
        PlatformModule.on(source, config),
        AccountsModule,
        SeekersModule,
        ListingsModule,
        ChecksModule,
        MatchingModule,
        AftercareModule,
        ReportsModule,
      ],
      controllers,
      providers: [
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
