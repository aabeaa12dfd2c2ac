import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubjectKind } from '../plan';

export const reportTopics = [
  'money-asked',
  'does-not-exist',
  'closeness-or-work-asked',
  'passport-kept',
  'threat',
  'discrimination',
  'not-as-described',
  'other',
] as const;
export type ReportTopic = (typeof reportTopics)[number];

export type ReportState = 'open' | 'confirmed' | 'not-confirmed';

/** Something somebody has told us about a home or a person; who it was we do not know and do not store. */
@Entity('report')
export class Report {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { nullable: true }) subjectKind: SubjectKind | null;
  @Column('uuid', { nullable: true }) subjectId: string | null;
  /** Null: nobody's, so every desk sees it. */
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') topic: ReportTopic;
  @Column('text') text: string;
  /** Of the code the reporter asks again with. */
  @Column('bytea') codeHash: Buffer;
  @Column('text') state: ReportState;
  @Column('timestamptz') receivedAt: Date;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('text', { nullable: true }) note: string | null;
  /** Told to whoever has the code. */
  @Column('text', { nullable: true }) answer: string | null;
}
