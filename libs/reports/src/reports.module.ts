import { Module } from '@nestjs/common';
import { SeeOutcomes } from './outcomes/see-outcomes';
import { SeeFairnessReport } from './see-fairness-report';

@Module({ providers: [SeeFairnessReport, SeeOutcomes], exports: [SeeFairnessReport, SeeOutcomes] })
export class ReportsModule {}
