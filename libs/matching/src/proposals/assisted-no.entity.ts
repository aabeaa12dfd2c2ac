import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeclineCode } from './decline-reasons';

/** A no that a caseworker wrote down for a household. It counts once a second person has seen it. */
@Entity('assisted_no')
export class AssistedNo {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: string;
  @Column('text') reasonCode: DeclineCode;
  @Column('uuid') enteredBy: string;
  @Column('timestamptz') enteredAt: Date;
  @Column('uuid', { nullable: true }) seenBy: string | null;
  @Column('timestamptz', { nullable: true }) seenAt: Date | null;
  /** Returned: the household is still asked. */
  @Column('text', { nullable: true }) outcome: 'confirmed' | 'returned' | null;
}
