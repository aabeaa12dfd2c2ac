import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One try to reach somebody; on record before anything leaves. */
@Entity('contact_attempt')
export class ContactAttempt {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') occurrenceId: string;
  @Column('text') kind: 'invitation' | 'reminder';
  @Column('int') seq: number;
  @Column('text') channel: string;
  @Column('timestamptz') at: Date;
}
