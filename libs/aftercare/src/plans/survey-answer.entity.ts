import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answers } from '../surveys/items';

@Entity('survey_answer')
export class SurveyAnswer {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') occurrenceId: string;
  /** From the browser or phone: the same submission again is the same answer (R10). */
  @Column('uuid') clientId: string;
  @Column('int') revision: number;
  /** The language shown. */
  @Column('text') language: string;
  @Column('jsonb') answers: Answers;
  @Column('int', { nullable: true }) who5Index: number | null;
  @Column('text', { array: true }) instrumentUnavailable: string[];
  @Column('timestamptz') receivedAt: Date;
}
