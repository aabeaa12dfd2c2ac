import { GERMANY, endOfNextWorkingDay, escalationDeadline, localDateOf, severities } from '@bleibe/calendar';
import { Invalid, Refused, type Tx, newId } from '@bleibe/platform';
import { addFollowUp } from '../escalations/add-follow-up';
import { raise } from '../escalations/raise';
import { type Answers, type ItemCode, itemOf } from '../surveys/items';
import { type Signal, judgeAnswers } from '../surveys/judge-answers';
import { disagree, monthAskedFor, rentStatedIn } from '../surveys/rent-statements';
import { type SurveyCode, type SurveyVariant, surveyForm, surveys } from '../surveys/surveys';
import { validateAnswers } from '../surveys/validate-answers';
import { type EarlierWho5, scoreWho5 } from '../surveys/who5';
import type { Tenancy } from '../tenancies/tenancy.entity';
import { calendarOf } from './calendar-of';
import { Occurrence } from './occurrence.entity';
import { rememberAll } from './remember';
import { SurveyAnswer } from './survey-answer.entity';

export interface Accepted {
  clientId: string;
  language: string;
  answers: Record<string, unknown>;
  variant: SurveyVariant;
  mode: SurveyAnswer['mode'];
  /** Who typed for the person, and whether the person could speak freely (R29); null = answered alone. */
  assistant: { accountId: string; withInterpreter: boolean; canSpeakFreely: boolean } | null;
  /** Puts an answer right that was given before. */
  correction: boolean;
  /** 'YYYY-MM' the statement on rent is about; null = the month before. */
  rentMonth: string | null;
}

/** R10: so long after the last one answers may be put right. */
export const CORRECTABLE_MS = 24 * 3_600_000;

/**
 * Takes answers, what they raise and who is told, in the caller's transaction with tenancy and occurrence locked (R10, R19–R22).
 * @returns whether somebody will call
 * @throws Invalid with one problem per answer that the form does not allow
 * @throws Refused `survey-closed`, `survey-answered`
 */
export async function acceptAnswers(
  tx: Tx,
  tenancy: Tenancy,
  occurrence: Occurrence,
  given: Accepted,
): Promise<{ callComing: boolean }> {
  const { id: occurrenceId, subjectId } = occurrence;
  const before = await tx.manager.find(SurveyAnswer, { where: { occurrenceId }, order: { revision: 'DESC' } });
  // The same submission again (a double tap, a lost answer of ours): the same answer, no second rule run.
  const same = before.find(({ clientId }) => clientId === given.clientId);
  if (same) return { callComing: await isCallComing(tx, same.id) };
  const [last] = before;
  const correctable = last && given.correction && tx.now.getTime() - last.receivedAt.getTime() <= CORRECTABLE_MS;
  if (last && !correctable) throw new Refused('survey-answered');
  if (!last && !['sent', 'not_reached'].includes(occurrence.state)) throw new Refused('survey-closed');

  const survey = surveys[occurrence.content as SurveyCode];
  const form = surveyForm(survey, given.variant, given.language);
  const problems = validateAnswers(form.items, given.answers);
  if (problems.length > 0) {
    throw new Invalid(problems.map((problem) => ({ ...problem, field: `answers.${problem.field}` })));
  }
  const speaksFreely = given.assistant?.canSpeakFreely ?? true;
  const valid = speaksFreely ? (given.answers as Answers) : withoutSafety(given.answers);
  const today = localDateOf(tx.now, GERMANY);
  const earlierWho5 = scoreWho5(valid) ? await lastWho5(tx, subjectId, occurrenceId) : null;
  const judgement = judgeAnswers({ answers: valid, language: given.language, answeredOn: today, earlierWho5 });

  const id = newId();
  const rentStated = rentStatedIn(valid);
  const rentMonth = rentStated ? (given.rentMonth ?? monthAskedFor(today)) : null;
  await tx.insert(SurveyAnswer, {
    id,
    occurrenceId,
    clientId: given.clientId,
    revision: (last?.revision ?? 0) + 1,
    language: given.language,
    answers: withoutContact(valid),
    who5Index: judgement.who5?.index ?? null,
    instrumentUnavailable: [...form.instrumentUnavailable],
    variant: given.variant === 'own' ? 'own' : 'household',
    mode: given.mode,
    enteredBy: given.assistant?.accountId ?? null,
    withInterpreter: given.assistant?.withInterpreter ?? false,
    rentMonth,
    rentStated,
    receivedAt: tx.now,
  });
  if (!last) await complete(tx, occurrence);
  const signals = last ? await graverThanBefore(tx, last.id, judgement.signals) : judgement.signals;
  await raise(tx, tenancy, subjectId, signals, id);
  if (rentMonth && rentStated) await compareRent(tx, tenancy, occurrence, { id, rentMonth, rentStated });
  const about = { occurrenceId, personId: subjectId };
  // Every free text is read by a person, whatever the lexicon found in it (R22).
  if (hasFreeText(valid)) {
    const dueAt = endOfNextWorkingDay(tx.now, await calendarOf(tx, tenancy.ags));
    await addFollowUp(tx, tenancy, { kind: 'read-text', ...about, dueAt });
  }
  if (!speaksFreely) {
    const calendar = await calendarOf(tx, tenancy.ags);
    const dueAt = escalationDeadline('S3', tx.now, false, calendar);
    await addFollowUp(tx, tenancy, { kind: 'private-contact', ...about, dueAt });
  }
  return { callComing: signals.length > 0 };
}

