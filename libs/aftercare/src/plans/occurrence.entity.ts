import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StepKind, SubjectKind } from '../rules/plan-template';

export const occurrenceStates = [
  'planned',
  'offered',
  'confirmed',
  'sent',
  'completed',
  'not_reached',
  'excused',
  'expired',
  'cancelled',
  'done',
  'no_show',
  'refused',
] as const;
export type OccurrenceState = (typeof occurrenceStates)[number];

/** One step of a plan for one subject. `due` and `overdue` are derived, never stored (R31). */
@Entity('occurrence')
export class Occurrence {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') planId: string;
  @Column('uuid') tenancyId: string;
  @Column('text') step: string;
  @Column('text') kind: StepKind;
  /** Code of the survey or message, or the part of the year a visit belongs to. */
  @Column('text') content: string;
  @Column('text') subjectKind: SubjectKind;
  @Column('uuid') subjectId: string;
  @Column('int') ordinal: number;
  @Column('date') nominalOn: string;
  @Column('date', { name: 'planned_on' }) on: string;
  @Column('date') windowStart: string;
  @Column('date') windowEnd: string;
  @Column('timestamptz', { nullable: true }) sendAt: Date | null;
  @Column('text', { nullable: true }) warning: string | null;
  @Column('text') state: OccurrenceState;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) timeliness: 'on_time' | 'late' | null;
  /** Of a person who had to leave: kept from everybody but aftercare (R32). */
  @Column('boolean') protected: boolean;
  /** The occurrence whose link and answer this one shares (R18). */
  @Column('uuid', { nullable: true }) sharesWith: string | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}
