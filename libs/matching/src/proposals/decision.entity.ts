import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Party } from './proposal-moves';

/** One party's dated yes or no. */
@Entity('decision')
export class Decision {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: string;
  @Column('text') party: Party;
  @Column('text') verdict: 'yes' | 'no';
  @Column('text', { nullable: true }) reasonCode: string | null;
  @Column('uuid') decidedBy: string;
  /** True when a caseworker wrote down what the person said by telephone. */
  @Column('boolean') assisted: boolean;
  @Column('timestamptz') decidedAt: Date;
  /** No longer counts from then on; each side has one answer that counts. */
  @Column('timestamptz', { nullable: true }) takenBackAt: Date | null;
}
