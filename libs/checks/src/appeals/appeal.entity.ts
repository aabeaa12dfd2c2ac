import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubjectKind } from '../plan';

/** Somebody says that people have decided wrongly. Another person decides again, in a review of its own. */
@Entity('appeal')
export class Appeal {
  @PrimaryColumn('uuid') id: string;
  @Column('text') subjectKind: SubjectKind;
  @Column('uuid') subjectId: string;
  @Column('uuid') organisationId: string;
  @Column('uuid') againstReview: string;
  /** In the words of the person. */
  @Column('text') statement: string;
  @Column('uuid') filedBy: string;
  @Column('timestamptz') filedAt: Date;
  /** Day by which the answer is due; promised by the product, not by law. */
  @Column('date') answerBy: string;
}
