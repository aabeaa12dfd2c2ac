import type { Severity } from '@bleibe/calendar';
import type { RaisedSignal } from '../escalations/raise';
import type { SignalCategory } from '../surveys/answer-rules';
import type { VisitConcern } from './visit-report.entity';

/** What a concern of a worker weighs: the same as the answer of a survey would (R20). */
export const concernWeights: Record<VisitConcern, { category: SignalCategory; severity: Severity }> = {
  'not-safe': { category: 'safety', severity: 'S1' },
  'rent-not-paid': { category: 'arrears', severity: 'S2' },
  'termination-letter': { category: 'housing_loss', severity: 'S2' },
  conflict: { category: 'conflict', severity: 'S3' },
  unwell: { category: 'wellbeing', severity: 'S3' },
};

export const signalsOf = (concerns: readonly VisitConcern[]): RaisedSignal[] =>
  concerns.map((concern) => ({ ...concernWeights[concern], itemCode: concern }));
