import { Column, Entity, PrimaryColumn } from 'typeorm';

export const followUpKinds = [
  'call',
  'visit',
  'read-text',
  'private-contact',
  'reconfirm-appointment',
  'resolve-conflict',
  'exit-review',
  'assign-visit',
  'visit-action',
  'revise-report',
] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** Work for a person that comes on top of the plan: call, visit, read a free text. */
@Entity('follow_up')
export class FollowUp {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') tenancyId: string;
  @Column('uuid') organisationId: string;
  @Column('text') kind: FollowUpKind;
  @Column('uuid', { nullable: true }) escalationId: string | null;
  @Column('uuid', { nullable: true }) occurrenceId: string | null;
  /** Whom it is about, where that is one person; null = the household. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') dueAt: Date;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Column('uuid', { nullable: true }) doneBy: string | null;
  @Column('text', { nullable: true }) outcome: string | null;
  /** The rating whose text waits to be read; null = a survey's, or no reading. */
  @Column('uuid', { nullable: true }) ratingId: string | null;
  /** The visit whose form it came from: of an occurrence, or of a follow-up. */
  @Column('uuid', { nullable: true }) visitId: string | null;
  /** What is to be done, of a `visit-action`. */
  @Column('text', { nullable: true }) action: string | null;
  /** For aftercare alone. */
  @Column('text', { nullable: true }) note: string | null;
}
