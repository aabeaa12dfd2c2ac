import { ApiProperty } from '@nestjs/swagger';
import {
  type SeenTemplateDraft,
  type StepCode,
  type StepWishes,
  type TemplateDraft,
  stepCodes,
  whatOf,
} from '@bleibe/aftercare';

export class TemplateStepView {
  @ApiProperty({ enum: stepCodes }) step: string;
  @ApiProperty() kind: string;
  @ApiProperty() subject: string;
  @ApiProperty({ description: 'Whether it belongs to this version' }) isIn: boolean;
  @ApiProperty({ type: 'integer', description: 'After the move-in' }) months: number;
  @ApiProperty({ type: 'integer' }) days: number;
  @ApiProperty({ type: 'integer', description: 'Days the window opens before' }) before: number;
  @ApiProperty({ type: 'integer', description: 'Days the window stays open after' }) after: number;
  @ApiProperty({ description: 'Of surveys to adults: the long one' }) long: boolean;
}

export class PlanTemplateView {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [TemplateStepView] }) steps: TemplateStepView[];
}

export class StepChangeView {
  @ApiProperty() step: string;
  @ApiProperty({ type: 'integer' }) added: number;
  @ApiProperty({ type: 'integer' }) moved: number;
  @ApiProperty({ type: 'integer' }) dropped: number;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First new day' }) firstOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last new day' }) lastOn: string | null;
}

export class LoadChangeView {
  @ApiProperty({ type: 'integer' }) before: number;
  @ApiProperty({ type: 'integer' }) after: number;
}

export class WeekLoadView {
  @ApiProperty({ format: 'date', description: 'Monday' }) week: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name; null = nobody is in charge yet' })
  worker: string | null;
  @ApiProperty({ type: LoadChangeView }) visits: LoadChangeView;
  @ApiProperty({ type: LoadChangeView }) letters: LoadChangeView;
}

export class TemplateDryRunView {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ type: 'integer' }) plans: number;
  @ApiProperty({ type: [StepChangeView] }) steps: StepChangeView[];
  @ApiProperty({ type: [WeekLoadView] }) load: WeekLoadView[];
}

export class TemplateDraftLineView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() note: string;
  @ApiProperty({ enum: ['drafted', 'published', 'discarded'] }) state: string;
  @ApiProperty({ description: 'Somebody else has to publish it' }) mine: boolean;
  @ApiProperty({ format: 'date-time' }) draftedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) triedAt: string | null;
}

export class TemplateDraftView extends TemplateDraftLineView {
  @ApiProperty({ type: [TemplateStepView] }) steps: TemplateStepView[];
  @ApiProperty({ description: 'Running plans moved to it too' }) movesRunning: boolean;
  @ApiProperty({ type: TemplateDryRunView, nullable: true }) dryRun: TemplateDryRunView | null;
}

export class TemplatePageView {
  @ApiProperty({ type: PlanTemplateView }) template: PlanTemplateView;
  @ApiProperty({ type: [TemplateDraftLineView] }) drafts: TemplateDraftLineView[];
}

const NOT_IN = { months: 0, days: 0, before: 3, after: 7, long: false };

/** Every step there can be, so that a form shows what could be added. */
export const stepViews = (wishes: StepWishes): TemplateStepView[] =>
  stepCodes.map((step: StepCode) => {
    const { kind, subject } = whatOf(step);
    return { step, kind, subject, isIn: wishes[step] !== undefined, ...(wishes[step] ?? NOT_IN) };
  });

export const lineView = (draft: TemplateDraft, accountId: string | null): TemplateDraftLineView => ({
  id: draft.id,
  note: draft.note,
  state: draft.state,
  mine: draft.draftedBy === accountId,
  draftedAt: draft.draftedAt.toISOString(),
  triedAt: draft.triedAt?.toISOString() ?? null,
});

export const draftView = ({ draft, workers }: SeenTemplateDraft, accountId: string | null): TemplateDraftView => ({
  ...lineView(draft, accountId),
  steps: stepViews(draft.steps),
  movesRunning: draft.movesRunning,
  dryRun: draft.dryRun && {
    ...draft.dryRun,
    load: draft.dryRun.load.map(({ workerId, ...row }) => ({
      ...row,
      worker: workerId && (workers[workerId] ?? null),
    })),
  },
});
