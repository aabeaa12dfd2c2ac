import { Column, Entity, PrimaryColumn } from 'typeorm';

export const reviewReasons = [
  'ground-shown',
  'figures-corrected',
  'words-harmless',
  'spoken-with-landlord',
  'risk-confirmed',
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** What the finding turned out to be; by it we learn how often a rule is right. */
export const outcomeLabels = ['confirmed-risk', 'valuable-alert', 'false-positive'] as const;
export type OutcomeLabel = (typeof outcomeLabels)[number];

@Entity('review_decision')
export class ReviewDecision {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reviewId: string;
  @Column('uuid') decidedBy: string;
  @Column('text') verdict: 'lift' | 'keep';
  @Column('text') reasonCode: ReviewReason;
  @Column('text') note: string;
  @Column('text', { nullable: true }) label: OutcomeLabel | null;
  /** Told to the person concerned; the note is for the desk. */
  @Column('text', { nullable: true }) answer: string | null;
  @Column('timestamptz') decidedAt: Date;
}
