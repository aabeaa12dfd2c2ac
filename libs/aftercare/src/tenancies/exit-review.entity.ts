import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the people of an ended tenancy live now. */
export const livesNow = ['own_home', 'with_others', 'institution', 'homeless', 'abroad', 'unknown'] as const;
export type LivesNow = (typeof livesNow)[number];

/** The look back at the end of a tenancy (R15). */
@Entity('exit_review')
export class ExitReview {
  @PrimaryColumn('uuid') tenancyId: string;
  @Column('text') livesNow: LivesNow;
  @Column('text') note: string;
  @Column('uuid') reviewedBy: string;
  @Column('timestamptz') at: Date;
}
