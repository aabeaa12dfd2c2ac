import { Injectable } from '@nestjs/common';
import { GERMANY, endOfNextWorkingDay, localDateOf } from '@bleibe/calendar';
import { Database, Invalid, NotFound, Refused, type Tx, hashOfToken, newId } from '@bleibe/platform';
import { FollowUp } from '../escalations/follow-up.entity';
import { raise } from '../escalations/raise';
import { type Answers, type ItemCode, itemOf } from '../surveys/items';
import { judgeAnswers } from '../surveys/judge-answers';
import { type SurveyCode, surveyForm, surveys } from '../surveys/surveys';
import { validateAnswers } from '../surveys/validate-answers';
import type { EarlierWho5 } from '../surveys/who5';
import { Tenancy } from '../tenancies/tenancy.entity';
import { calendarOf } from './create-plan';
import { Occurrence } from './occurrence.entity';
import { SurveyAnswer } from './survey-answer.entity';

export interface SeenSurvey {
  survey: SurveyCode;
  items: readonly ItemCode[];
  instrumentUnavailable: readonly string[];
  answered: boolean;
  /** The link has run out: help numbers and a call-back form, no questions. */
  closed: boolean;
}

export interface Submission {
  token: string;
  clientId: string;
  language: string;
  answers: Record<string, unknown>;
}

/** What a link opens. Looking changes nothing, because mail scanners open links too. */
@Injectable()
export class SeeSurvey {
  constructor(private readonly db: Database) {}

  run(token: string, language: string): Promise<SeenSurvey> {
    return this.db.asSystem(async (tx) => {
      const { occurrence, expired } = await openLink(tx, token, false);
      const survey = surveys[occurrence.content as SurveyCode];
      const { items, instrumentUnavailable } = surveyForm(survey, 'own', language);
      const answered = occurrence.state === 'completed';
      const closed = expired || occurrence.state === 'cancelled';
      return { survey: survey.code, items: closed ? [] : items, instrumentUnavailable, answered, closed };
    });
  }
}

/** A person answers. The answer, what it raises and who is told are one transaction. */
@Injectable()
export class AnswerSurvey {
  constructor(private readonly db: Database) {}

  /**
   * @returns whether somebody will call
   * @throws Invalid with one problem per answer that the form does not allow
   * @throws Refused `survey-closed`, `survey-answered`
   */
  run({ token, clientId, language, answers }: Submission): Promise<{ callComing: boolean }> {
    return this.db.asSystem(async (tx) => {
      const { occurrence, expired } = await openLink(tx, token, true);
      const before = await tx.manager.findOneBy(SurveyAnswer, { occurrenceId: occurrence.id });
      // The same submission again (a double tap, a lost answer of ours): the same answer, no second rule run.
      if (before?.clientId === clientId) return { callComing: await isCallComing(tx, before.id) };
      if (before) throw new Refused('survey-answered');
      if (expired || !['sent', 'not_reached'].includes(occurrence.state)) throw new Refused('survey-closed');

      const survey = surveys[occurrence.content as SurveyCode];
      const form = surveyForm(survey, 'own', language);
      const problems = validateAnswers(form.items, answers);
      if (problems.length > 0) {
        throw new Invalid(problems.map((problem) => ({ ...problem, field: `answers.${problem.field}` })));
      }
      const valid = answers as Answers;
      const tenancy = await tx.one(Tenancy, { id: occurrence.tenancyId });
      const judgement = judgeAnswers({
        answers: valid,
        language,
        answeredOn: localDateOf(tx.now, GERMANY),
        earlierWho5: await lastWho5(tx, occurrence.subjectId),
      });

      const id = newId();
      await tx.insert(SurveyAnswer, {
        id,
        occurrenceId: occurrence.id,
        clientId,
        revision: 1,
        language,
        answers: withoutContact(valid),
        who5Index: judgement.who5?.index ?? null,
        instrumentUnavailable: [...form.instrumentUnavailable],
        receivedAt: tx.now,
      });
      await complete(tx, occurrence);
      await raise(tx, tenancy, occurrence.subjectId, judgement.signals, id);
      if (hasFreeText(valid)) await queueReading(tx, tenancy, occurrence.id);
      return { callComing: judgement.signals.length > 0 };
    });
  }
}

/** @throws NotFound for a token that no link has, or that was revoked: one answer */
async function openLink(tx: Tx, token: string, lock: boolean): Promise<{ occurrence: Occurrence; expired: boolean }> {
  const [link] = await tx.query<{ occurrence_id: string; expires_at: Date }>(
    `select occurrence_id, expires_at from survey_link where token_hash = $1 and revoked_at is null`,
    [hashOfToken(token)],
  );
  if (!link) throw new NotFound();
  const id = link.occurrence_id;
  const occurrence = lock ? await tx.lock(Occurrence, { id }) : await tx.one(Occurrence, { id });
  return { occurrence, expired: link.expires_at <= tx.now };
}

/** An answer after the window still counts, as late, and takes the call away that nobody has made yet (R7). */
async function complete(tx: Tx, { id, state }: Occurrence): Promise<void> {
  const timeliness = state === 'not_reached' ? 'late' : 'on_time';
  await tx.query(`update occurrence set state = 'completed', timeliness = $2, settled_at = $3 where id = $1`, [
    id,
    timeliness,
    tx.now,
  ]);
  await tx.query(
    `update follow_up set done_at = $2, outcome = 'answered' where occurrence_id = $1 and kind = 'call' and done_at is null`,
    [id, tx.now],
  );
}

const hasFreeText = (answers: Answers): boolean =>
  Object.entries(answers).some(([code, answer]) => {
    const item = itemOf(code as ItemCode);
    return item.kind === 'text' && item.readByPeople && String(answer).trim() !== '';
  });

/** Every free text is read by a person, whatever the lexicon found in it (R22). */
async function queueReading(tx: Tx, tenancy: Tenancy, occurrenceId: string): Promise<void> {
  const calendar = await calendarOf(tx, tenancy.ags);
  await tx.insert(FollowUp, {
    id: newId(),
    tenancyId: tenancy.id,
    organisationId: tenancy.organisationId,
    kind: 'read-text',
    occurrenceId,
    dueAt: endOfNextWorkingDay(tx.now, calendar),
    createdAt: tx.now,
  });
}

/** A number to call back on is contact data, not an answer: it is not kept with them. */
function withoutContact(answers: Answers): Answers {
  const { call_me_number: _tenant, landlord_call_me_number: _landlord, ...rest } = answers;
  return rest;
}

async function lastWho5(tx: Tx, personId: string): Promise<EarlierWho5 | null> {
  const [row] = await tx.query<{ index: number; on: string }>(
    `select a.who5_index as index, a.received_at::date::text as on
       from survey_answer a join occurrence o on o.id = a.occurrence_id
      where o.subject_id = $1 and a.who5_index is not null order by a.received_at desc limit 1`,
    [personId],
  );
  return row ?? null;
}

async function isCallComing(tx: Tx, answerId: string): Promise<boolean> {
  const rows = await tx.query(`select 1 from escalation_signal where answer_id = $1 limit 1`, [answerId]);
  return rows.length > 0;
}
