import { DataSource } from 'typeorm';
import {
  Account,
  ConsentEntry,
  ContactConfirmation,
  FactorReset,
  Membership,
  Organisation,
  SecondFactor,
  Session,
  SignInCode,
} from '@bleibe/accounts';
import {
  AftercarePlan,
  VisitAppointment,
  ContactAttempt,
  Escalation,
  EscalationClosing,
  EscalationSignal,
  ExitReview,
  FollowUp,
  Occurrence,
  SurveyAnswer,
  SurveyLink,
  TemplateDraft,
  Tenancy,
  VisitReport,
} from '@bleibe/aftercare';
import {
  Appeal,
  Assessment,
  Ban,
  IdentityCheck,
  OfferTrace,
  ReceivedIdentityEvent,
  Report,
  Review,
  ReviewDecision,
  Snooze,
  StoredFinding,
} from '@bleibe/checks';
import {
  AssistedNo,
  Decision,
  PolicyDraft,
  Proposal,
  ProposalStep,
  Release,
  StageDraft,
  StoredPolicy,
  StoredStages,
  Viewing,
  ViewingCompanion,
  ViewingStatement,
} from '@bleibe/matching';
import { Landlord, Listing, Photo, Unit, UnitLocation } from '@bleibe/listings';
import { Message } from '@bleibe/notifications';
import { AuditEvent, AuditSeal, Fact, SnakeNames, Task } from '@bleibe/platform';
import {
  Household,
  HouseholdHelper,
  HouseholdNeeds,
  HouseholdPerson,
  HouseholdPriorityProof,
  HouseholdResidence,
} from '@bleibe/seekers';
import { CreatePlatform20261125080000 } from './20261125080000-create-platform';
import { CreatePlaces20261125090000 } from './20261125090000-create-places';
import { CreateAccounts20261125100000 } from './20261125100000-create-accounts';
import { CreateSeekers20261125101000 } from './20261125101000-create-seekers';
import { CreateListings20261125102000 } from './20261125102000-create-listings';
import { CreateChecks20261125103000 } from './20261125103000-create-checks';
import { CreateMatching20261125104000 } from './20261125104000-create-matching';
import { CreateNotifications20261125105000 } from './20261125105000-create-notifications';
import { CreateAftercare20261125106000 } from './20261125106000-create-aftercare';
import { DeepenAftercare20261125110000 } from './20261125110000-deepen-aftercare';
import { CreateStages20261125130000 } from './20261125130000-create-stages';
import { SecondPerson20261125130100 } from './20261125130100-second-person';
import { AddPriority20261125140000 } from './20261125140000-add-priority';
import { CreatePolicyDraft20261125140100 } from './20261125140100-create-policy-draft';
import { TakeIdentityEvents20261125150000 } from './20261125150000-take-identity-events';
import { CompareOffers20261125160000 } from './20261125160000-compare-offers';
import { HearBothSides20261125160100 } from './20261125160100-hear-both-sides';
import { KeepPhotos20261125160200 } from './20261125160200-keep-photos';
import { IndexAftercare20261125170000 } from './20261125170000-index-aftercare';
import { KeepTemplates20261125170100 } from './20261125170100-keep-templates';
import { AddActsOfAftercare20261125180000 } from './20261125180000-add-acts-of-aftercare';
import { CreateCalendarFeed20261125180100 } from './20261125180100-create-calendar-feed';
import { CreateAdviceRating20261125180200 } from './20261125180200-create-advice-rating';
import { FollowMarket20261125190000 } from './20261125190000-follow-market';
import { DropCandidate20261125190100 } from './20261125190100-drop-candidate';
import { CreatePlan20261125190200 } from './20261125190200-create-plan';
import { AddHomeWishes20261125200000 } from './20261125200000-add-home-wishes';
import { CreateTemplateDraft20261125202000 } from './20261125202000-create-template-draft';
import { CreateWorkerChange20261125202001 } from './20261125202001-create-worker-change';
import { KeepSteps20261125201000 } from './20261125201000-keep-steps';
import { HearOfViewings20261125201001 } from './20261125201001-hear-of-viewings';
import { DraftStages20261125201002 } from './20261125201002-draft-stages';
import { AddFloors20261125201003 } from './20261125201003-add-floors';
import { DeepenVisits20261125203000 } from './20261125203000-deepen-visits';
import { KeepRounds20261125203001 } from './20261125203001-keep-rounds';
import { AskSecondFactor20261125204000 } from './20261125204000-ask-second-factor';
import { ChainAudit20261125204100 } from './20261125204100-chain-audit';
import { ResetSecondFactor20261125204200 } from './20261125204200-reset-second-factor';

