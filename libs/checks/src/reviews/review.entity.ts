import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubjectKind } from '../plan';

/** A person is to look at what the checks found. At most one is open per subject. */
@Entity('review')
export class Review {
  @PrimaryColumn('uuid') id: string;
  @Column('text') subjectKind: SubjectKind;
  @Column('uuid') subjectId: string;
  @Column('uuid') organisationId: string;
  /** 'review': one person may let it pass; 'hold': two different ones must. */
  @Column('text') wanted: 'review' | 'hold';
  /** Of the findings it is about: what changes meanwhile has not been looked at. */
  @Column('text', { array: true }) digests: string[];
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  /** Opened by this appeal: who decided before may not decide again. */
  @Column('uuid', { nullable: true }) appealId: string | null;
  @Column('text', { nullable: true }) outcome: 'lifted' | 'kept' | 'superseded' | null;
}
