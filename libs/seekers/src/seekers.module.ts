import { Module } from '@nestjs/common';
import { ChangeNeeds } from './change-needs';
import { RegisterSeeker } from './register-seeker';
import { SeeHousehold } from './see-household';

const useCases = [ChangeNeeds, RegisterSeeker, SeeHousehold];

@Module({ providers: useCases, exports: useCases })
export class SeekersModule {}
