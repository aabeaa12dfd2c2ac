import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An authenticator app of somebody who works here. Its key is derived from the id and stored nowhere. */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('timestamptz') createdAt: Date;
  /** null = set up, but no code of it has been shown yet. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  /** The step of the last code that was taken; none works twice. */
  @Column('bigint') lastStep: string;
}
