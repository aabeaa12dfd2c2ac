import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in. Kept in PostgreSQL, so that it survives a flushed Redis and can be ended at once. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id: string;
  /** SHA-256 of the 256-bit token; the token itself is with the browser only. */
  @Column('bytea') tokenHash: Buffer;
  @Column('uuid') accountId: string;
  /** The one organisation this person acts for in this session. */
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastUsedAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
