import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Opens one survey of one person, without sign-in. The token is derived; only its hash is kept. */
@Entity('survey_link')
export class SurveyLink {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') occurrenceId: string;
  @Column('bytea') tokenHash: Buffer;
  /** household_lite: several read there, so nothing about safety is asked (R18). */
  @Column('text') variant: 'own' | 'household_lite';
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
