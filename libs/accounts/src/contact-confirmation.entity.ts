import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code that was sent to an address, to see that its owner reads it. The code is derived from the id, not stored. */
@Entity('contact_confirmation')
export class ContactConfirmation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('timestamptz') expiresAt: Date;
  @Column('int') tries: number;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
}
