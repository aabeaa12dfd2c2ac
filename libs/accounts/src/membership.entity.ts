import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from './roles';

@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  /** Null for seekers and landlords, who act for themselves. */
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') role: Role;
  @Column('timestamptz') since: Date;
}