/** An answer after the window still counts, as late, and takes the call away that nobody has made yet (R7). */
async function complete(tx: Tx, { id, state, sharesWith }: Occurrence): Promise<void> {
  const timeliness = state === 'not_reached' ? 'late' : 'on_time';
  const together = await tx.query<{ id: string }>(
    `update occurrence set timeliness = $3, state = 'completed', reason = null, settled_at = $4
      where id = any($1) or shares_with = $2 returning id`,
    [[id, sharesWith ?? id], sharesWith ?? id, timeliness, tx.now],
  );
  const ids = together.map((one) => one.id);
  const settled = ids.map(
    (one) => ({ id: one, code: 'settled', details: { state: 'completed', reason: null } }) as const,
  );
  const others = ids.filter((one) => one !== id);
  const shared = others.map((one) => ({ id: one, code: 'shared_channel', details: { answeredWith: id } }) as const);
  await rememberAll(tx, [...settled, ...shared]);
  if (timeliness === 'on_time') return;
  await tx.query(
    `update follow_up set done_at = $2, outcome = 'answered'
      where occurrence_id = any($1) and kind = 'call' and done_at is null`,
    [ids, tx.now],
  );
}

/** R10: a correction raises only what is new or graver than before. */
async function graverThanBefore(tx: Tx, answerId: string, signals: readonly Signal[]): Promise<Signal[]> {
  const raised = await tx.query<{ category: string; severity: Signal['severity'] }>(
    `select category, severity from escalation_signal where answer_id = $1`,
    [answerId],
  );
  const weight = (severity: Signal['severity']) => severities.indexOf(severity);
  return signals.filter(
    ({ category, severity }) =>
      !raised.some((one) => one.category === category && weight(one.severity) <= weight(severity)),
  );
}

/** R25: raised under the tenant; neither side is told what the other one said. */
async function compareRent(
  tx: Tx,
  tenancy: Tenancy,
  { subjectKind, subjectId }: Occurrence,
  { id, rentMonth, rentStated }: { id: string; rentMonth: string; rentStated: 'paid' | 'not-paid' },
): Promise<void> {
  const [other] = await tx.query<{ rent_stated: 'paid' | 'not-paid'; subject_id: string; subject_kind: string }>(
    `select a.rent_stated, o.subject_id, o.subject_kind from survey_answer a join occurrence o on o.id = a.occurrence_id
      where o.tenancy_id = $1 and a.rent_month = $2 and a.rent_stated is not null and a.restricted_at is null
        and (o.subject_kind = 'landlord') <> ($3 = 'landlord')
      order by a.received_at desc, a.revision desc limit 1`,
    [tenancy.id, rentMonth, subjectKind],
  );
  if (!other || !disagree(rentStated, other.rent_stated)) return;
  const tenantId = subjectKind === 'landlord' ? other.subject_id : subjectId;
  const signal = { category: 'rent_discrepancy', severity: 'S2', itemCode: 'rent_statements' } as const;
  await raise(tx, tenancy, tenantId, [signal], id);
}

const hasFreeText = (answers: Answers): boolean =>
  Object.entries(answers).some(([code, answer]) => {
    const item = itemOf(code as ItemCode);
    return item.kind === 'text' && item.readByPeople && String(answer).trim() !== '';
  });

const withoutSafety = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([code]) => !itemOf(code as ItemCode).safety));

/** A number to call back on is contact data, not an answer: it is not kept with them. */
function withoutContact(answers: Answers): Answers {
  const { call_me_number: _tenant, landlord_call_me_number: _landlord, ...rest } = answers;
  return rest;
}

async function lastWho5(tx: Tx, personId: string, exceptOccurrence: string): Promise<EarlierWho5 | null> {
  const [row] = await tx.query<{ index: number; at: Date }>(
    `select a.who5_index as index, a.received_at as at
       from survey_answer a join occurrence o on o.id = a.occurrence_id
      where o.subject_id = $1 and o.id <> $2 and a.who5_index is not null and a.restricted_at is null
      order by a.received_at desc limit 1`,
    [personId, exceptOccurrence],
  );
  return row ? { index: row.index, on: localDateOf(row.at, GERMANY) } : null;
}

async function isCallComing(tx: Tx, answerId: string): Promise<boolean> {
  const rows = await tx.query(`select 1 from escalation_signal where answer_id = $1 limit 1`, [answerId]);
  return rows.length > 0;
}
