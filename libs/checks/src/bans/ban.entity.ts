import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonSubject } from '../identity/subject-of';

export const banReasons = ['money-asked', 'false-identity', 'exploitation', 'violence', 'discrimination'] as const;
export type BanReason = (typeof banReasons)[number];

/** Somebody is shut out. It begins and ends with two different people each; what only one has said stops nothing. */
@Entity('ban')
export class Ban {
  @PrimaryColumn('uuid') id: string;
  @Column('text') subjectKind: PersonSubject['subjectKind'];
  @Column('uuid') subjectId: string;
  @Column('uuid') organisationId: string;
  @Column('text') reasonCode: BanReason;
  /** Told to the person concerned. */
  @Column('text') answer: string;
  @Column('uuid') proposedBy: string;
  @Column('timestamptz') proposedAt: Date;
  @Column('uuid', { nullable: true }) confirmedBy: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('uuid', { nullable: true }) endProposedBy: string | null;
  @Column('uuid', { nullable: true }) endedBy: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
