import { Column, Entity, PrimaryColumn } from 'typeorm';

export const closingOutcomes = ['helped', 'referred', 'false_alarm', 'not_reached', 'declined_help'] as const;
export type ClosingOutcome = (typeof closingOutcomes)[number];

/** One person's word that the escalation can be closed; S0 and S1 need two. */
@Entity('escalation_closing')
export class EscalationClosing {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') escalationId: string;
  @Column('uuid') closedBy: string;
  @Column('text') outcome: ClosingOutcome;
  @Column('text') note: string;
  @Column('timestamptz') at: Date;
}
