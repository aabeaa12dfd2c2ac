import { Module } from '@nestjs/common';
import { ChangeNeeds } from './change-needs';
import { RecordPriorityProof, WithdrawPriorityProof } from './record-priority-proof';
import { RegisterSeeker } from './register-seeker';
import { SeeHousehold } from './see-household';
import { LookAgain, StopLooking } from './stop-looking';

const useCases = [
  ChangeNeeds,
  LookAgain,
  RecordPriorityProof,
  RegisterSeeker,
  SeeHousehold,
  StopLooking,
  WithdrawPriorityProof,
];

@Module({ providers: useCases, exports: useCases })
export class SeekersModule {}
