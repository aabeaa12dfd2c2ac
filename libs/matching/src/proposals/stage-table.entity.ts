import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StageTable } from './stage-table';

/** A version of the stage table as it was published. */
@Entity('stage_table')
export class StoredStages {
  @PrimaryColumn('int') version: number;
  @Column('jsonb') content: Omit<StageTable, 'version'>;
  @Column('timestamptz') publishedAt: Date;
  @Column('uuid', { nullable: true }) publishedBy: string | null;
}
