import { Column, Entity, PrimaryColumn } from 'typeorm';

export type HouseholdState = 'looking' | 'housed' | 'withdrawn';

/** The people who look for a home together. A household is matched, not a person. */
@Entity('household')
export class Household {
  @PrimaryColumn('uuid') id: string;
  /** What people say on the telephone, e.g. 'H-7K3M-2Q'. */
  @Column('text') reference: string;
  @Column('uuid') organisationId: string;
  /** Who is assigned to the case; null = nobody yet. */
  @Column('uuid', { nullable: true }) caseworkerId: string | null;
  @Column('text') state: HouseholdState;
  @Column('uuid') registeredBy: string;
  /** Free to be matched until then; null = not checked, or not passed. */
  @Column('timestamptz', { nullable: true }) clearedUntil: Date | null;
  @Column('boolean') held: boolean;
  @Column('int') version: number;
  @Column('timestamptz') registeredAt: Date;
}
