import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality, a welfare association or an initiative; it sees its own cases. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  /** Beginnings of the AGS it works in; '' fits everywhere. */
  @Column('text', { array: true }) areas: string[];
  @Column('timestamptz') createdAt: Date;
}
