import type { MatchingPolicy } from '@bleibe/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Weights and priorities as a coordinator published them. A version never changes; proposals stay on theirs. */
@Entity('scoring_policy')
export class StoredPolicy {
  @PrimaryColumn('int') version: number;
  @Column('jsonb') weights: MatchingPolicy['weights'];
  @Column('jsonb') priority: MatchingPolicy['priority'];
  @Column('timestamptz') publishedAt: Date;
  @Column('uuid', { nullable: true }) publishedBy: string | null;
}
