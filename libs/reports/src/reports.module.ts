import { Module } from '@nestjs/common';
import { SeeFairnessReport } from './see-fairness-report';

@Module({ providers: [SeeFairnessReport], exports: [SeeFairnessReport] })
export class ReportsModule {}
