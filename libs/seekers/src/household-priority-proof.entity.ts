import type { ProvenGround } from '@bleibe/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A caseworker has seen a paper for this ground. What the paper says is not kept. */
@Entity('household_priority_proof')
export class HouseholdPriorityProof {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') householdId: string;
  @Column('text') ground: ProvenGround;
  /** With `home-ends` only: the last day in the present home. */
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('date') validUntil: string;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('uuid', { nullable: true }) withdrawnBy: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
