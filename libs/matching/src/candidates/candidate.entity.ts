import type { MatchResult } from '@bleibe/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A scored pair that no hard rule excludes. Excluded pairs are judged on demand. */
@Entity('candidate')
export class Candidate {
  @PrimaryColumn('uuid') householdId: string;
  @PrimaryColumn('uuid') listingId: string;
  /** The organisation of the household. */
  @Column('uuid') organisationId: string;
  /** Whole, 0 to 1000. */
  @Column('int') score: number;
  @Column('boolean') toClarify: boolean;
  @Column('jsonb') result: MatchResult;
  @Column('int') policyVersion: number;
  @Column('timestamptz') scoredAt: Date;
}
