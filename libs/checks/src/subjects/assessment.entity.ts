import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Verdict } from '../assess';
import type { SubjectKind } from '../plan';

/** What all findings of a subject add up to, as of the last check. */
@Entity('assessment')
export class Assessment {
  @PrimaryColumn('text') subjectKind: SubjectKind;
  @PrimaryColumn('uuid') subjectId: string;
  @Column('text') verdict: Verdict;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('timestamptz') assessedAt: Date;
}
