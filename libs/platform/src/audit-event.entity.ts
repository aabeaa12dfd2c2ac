import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of the audit log. Append-only: the runtime role may insert and read, never change or delete. */
@Entity('audit_event')
export class AuditEvent {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') act: string;
  @Column('text') recordKind: string;
  @Column('uuid') recordId: string;
  @Column('jsonb') details: object;
}
