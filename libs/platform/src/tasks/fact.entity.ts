import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something happened ("listing.submitted"), written in the transaction of the change. Ids only. */
@Entity('fact')
export class Fact {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('jsonb') ids: Record<string, string>;
  @Column('timestamptz') recordedAt: Date;
  @Column('timestamptz', { nullable: true }) handledAt: Date | null;
}
