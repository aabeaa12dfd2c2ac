import type { MatchingPolicy } from '@bleibe/scoring';
import { storedFloors, storedWeights } from '../candidates/scoring-policy.entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PolicyEffect } from './policy-effect';

export type DraftState = 'drafted' | 'published' | 'discarded';

/** What the present version and the draft make of the market today, and of those at the end of past months. */
export interface DryRun {
  presentOn: string;
  present: PolicyEffect;
  /** Newest first. */
  months: { on: string; effect: PolicyEffect }[];
}

/** A wished change of the policy. It never changes itself: another wish is another draft. */
@Entity('policy_draft')
export class PolicyDraft {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  /** The version it was made from; it can be published only while that one is still the present one. */
  @Column('int') baseVersion: number;
  @Column('jsonb', storedWeights) weights: MatchingPolicy['weights'];
  @Column('jsonb') priority: MatchingPolicy['priority'];
  @Column('jsonb', storedFloors) floors: MatchingPolicy['floors'];
  /** Why, in the words of the coordinator. */
  @Column('text') note: string;
  @Column('text') state: DraftState;
  @Column('uuid') draftedBy: string;
  @Column('timestamptz') draftedAt: Date;
  /** Null until the dry run is done. */
  @Column('jsonb', { nullable: true }) dryRun: DryRun | null;
  @Column('timestamptz', { nullable: true }) triedAt: Date | null;
  @Column('int', { nullable: true }) publishedVersion: number | null;
  @Column('uuid', { nullable: true }) closedBy: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
