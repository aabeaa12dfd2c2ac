import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Visits and surveys of one tenancy, by one version of a template. */
@Entity('aftercare_plan')
export class AftercarePlan {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') tenancyId: string;
  @Column('text') template: string;
  @Column('int') templateVersion: number;
  @Column('timestamptz') activatedAt: Date;
  /** Plan of one person who had to leave (R32); null = plan of the household. */
  @Column('uuid', { nullable: true }) protectedFor: string | null;
  /** Nothing is sent from the one to the other (R14); until null = until somebody resumes. */
  @Column('timestamptz', { nullable: true }) pausedFrom: Date | null;
  @Column('timestamptz', { nullable: true }) pausedUntil: Date | null;
}
