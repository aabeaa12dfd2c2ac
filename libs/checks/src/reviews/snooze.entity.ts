import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckCode } from '../finding';
import type { SubjectKind } from '../plan';

/** One check is silent for one subject until a day: a person has looked, and looks again when it ends. */
@Entity('snooze')
export class Snooze {
  @PrimaryColumn('uuid') id: string;
  @Column('text') subjectKind: SubjectKind;
  @Column('uuid') subjectId: string;
  @Column('uuid') organisationId: string;
  @Column('text') checkCode: CheckCode;
  /** Last day on which it is silent. */
  @Column('date') until: string;
  @Column('text') note: string;
  @Column('uuid') madeBy: string;
  @Column('timestamptz') madeAt: Date;
}
