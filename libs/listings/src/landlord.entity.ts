import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who lets. */
@Entity('landlord')
export class Landlord {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  /** The organisation that looks after this landlord. */
  @Column('uuid') organisationId: string;
  @Column('text') kind: 'private' | 'company';
  @Column('text') firstName: string;
  @Column('text') surname: string;
  @Column('text', { nullable: true }) company: string | null;
  @Column('timestamptz', { nullable: true }) clearedUntil: Date | null;
  @Column('boolean') held: boolean;
  @Column('timestamptz') registeredAt: Date;
}
