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
  /** household: given through a channel that two adults share (R18). */
  @Column('text') variant: 'own' | 'household';
  @Column('text') mode: 'web' | 'phone' | 'visit' | 'paper';
  @Column('uuid', { nullable: true }) enteredBy: string | null;
  @Column('boolean') withInterpreter: boolean;
  @Column('text', { nullable: true }) rentMonth: string | null;
  @Column('text', { nullable: true }) rentStated: 'paid' | 'not-paid' | null;
  @Column('timestamptz', { nullable: true }) restrictedAt: Date | null;
  @Column('timestamptz', { nullable: true }) erasedAt: Date | null;
  @Column('timestamptz') receivedAt: Date;
}
