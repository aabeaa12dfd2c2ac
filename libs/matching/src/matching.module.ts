import { Module } from '@nestjs/common';
import { ScoreListing, ScoreSeeker } from './candidates/score-candidates';
import { SeeCandidates } from './candidates/see-candidates';
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
  MarkLet,
  PromiseUnit,
  Propose,
  RecordAssurance,
  RecordLease,
  RecordViewingOutcome,
  ScoreListing,
  ScoreSeeker,
  SeeCandidates,
  SeeProposals,
  SeeWorklist,
  TellParties,
];

@Module({ providers: useCases, exports: useCases })
export class MatchingModule {}
