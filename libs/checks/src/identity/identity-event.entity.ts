import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventState } from './identity-event';

/** An event that has arrived, kept so that the same one changes nothing twice, and so that failed checks can be counted. */
@Entity('identity_event')
export class ReceivedIdentityEvent {
  @PrimaryColumn('text') provider: string;
  @PrimaryColumn('text') eventId: string;
  @Column('uuid') identityCheckId: string;
  @Column('text') state: EventState;
  @Column('timestamptz') occurredAt: Date;
  @Column('timestamptz') receivedAt: Date;
  /** Whether what is known of the check became another by it. */
  @Column('boolean') changedStanding: boolean;
}
