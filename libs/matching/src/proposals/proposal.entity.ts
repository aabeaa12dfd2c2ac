import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EndReason, StaffEndCode } from './end-reasons';
import type { ProposalState } from './proposal-moves';

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
  /** Version of the terms of the home that the household was asked about. */
  @Column('int') termsVersion: number;
  @Column('int') version: number;
  @Column('timestamptz') proposedAt: Date;
  /** Version of the stage table that it began with, and stays on. */
  @Column('int') stageVersion: number;
  /** When whoever has to act is reminded; null = has been, or nobody has to. */
  @Column('timestamptz', { nullable: true }) remindAt: Date | null;
  /** When the step that is waited for now is due; null = nobody has to do anything. */
  @Column('timestamptz', { nullable: true }) deadlineAt: Date | null;
  /** When the team leads are told too; null = have been, or nobody's duty. */
  @Column('timestamptz', { nullable: true }) escalateAt: Date | null;
  /** When it ends by itself. */
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endReason: EndReason | null;
  /** Why staff ended it; null = nobody of the staff did. */
  @Column('text', { nullable: true }) endCode: StaffEndCode | null;
  /** Whose act ended it; null = time, or a home or household that left. */
  @Column('uuid', { nullable: true }) endedBy: string | null;
  /** The match that it had to make way for. */
  @Column('uuid', { nullable: true }) supersededBy: string | null;
}

/** An occasion that people are told of once, and again when the proposal has come there a second time. */
export const occasionOf = ({ id, version }: Pick<Proposal, 'id' | 'version'>): string => `${id}:${version}`;
