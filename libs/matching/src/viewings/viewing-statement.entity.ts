import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Party } from '../proposals/proposal-moves';
import type { ViewingWord } from './viewing-words';

/** What one side said of a viewing; the other side does not read it. */
@Entity('viewing_statement')
export class ViewingStatement {
  @PrimaryColumn('uuid') viewingId: string;
  @PrimaryColumn('text') party: Party;
  @Column('uuid') proposalId: string;
  @Column('text') says: ViewingWord;
  @Column('uuid') statedBy: string;
  @Column('timestamptz') statedAt: Date;
}
