import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The ends of all chains at one moment. Its digest leaves the machine with the log; whoever keeps it can prove later that nothing was cut off. */
@Entity('audit_seal')
export class AuditSeal {
  /** 1, 2, 3, … */
  @PrimaryColumn('bigint') number: string;
  @Column('timestamptz') sealedAt: Date;
  /** SHA-256 over the digest before and the ends of the chains that have grown since. */
  @Column('bytea') digest: Buffer;
  /** Made with the secret of the instance, which the database does not have. */
  @Column('text') signature: string;
}
