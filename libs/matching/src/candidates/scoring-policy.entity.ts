import { type MatchingPolicy, withEveryCriterion } from '@bleibe/scoring';
import { Column, type ColumnOptions, Entity, PrimaryColumn } from 'typeorm';

/** Criteria that came after a version have no weight in it. */
export const storedWeights: ColumnOptions = {
  transformer: { to: (weights: unknown) => weights, from: withEveryCriterion },
};

/** Weights and priorities as a coordinator published them. A version never changes; proposals stay on theirs. */
@Entity('scoring_policy')
export class StoredPolicy {
  @PrimaryColumn('int') version: number;
  @Column('jsonb', storedWeights) weights: MatchingPolicy['weights'];
  @Column('jsonb') priority: MatchingPolicy['priority'];
  @Column('timestamptz') publishedAt: Date;
  @Column('uuid', { nullable: true }) publishedBy: string | null;
}
