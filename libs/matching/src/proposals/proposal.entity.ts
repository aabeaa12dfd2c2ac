import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EndReason, ProposalState } from './proposal-moves';

/** A candidate that was put forward: one household, one unit. */
@Entity('proposal')
export class Proposal {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') householdId: string;
  @Column('uuid') listingId: string;
  @Column('uuid') unitId: string;
  @Column('uuid') landlordId: string;
  /** The organisation of the case. */
  @Column('uuid') organisationId: string;
  @Column('uuid') proposedBy: string;
  @Column('text') state: ProposalState;
  @Column('int') score: number;
  @Column('int') policyVersion: number;
  /** Hard rules that did not know, and that the caseworker has cleared up before proposing. */
  @Column('text', { array: true }) clarified: string[];
  @Column('int') version: number;
  @Column('timestamptz') proposedAt: Date;
  /** When the answer that is asked for now is due; null = no answer is asked for. */
  @Column('timestamptz', { nullable: true }) deadlineAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endReason: EndReason | null;
}
