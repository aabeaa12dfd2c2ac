import { Module } from '@nestjs/common';
import { SeeOutcomes } from './outcomes/see-outcomes';
import { SeeOwnAccesses } from './own-accesses/see-own-accesses';
import { SeeFairnessReport } from './see-fairness-report';

const useCases = [SeeFairnessReport, SeeOutcomes, SeeOwnAccesses];

@Module({ providers: useCases, exports: useCases })
export class ReportsModule {}
