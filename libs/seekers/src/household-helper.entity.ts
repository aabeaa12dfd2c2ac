import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A helper who acts for a household, with its recorded consent, until `endedAt`. */
@Entity('household_helper')
export class HouseholdHelper {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') householdId: string;
  @Column('uuid') accountId: string;
  @Column('timestamptz') since: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
