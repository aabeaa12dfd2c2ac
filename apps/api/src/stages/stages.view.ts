import { ApiProperty } from '@nestjs/swagger';
import { type StageDraft, type StageTable, declineCodes, timedStates, undoableSteps } from '@bleibe/matching';
import { DeclineReasonsBody, StagesBody, TakeBackWithinBody } from './stages.dto';

export class StageTableView {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: StagesBody, description: 'All counts in working days of the place of the home' }) stages: object;
  @ApiProperty({ type: 'integer' }) viewingWithinDays: number;
  @ApiProperty({ type: DeclineReasonsBody }) declineReasons: object;
  @ApiProperty({ type: TakeBackWithinBody }) takeBackWithin: object;
  @ApiProperty({ type: 'integer' }) reopenWithinDays: number;
}

export class StageDraftView extends StageTableView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Made from this version' }) baseVersion: number;
  @ApiProperty() note: string;
  @ApiProperty({ enum: ['drafted', 'published', 'discarded'] }) state: string;
  @ApiProperty({ description: 'Somebody else has to publish it' }) mine: boolean;
  @ApiProperty({ format: 'date-time' }) draftedAt: string;
}

export class StagesPageView {
  @ApiProperty({ type: StageTableView }) stages: StageTableView;
  @ApiProperty({ type: [StageDraftView] }) drafts: StageDraftView[];
}

/** In the order in which people go through it; the database keeps none. */
export const stageTableView = (table: StageTable): StageTableView => ({
  version: table.version,
  stages: inOrder(timedStates, (state) => table.stages[state]),
  viewingWithinDays: table.viewingWithinDays,
  declineReasons: inOrder(declineCodes, (code) => {
    const { parties, consequence } = table.declineReasons[code];
    return { parties, kind: consequence.kind, days: consequence.kind === 'park' ? consequence.days : null };
  }),
  takeBackWithin: inOrder(undoableSteps, (step) => table.takeBackWithin[step]),
  reopenWithinDays: table.reopenWithinDays,
});

const inOrder = <Code extends string>(codes: readonly Code[], of: (code: Code) => unknown): object =>
  Object.fromEntries(codes.map((code) => [code, of(code)]));

export const stageDraftView = (draft: StageDraft, accountId: string | null): StageDraftView => ({
  ...stageTableView({ ...draft.content, version: draft.baseVersion + 1 }),
  id: draft.id,
  baseVersion: draft.baseVersion,
  note: draft.note,
  state: draft.state,
  mine: draft.draftedBy === accountId,
  draftedAt: draft.draftedAt.toISOString(),
});
