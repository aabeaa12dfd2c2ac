import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckCode, CheckResult } from '../finding';
import type { SubjectKind } from '../plan';

/** What one check found, kept for good; the newest of a check has no `supersededAt`. */
@Entity('finding')
export class StoredFinding {
  @PrimaryColumn('uuid') id: string;
  @Column('text') subjectKind: SubjectKind;
  @Column('uuid') subjectId: string;
  @Column('text') checkCode: CheckCode;
  @Column('text') result: CheckResult;
  @Column('text') code: string;
  @Column('jsonb') values: object;
  @Column('text', { nullable: true }) source: string | null;
  @Column('date', { nullable: true }) sourceDate: string | null;
  @Column('text', { nullable: true }) paragraph: string | null;
  @Column('int') ruleVersion: number;
  /** What it adds to the score (`score.ts`). */
  @Column('int') points: number;
  /** Of code, values and rule version: the same finding again is the same row, with its review. */
  @Column('text') digest: string;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('timestamptz') foundAt: Date;
  @Column('timestamptz', { nullable: true }) supersededAt: Date | null;
  /** People have looked at exactly this finding and let it pass. */
  @Column('uuid', { nullable: true }) liftedByReview: string | null;
}
