import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The exact address (P3). Told from M4 on, through a release row, to nobody else. */
@Entity('unit_location')
export class UnitLocation {
  @PrimaryColumn('uuid') listingId: string;
  @Column('text') street: string;
  @Column('text') houseNumber: string;
  /** Degrees, WGS 84; null = only the postal code is known, so the cell is that of its centre. */
  @Column('double precision', { nullable: true }) lat: number | null;
  @Column('double precision', { nullable: true }) lon: number | null;
}
