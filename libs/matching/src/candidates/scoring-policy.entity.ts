import { type MatchingPolicy, withEveryCriterion, withEveryFloor } from '@bleibe/scoring';
import { Column, type ColumnOptions, Entity, PrimaryColumn } from 'typeorm';

/** Criteria that came after a version have no weight in it. */
export const storedWeights: ColumnOptions = {
  transformer: { to: (weights: unknown) => weights, from: withEveryCriterion },
};

/** Nor have groups that came after it a floor. */
export const storedFloors: ColumnOptions = {
  transformer: { to: (floors: unknown) => floors, from: withEveryFloor },
};

/** Weights, priorities and floors as a coordinator published them. A version never changes; proposals stay on theirs. */
@Entity('scoring_policy')
export class StoredPolicy {
  @PrimaryColumn('int') version: number;
  @Column('jsonb', storedWeights) weights: MatchingPolicy['weights'];
  @Column('jsonb') priority: MatchingPolicy['priority'];
  @Column('jsonb', storedFloors) floors: MatchingPolicy['floors'];
  @Column('timestamptz') publishedAt: Date;
  @Column('uuid', { nullable: true }) publishedBy: string | null;
}
