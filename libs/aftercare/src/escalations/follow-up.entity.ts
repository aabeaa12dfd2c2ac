import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Work for a person that comes on top of the plan: call, visit, read a free text. */
@Entity('follow_up')
export class FollowUp {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') tenancyId: string;
  @Column('uuid') organisationId: string;
  @Column('text') kind: 'call' | 'visit' | 'read-text';
  @Column('uuid', { nullable: true }) escalationId: string | null;
  @Column('uuid', { nullable: true }) occurrenceId: string | null;
  @Column('timestamptz') dueAt: Date;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Column('uuid', { nullable: true }) doneBy: string | null;
  @Column('text', { nullable: true }) outcome: string | null;
}
