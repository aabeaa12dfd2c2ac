import { Module } from '@nestjs/common';
import { SeeCandidates } from './candidates/see-candidates';
import { ForgetMarketChanges } from './market/forget-market-changes';
import { Market } from './market/market';
import { KeepPlan } from './plan/keep-plan';
import { SeePlan } from './plan/see-plan';
import { MarkLet, PromiseUnit, RecordAssurance, RecordLease } from './proposals/conclude';
import { DecideOnProposal } from './proposals/decide-on-proposal';
import { EndProposal, EndProposalsOfListing, ExpireProposals } from './proposals/end-proposal';
import { Propose } from './proposals/propose';
import { SeeProposals } from './proposals/see-proposals';
import { TellParties } from './proposals/tell-parties';
import { AcceptViewing, ArrangeViewing } from './viewings/arrange-viewing';
import { RecordViewingOutcome } from './viewings/record-viewing-outcome';
import { SeeWorklist } from './worklist/see-worklist';

const useCases = [
  AcceptViewing,
  ArrangeViewing,
  DecideOnProposal,
  EndProposal,
  EndProposalsOfListing,
  ExpireProposals,
  ForgetMarketChanges,
  KeepPlan,
  MarkLet,
  Market,
  PromiseUnit,
  Propose,
  RecordAssurance,
  RecordLease,
  RecordViewingOutcome,
  SeeCandidates,
  SeePlan,
  SeeProposals,
  SeeWorklist,
  TellParties,
];

@Module({ providers: useCases, exports: useCases })
export class MatchingModule {}
