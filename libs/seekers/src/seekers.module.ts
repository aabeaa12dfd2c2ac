import { Module } from '@nestjs/common';
import { ChangeNeeds } from './change-needs';
import { RecordPriorityProof, WithdrawPriorityProof } from './record-priority-proof';
import { RegisterSeeker } from './register-seeker';
import { SeeHousehold } from './see-household';

const useCases = [ChangeNeeds, RecordPriorityProof, RegisterSeeker, SeeHousehold, WithdrawPriorityProof];

@Module({ providers: useCases, exports: useCases })
export class SeekersModule {}
