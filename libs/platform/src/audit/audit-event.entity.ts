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
  /** Lines about one record are a chain: numbered from 1, each with the hash of the one before. */
  @Column('bigint') number: string;
  @Column('bytea') previousHash: Buffer;
  /** SHA-256 over the hash before and `auditText`. */
  @Column('bytea') hash: Buffer;
}
