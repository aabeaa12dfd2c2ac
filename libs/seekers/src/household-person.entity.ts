import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('household_person')
export class HouseholdPerson {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') householdId: string;
  /** Null = has no sign-in of their own (children; adults without a phone). */
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('text') firstName: string;
  @Column('text') surname: string;
  @Column('date') birthDate: string;
  /** The adult whom we write to; exactly one. */
  @Column('boolean') isContact: boolean;
  @Column('text', { nullable: true }) phone: string | null;
}
