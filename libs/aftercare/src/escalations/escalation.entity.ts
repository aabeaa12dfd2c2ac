import type { Severity } from '@bleibe/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignalCategory } from '../surveys/answer-rules';

/** Somebody needs help by a deadline. Open ones of the same person and category are one (R21). */
@Entity('escalation')
export class Escalation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') tenancyId: string;
  @Column('uuid') organisationId: string;
  @Column('uuid') personId: string;
  @Column('text') category: SignalCategory;
  @Column('text') severity: Severity;
  @Column('text') state: 'open' | 'acknowledged' | 'closed';
  @Column('timestamptz') raisedAt: Date;
  @Column('timestamptz') deadlineAt: Date;
  /** Nobody had it when the deadline came; a mark, not a state. */
  @Column('timestamptz', { nullable: true }) breachedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acknowledgedAt: Date | null;
  @Column('uuid', { nullable: true }) acknowledgedBy: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
