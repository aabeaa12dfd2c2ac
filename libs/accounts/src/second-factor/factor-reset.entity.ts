import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody has lost their telephone: one colleague asks, another one agrees. */
@Entity('factor_reset')
export class FactorReset {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('uuid') askedBy: string;
  @Column('timestamptz') askedAt: Date;
  @Column('uuid', { nullable: true }) settledBy: string | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  /** null = nobody has settled it. */
  @Column('boolean', { nullable: true }) agreed: boolean | null;
}