/** Every entity by name: what is not here does not exist for TypeORM. */
const entities = [
  Account,
  AftercarePlan,
  Appeal,
  Assessment,
  AssistedNo,
  AuditEvent,
  AuditSeal,
  Ban,
  ConsentEntry,
  ContactAttempt,
  ContactConfirmation,
  Decision,
  Escalation,
  EscalationClosing,
  EscalationSignal,
  ExitReview,
  Fact,
  FactorReset,
  FollowUp,
  Household,
  HouseholdHelper,
  HouseholdNeeds,
  HouseholdPerson,
  HouseholdPriorityProof,
  HouseholdResidence,
  IdentityCheck,
  Landlord,
  Listing,
  Membership,
  Message,
  Occurrence,
  OfferTrace,
  Organisation,
  PolicyDraft,
  Photo,
  Proposal,
  ProposalStep,
  ReceivedIdentityEvent,
  Release,
  Report,
  Review,
  ReviewDecision,
  SecondFactor,
  Session,
  SignInCode,
  Snooze,
  StageDraft,
  StoredFinding,
  StoredPolicy,
  StoredStages,
  SurveyAnswer,
  SurveyLink,
  Task,
  TemplateDraft,
  Tenancy,
  Unit,
  UnitLocation,
  Viewing,
  ViewingCompanion,
  ViewingStatement,
  VisitAppointment,
  VisitReport,
];

const migrations = [
  CreatePlatform20261125080000,
  CreatePlaces20261125090000,
  CreateAccounts20261125100000,
  CreateSeekers20261125101000,
  CreateListings20261125102000,
  CreateChecks20261125103000,
  CreateMatching20261125104000,
  CreateNotifications20261125105000,
  CreateAftercare20261125106000,
  DeepenAftercare20261125110000,
  CreateStages20261125130000,
  SecondPerson20261125130100,
  AddPriority20261125140000,
  CreatePolicyDraft20261125140100,
  TakeIdentityEvents20261125150000,
  CompareOffers20261125160000,
  HearBothSides20261125160100,
  KeepPhotos20261125160200,
  IndexAftercare20261125170000,
  KeepTemplates20261125170100,
  AddActsOfAftercare20261125180000,
  CreateCalendarFeed20261125180100,
  CreateAdviceRating20261125180200,
  FollowMarket20261125190000,
  DropCandidate20261125190100,
  CreatePlan20261125190200,
  AddHomeWishes20261125200000,
  KeepSteps20261125201000,
  HearOfViewings20261125201001,
  DraftStages20261125201002,
  AddFloors20261125201003,
  CreateTemplateDraft20261125202000,
  CreateWorkerChange20261125202001,
  DeepenVisits20261125203000,
  KeepRounds20261125203001,
  AskSecondFactor20261125204000,
  ChainAudit20261125204100,
  ResetSecondFactor20261125204200,
];

const shared = { type: 'postgres', entities, namingStrategy: new SnakeNames(), logging: false } as const;

/** For migrations and reference data: the owner of the tables. */
export const ownerSource = (url: string): DataSource =>
  new DataSource({ ...shared, url, migrations, migrationsTableName: 'migration', migrationsTransactionMode: 'each' });

/** A process that hangs inside a transaction loses it after this, and with it the locks others wait for. */
const MOST_IDLE_IN_TRANSACTION_MS = 10_000;
const options = `-c role=bleibe_runtime -c idle_in_transaction_session_timeout=${MOST_IDLE_IN_TRANSACTION_MS}`;

/**
 * For the doors: every connection works as `bleibe_runtime`, which owns nothing and is held by row-level security.
 * @param poolSize connections of this process
 */
export const runtimeSource = (url: string, poolSize = 10): DataSource =>
  new DataSource({ ...shared, url, poolSize, extra: { options } });

/** Connects, runs `work`, and closes. */
export async function withSource<T>(source: DataSource, work: (source: DataSource) => Promise<T>): Promise<T> {
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
