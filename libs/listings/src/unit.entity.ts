import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one household can move into. */
@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') listingId: string;
  @Column('int') number: number;
}
