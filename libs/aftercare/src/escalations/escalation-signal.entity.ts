import type { Severity } from '@bleibe/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the escalation rests on: item and category, never the words of an answer. */
@Entity('escalation_signal')
export class EscalationSignal {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') escalationId: string;
  @Column('text') itemCode: string;
  @Column('text') category: string;
  @Column('text') severity: Severity;
  @Column('uuid', { nullable: true }) answerId: string | null;
  @Column('timestamptz') at: Date;
}
