import type { ScoringPolicy } from '@bleibe/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Weights as a coordinator published them. A version never changes; proposals stay on theirs. */
@Entity('scoring_policy')
export class StoredPolicy {
  @PrimaryColumn('int') version: number;
  @Column('jsonb') weights: ScoringPolicy['weights'];
  @Column('timestamptz') publishedAt: Date;
  @Column('uuid', { nullable: true }) publishedBy: string | null;
}
