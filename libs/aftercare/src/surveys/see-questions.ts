import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refused } from '@bleibe/platform';
import { Occurrence } from '../plans/occurrence.entity';
import { type ItemCode, itemOf } from './items';
import { type SurveyCode, surveyForm, surveys } from './surveys';

/** The questions that a worker reads out, on the telephone or at the table. */
@Injectable()
export class SeeQuestions {
  constructor(private readonly db: Database) {}

  /**
   * @param canSpeakFreely false = somebody may listen: nothing about safety is asked (R29)
   * @throws Refused `survey-answered`, `survey-closed`
   */
  async run(
    actor: Actor,
    occurrenceId: string,
    { language, canSpeakFreely }: { language: string; canSpeakFreely: boolean },
  ): Promise<{ survey: SurveyCode; items: ItemCode[] }> {
    const { content, state } = await this.db.inContext(actor, (tx) =>
      tx.one(Occurrence, { id: occurrenceId, kind: 'survey' }),
    );
    if (state === 'completed') throw new Refused('survey-answered');
    if (state !== 'sent' && state !== 'not_reached') throw new Refused('survey-closed');
    const survey = content as SurveyCode;
    const { items } = surveyForm(surveys[survey], 'own', language);
    return { survey, items: items.filter((code) => canSpeakFreely || !itemOf(code).safety) };
  }
}
