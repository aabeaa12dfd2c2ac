import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Visits and surveys of one tenancy, by one version of a template. */
@Entity('aftercare_plan')
export class AftercarePlan {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') tenancyId: string;
  @Column('text') template: string;
  @Column('int') templateVersion: number;
  @Column('timestamptz') activatedAt: Date;
}
