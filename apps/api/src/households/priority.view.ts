import { ApiProperty } from '@nestjs/swagger';
import type { SeenPriority } from '@bleibe/matching';
import { type PriorityReason, groundCodes, priorityTiers, provenGrounds } from '@bleibe/scoring';
import { type Language, sayPriority } from '@bleibe/words';
import { ReasonView } from '../candidates/candidate.view';

export class PriorityGroundView {
  @ApiProperty({ enum: groundCodes }) code: string;
  @ApiProperty({ enum: priorityTiers, description: 'Where the ground leads when it counts' }) tier: string;
  @ApiProperty({ enum: ['counts', 'does-not-count', 'lapsed'] }) kind: string;
  @ApiProperty({ type: ReasonView }) reason: ReasonView;
}

export class PriorityProofView {
  @ApiProperty({ enum: provenGrounds }) ground: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty({ format: 'date' }) validUntil: string;
}

export class PriorityView {
  @ApiProperty({ enum: priorityTiers }) tier: string;
  @ApiProperty({ type: 'integer' }) daysWaited: number;
  @ApiProperty({ type: 'integer', description: 'Of the tier, in thousandths of a point of the score' }) bonus: number;
  @ApiProperty({ type: 'integer', description: 'Of waiting, in thousandths of a point of the score' }) ageing: number;
  @ApiProperty({ type: ReasonView }) waiting: ReasonView;
  @ApiProperty({ type: [PriorityGroundView] }) grounds: PriorityGroundView[];
  @ApiProperty({ type: [PriorityProofView] }) proofs: PriorityProofView[];
  @ApiProperty({ type: 'integer' }) policyVersion: number;
}

const reasonView = (language: Language, { code, values }: PriorityReason): ReasonView => ({
  code,
  values,
  sentence: sayPriority(language, { code, values }),
});

export const priorityView = (language: Language, { priority, policyVersion, proofs }: SeenPriority): PriorityView => ({
  tier: priority.tier,
  daysWaited: priority.daysWaited,
  bonus: priority.bonus,
  ageing: priority.ageing,
  waiting: reasonView(language, priority.waiting),
  grounds: priority.grounds.map(({ code, tier, finding }) => ({
    code,
    tier,
    kind: finding.kind,
    reason: reasonView(language, finding.reason),
  })),
  proofs: proofs.map(({ ground, endsOn, validUntil }) => ({ ground, endsOn, validUntil })),
  policyVersion,
});
