import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProposalState } from './proposal-moves';
import type { StepCode } from './taking-back';

/** One step of a proposal, in the order in which they were taken. */
@Entity('proposal_step')
export class ProposalStep {
  /** Numbers of the database, as text because they may outgrow a number. */
  @PrimaryColumn('bigint', { generated: 'identity' }) number: string;
  @Column('uuid') proposalId: string;
  @Column('text') move: StepCode;
  @Column('text') toState: ProposalState;
  /** From when the times of the step that began are counted. */
  @Column('timestamptz') beganAt: Date;
  /** Null = the product itself. */
  @Column('uuid', { nullable: true }) takenBy: string | null;
  @Column('boolean') byStaff: boolean;
  @Column('timestamptz') takenAt: Date;
  /** No longer counts from then on. */
  @Column('timestamptz', { nullable: true }) takenBackAt: Date | null;
  @Column('uuid', { nullable: true }) takenBackBy: string | null;
}
