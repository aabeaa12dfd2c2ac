import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Six digits on their way to an address. They are derived from the id and stored nowhere. */
@Entity('sign_in_code')
export class SignInCode {
  @PrimaryColumn('uuid') id: string;
  /** null = nobody has this address; the row is there so that both take the same way. */
  @Column('uuid', { nullable: true }) accountId: string | null;
  /** SHA-256 of what the browser that asked was given: a code read over a shoulder opens nothing elsewhere. */
  @Column('bytea') browserHash: Buffer;
  @Column('timestamptz') expiresAt: Date;
  @Column('int') tries: number;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
