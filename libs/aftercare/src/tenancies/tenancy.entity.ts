import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From the lease to the end. */
@Entity('tenancy')
export class Tenancy {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: string;
  @Column('uuid') householdId: string;
  @Column('uuid') listingId: string;
  @Column('uuid') landlordId: string;
  @Column('uuid') organisationId: string;
  /** Municipality of the home: its holidays are the ones that count. */
  @Column('text') ags: string;
  @Column('date') moveInOn: string;
  @Column('text') state: 'signed' | 'running' | 'ended';
  @Column('uuid', { nullable: true }) workerId: string | null;
  @Column('timestamptz') createdAt: Date;
}
