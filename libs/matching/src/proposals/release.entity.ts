import type { HouseholdField, LandlordField, Stage } from '@bleibe/disclosure';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Party } from './proposal-moves';

/** One field of one side that the other may see in this match. No row, no field (D2). */
@Entity('release')
export class Release {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: string;
  @Column('text') field: HouseholdField | LandlordField;
  @Column('text') toParty: Party;
  @Column('text') stage: Stage;
  @Column('timestamptz') grantedAt: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
