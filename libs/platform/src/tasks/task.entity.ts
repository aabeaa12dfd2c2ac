import { Column, Entity, PrimaryColumn } from 'typeorm';

export type TaskState = 'pending' | 'running' | 'done' | 'dead';

/** A piece of work to be done by a worker; the truth about it is this row, the queue only wakes somebody up. */
@Entity('task')
export class Task {
  @PrimaryColumn('uuid') id: string;
  /** `room.what-to-do`; never renamed, because rows outlive releases. */
  @Column('text') name: string;
  @Column('jsonb') ids: Record<string, string>;
  /** The same key is never added twice while the earlier one is not done. */
  @Column('text', { nullable: true }) key: string | null;
  @Column('text') state: TaskState;
  @Column('timestamptz') runAfter: Date;
  @Column('int') attempts: number;
  /** Rises with each claim; only its holder may write. */
  @Column('int') fence: number;
  @Column('timestamptz', { nullable: true }) leaseUntil: Date | null;
  @Column('text', { nullable: true }) errorCode: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
}
