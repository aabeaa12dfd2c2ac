import { Column, Entity, PrimaryColumn } from 'typeorm';

export const reviewReasons = [
  'ground-shown',
  'figures-corrected',
  'words-harmless',
  'spoken-with-landlord',
  'risk-confirmed',
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

@Entity('review_decision')
export class ReviewDecision {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reviewId: string;
  @Column('uuid') decidedBy: string;
  @Column('text') verdict: 'lift' | 'keep';
  @Column('text') reasonCode: ReviewReason;
  @Column('text') note: string;
  @Column('timestamptz') decidedAt: Date;
}
