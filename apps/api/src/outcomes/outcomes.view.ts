import { ApiProperty } from '@nestjs/swagger';
import { severities } from '@bleibe/calendar';
import { responseGroupings } from '@bleibe/reports';
import { RateView } from '../fairness/rate.view';

const count = { type: 'integer', nullable: true, description: 'null = withheld, because it counts few' } as const;
const minutes = { type: 'integer', nullable: true, description: 'Minutes; null = not reached, or withheld' } as const;

export class ToldShareView {
  @ApiProperty(count) of: number | null;
  @ApiProperty(count) having: number | null;
  @ApiProperty({ type: RateView, nullable: true }) rate: RateView | null;
}

export class SustainedView {
  @ApiProperty({ type: 'integer', description: 'Months after the move-in' }) months: number;
  @ApiProperty({ type: ToldShareView }) share: ToldShareView;
  @ApiProperty({ ...count, description: 'Not sustained, and nobody knows where the people live; null = withheld' })
  unknown: number | null;
}

export class CurvePointView {
  @ApiProperty({ type: 'integer', description: 'Months of 30.4 days after the move-in' }) month: number;
  @ApiProperty({ ...count, description: 'Tenancies seen for so long; null = withheld' }) atRisk: number | null;
  @ApiProperty({ type: RateView, nullable: true, description: 'Kaplan-Meier, with log-log interval' })
  share: RateView | null;
}

export class ResponseRowView {
  @ApiProperty({ enum: ['all', ...responseGroupings] }) grouping: string;
  @ApiProperty() group: string;
  @ApiProperty(count) invited: number | null;
  @ApiProperty(count) answered: number | null;
  @ApiProperty(count) onTime: number | null;
  @ApiProperty({ type: RateView, nullable: true }) rate: RateView | null;
}

export class ResponsesView {
  @ApiProperty({ type: [ResponseRowView] }) tenants: ResponseRowView[];
  @ApiProperty({ type: [ResponseRowView] }) landlords: ResponseRowView[];
}

export class NotSurveyedView {
  @ApiProperty(count) noConsent: number | null;
  @ApiProperty(count) withdrawn: number | null;
  @ApiProperty(count) noChannel: number | null;
}

export class TimesView {
  @ApiProperty(minutes) median: number | null;
  @ApiProperty(minutes) ninetieth: number | null;
}

export class HelpRowView {
  @ApiProperty({ enum: severities }) severity: string;
  @ApiProperty({ type: ToldShareView }) inTime: ToldShareView;
  @ApiProperty({ type: TimesView, nullable: true }) toAttempt: TimesView | null;
  @ApiProperty({ type: TimesView, nullable: true }) toReached: TimesView | null;
}

export class VisitFiguresView {
  @ApiProperty({ type: ToldShareView }) inWindow: ToldShareView;
  @ApiProperty({ type: ToldShareView }) noShow: ToldShareView;
  @ApiProperty({ type: ToldShareView }) noCapacity: ToldShareView;
  @ApiProperty({ type: ToldShareView, description: 'By the worker in charge on that day' }) continuity: ToldShareView;
}

export class WellbeingView {
  @ApiProperty({ ...count, description: 'People with two indices; null = fewer than 30' }) pairs: number | null;
  @ApiProperty(count) missing: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Mean of last minus first' }) mean: number | null;
}

export class OutcomesView {
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) until: string;
  @ApiProperty({ type: [SustainedView] }) sustained: SustainedView[];
  @ApiProperty({ type: [CurvePointView] }) curve: CurvePointView[];
  @ApiProperty({ type: ResponsesView }) responses: ResponsesView;
  @ApiProperty({ type: NotSurveyedView }) notSurveyed: NotSurveyedView;
  @ApiProperty({ type: [HelpRowView] }) help: HelpRowView[];
  @ApiProperty({ type: VisitFiguresView }) visits: VisitFiguresView;
  @ApiProperty({ type: ToldShareView, description: 'Rent not paid: solved of raised' }) arrears: ToldShareView;
  @ApiProperty({ type: WellbeingView }) wellbeing: WellbeingView;
}
