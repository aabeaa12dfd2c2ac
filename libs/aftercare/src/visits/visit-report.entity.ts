import { Column, Entity, PrimaryColumn } from 'typeorm';

export const visitOutcomes = ['done', 'no_show', 'refused'] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];

/** What a worker may have seen at a visit; each raises an escalation as an answer of a survey would. */
export const visitConcerns = ['not-safe', 'rent-not-paid', 'termination-letter', 'conflict', 'unwell'] as const;
export type VisitConcern = (typeof visitConcerns)[number];

@Entity('visit_report')
export class VisitReport {
  /** Comes from the phone (R24). */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) occurrenceId: string | null;
  @Column('uuid', { nullable: true }) followUpId: string | null;
  @Column('uuid') workerId: string;
  @Column('text') outcome: VisitOutcome;
  @Column('text', { array: true }) concerns: VisitConcern[];
  @Column('text') note: string;
  /** A second report of a visit that was finished already (R24). */
  @Column('boolean') additional: boolean;
  @Column('timestamptz') visitedAt: Date;
  @Column('timestamptz') receivedAt: Date;
}
