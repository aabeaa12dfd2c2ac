import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type DryRun, type PolicyDraft, type PolicyEffect, groupings } from '@bleibe/matching';
import type { MatchingPolicy } from '@bleibe/scoring';
import { FloorsBody, PriorityPolicyBody, WeightsBody } from './policy.dto';

export class PolicyView {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: WeightsBody }) weights: object;
  @ApiProperty({ type: PriorityPolicyBody }) priority: object;
  @ApiProperty({ type: FloorsBody, description: 'Percent of each group; 0 = no floor' }) floors: object;
}

export class ChangeView {
  @ApiProperty({ type: 'integer', nullable: true, description: 'null = withheld, because it counts few' })
  before: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) after: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) added: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) removed: number | null;
}

export class ShortlistChangeView extends ChangeView {
  @ApiProperty({ type: 'integer', nullable: true, description: 'On both lists, at another place' })
  moved: number | null;
}

export class GroupEffectView {
  @ApiProperty({ enum: groupings }) grouping: string;
  @ApiProperty() group: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'null = withheld, because it counts few' })
  households: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) housedBefore: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) housedAfter: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) forward: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) back: number | null;
}

export class FloorPriceView {
  @ApiProperty({ enum: ['met', 'cannot-be-met', 'not-found'] }) answer: string;
  @ApiProperty({ type: 'integer', description: 'Points that all households together have less than without floors' })
  lost: number;
}

export class PolicyEffectView {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ type: 'integer', nullable: true }) households: number | null;
  @ApiProperty({ type: 'integer' }) homes: number;
  @ApiProperty({ type: ChangeView }) pairs: ChangeView;
  @ApiProperty({ type: ShortlistChangeView }) shortlists: ShortlistChangeView;
  @ApiProperty({ type: ChangeView }) plan: ChangeView;
  @ApiProperty({ type: 'integer', nullable: true }) housedBefore: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) housedAfter: number | null;
  @ApiProperty({ type: [GroupEffectView] }) groups: GroupEffectView[];
  @ApiPropertyOptional({ type: FloorPriceView }) floorsBefore?: FloorPriceView;
  @ApiPropertyOptional({ type: FloorPriceView }) floorsAfter?: FloorPriceView;
}

export class PolicyDraftView extends PolicyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Made from this version' }) baseVersion: number;
  @ApiProperty() note: string;
  @ApiProperty({ enum: ['drafted', 'published', 'discarded'] }) state: string;
  @ApiProperty({ description: 'Somebody else has to publish it' }) mine: boolean;
  @ApiProperty({ format: 'date-time' }) draftedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) triedAt: string | null;
  @ApiProperty({ type: [PolicyEffectView], description: 'The market of today first; empty until the dry run is done' })
  effects: PolicyEffectView[];
}

export class PolicyPageView {
  @ApiProperty({ type: PolicyView }) policy: PolicyView;
  @ApiProperty({ type: [PolicyDraftView] }) drafts: PolicyDraftView[];
}

export class DraftedView {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class PublishedView {
  @ApiProperty({ type: 'integer' }) version: number;
}

export const policyView = ({ version, weights, priority, floors }: MatchingPolicy): PolicyView => ({
  version,
  weights,
  priority,
  floors,
});

export const draftView = (draft: PolicyDraft, accountId: string | null): PolicyDraftView => ({
  ...policyView({ ...draft, version: draft.baseVersion + 1 }),
  id: draft.id,
  baseVersion: draft.baseVersion,
  note: draft.note,
  state: draft.state,
  mine: draft.draftedBy === accountId,
  draftedAt: draft.draftedAt.toISOString(),
  triedAt: draft.triedAt?.toISOString() ?? null,
  effects: draft.dryRun ? effectViews(draft.dryRun) : [],
});

const effectViews = ({ present, presentOn, months }: DryRun): PolicyEffectView[] =>
  [{ on: presentOn, effect: present }, ...months].map(({ on, effect }) => effectView(on, effect));

const effectView = (on: string, { groups, floors, ...effect }: PolicyEffect): PolicyEffectView => ({
  ...effect,
  on,
  // A dry run from before floors were known has none.
  ...(floors?.before && { floorsBefore: floors.before }),
  ...(floors?.after && { floorsAfter: floors.after }),
  groups: groupings.flatMap((grouping) => groups[grouping].map((group) => ({ grouping, ...group }))),
});
