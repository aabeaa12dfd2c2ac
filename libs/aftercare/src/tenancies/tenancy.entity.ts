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
  /** Who stands in for the worker. */
  @Column('uuid', { nullable: true }) deputyId: string | null;
  @Column('text', { nullable: true }) visitLanguage: string | null;
  @Column('text', { nullable: true }) visitGender: 'woman' | 'man' | null;
  /** Nobody goes there alone. */
  @Column('boolean') visitByTwo: boolean;
  @Column('int', { nullable: true }) stayMonths: number | null;
  @Column('text') registeredBefore: 'elsewhere_in_germany' | 'newly_from_abroad' | 'neither_or_unknown';
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('timestamptz', { nullable: true }) endRecordedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
}
