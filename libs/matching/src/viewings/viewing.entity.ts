import { Column, Entity, PrimaryColumn } from 'typeorm';

export const viewingOutcomes = ['both-want', 'household-not', 'landlord-not', 'did-not-happen'] as const;
export type ViewingOutcome = (typeof viewingOutcomes)[number];

/** The visit before the lease. */
@Entity('viewing')
export class Viewing {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('boolean') withInterpreter: boolean;
  /** The household wishes that somebody it knows the way with comes along. */
  @Column('boolean') withGuide: boolean;
  @Column('uuid') proposedBy: string;
  @Column('timestamptz', { nullable: true }) householdAcceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) landlordAcceptedAt: Date | null;
  @Column('text', { nullable: true }) outcome: ViewingOutcome | null;
  @Column('timestamptz', { nullable: true }) outcomeAt: Date | null;
  @Column('timestamptz', { nullable: true }) cancelledAt: Date | null;
}
