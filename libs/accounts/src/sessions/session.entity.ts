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
  /** What the browser calls itself, shortened, so that people recognise where they are signed in. */
  @Column('text', { nullable: true }) browser: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastUsedAt: Date;
  @Column('timestamptz') expiresAt: Date;
  /** When a code of the authenticator app was shown last. */
  @Column('timestamptz', { nullable: true }) secondFactorAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
