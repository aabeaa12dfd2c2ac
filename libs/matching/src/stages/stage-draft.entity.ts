import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StageTable } from '../proposals/stage-table';

/** A wished change of the stage table. It never changes itself: another wish is another draft. */
@Entity('stage_draft')
export class StageDraft {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  /** The version it was made from; it can be published only while that one is still the present one. */
  @Column('int') baseVersion: number;
  @Column('jsonb') content: Omit<StageTable, 'version'>;
  /** Why, in the words of the coordinator. */
  @Column('text') note: string;
  @Column('text') state: 'drafted' | 'published' | 'discarded';
  @Column('uuid') draftedBy: string;
  @Column('timestamptz') draftedAt: Date;
  @Column('int', { nullable: true }) publishedVersion: number | null;
  @Column('uuid', { nullable: true }) closedBy: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
