import { Module } from '@nestjs/common';
import { ListingsModule } from '@bleibe/listings';
import { SeeCandidates } from './candidates/see-candidates';
import { SeeDemand } from './candidates/see-demand';
import { SeeWishCosts } from './candidates/see-wish-costs';
import { Demand } from './market/demand';
import { ForgetMarketChanges } from './market/forget-market-changes';
import { Market } from './market/market';
import { DraftPolicy } from './policy/draft-policy';
import { DryRunPolicy } from './policy/dry-run-policy';
import { DiscardDraft, PublishPolicy } from './policy/publish-policy';
import { SeePolicy } from './policy/see-policy';
import { KeepPlan } from './plan/keep-plan';
import { SeePlan } from './plan/see-plan';
import { MarkLet, MarkMovedOut, PromiseUnit, RecordAssurance, RecordLease } from './proposals/conclude';
import { SeePriority } from './priority/see-priority';
import { DecideOnProposal } from './proposals/decide-on-proposal';
import { EndProposalsOf, ExpireProposals } from './proposals/end-by-itself';
import { EndProposal } from './proposals/end-proposal';
import { JudgeProposals } from './proposals/judge-proposals';
import { Propose } from './proposals/propose';
import { RemindOnceADay } from './proposals/remind-once-a-day';
import { ReopenSuperseded } from './proposals/reopen-superseded';
import { SeeChanges } from './proposals/see-changes';
import { SeeProposals } from './proposals/see-proposals';
import { SeeSecondLooks, TakeSecondLook } from './proposals/second-look';
import { SeeWeek } from './proposals/see-week';
import { TakeBackStep } from './proposals/take-back-step';
import { TellParties } from './proposals/tell-parties';
import { TellWeek } from './proposals/tell-week';
import { DraftStages } from './stages/draft-stages';
import { DiscardStageDraft, PublishStages } from './stages/publish-stages';
import { SeeStages } from './stages/see-stages';
import { AcceptViewing, ArrangeViewing } from './viewings/arrange-viewing';
import { NameCompanion } from './viewings/name-companion';
import { RecordViewingOutcome } from './viewings/record-viewing-outcome';
import { SayHowViewingWent } from './viewings/say-how-viewing-went';
import { CoverAbsences, HandOverCase, RecordCaseworkerAbsence } from './worklist/hand-over';
import { SeeWorkload } from './worklist/see-workload';
import { SeeWorklist } from './worklist/see-worklist';

const useCases = [
  AcceptViewing,
  ArrangeViewing,
  CoverAbsences,
  DecideOnProposal,
  Demand,
  DiscardDraft,
  DiscardStageDraft,
  DraftPolicy,
  DraftStages,
  DryRunPolicy,
  EndProposal,
  EndProposalsOf,
  ExpireProposals,
  ForgetMarketChanges,
  HandOverCase,
  JudgeProposals,
  KeepPlan,
  MarkLet,
  MarkMovedOut,
  Market,
  NameCompanion,
  PromiseUnit,
  Propose,
  RecordCaseworkerAbsence,
  PublishPolicy,
  PublishStages,
  RecordAssurance,
  RecordLease,
  RecordViewingOutcome,
  RemindOnceADay,
  ReopenSuperseded,
  SayHowViewingWent,
  SeeCandidates,
  SeeChanges,
  SeeDemand,
  SeeWishCosts,
  SeePolicy,
  SeePlan,
  SeePriority,
  SeeProposals,
  SeeSecondLooks,
  SeeStages,
  SeeWeek,
  SeeWorklist,
  SeeWorkload,
  TakeBackStep,
  TakeSecondLook,
  TellParties,
  TellWeek,
];

@Module({ imports: [ListingsModule], providers: useCases, exports: useCases })
export class MatchingModule {}
