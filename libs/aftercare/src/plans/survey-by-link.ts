import { Injectable } from '@nestjs/common';
import { type Actor, Database, Invalid, NotFound, Refused, type Tx, hashOfToken } from '@bleibe/platform';
import { raise } from '../escalations/raise';
import { type ItemCode, itemCodes } from '../surveys/items';
import { type SurveyCode, type SurveyVariant, surveyForm, surveys } from '../surveys/surveys';
import { validateAnswers } from '../surveys/validate-answers';
import { Tenancy } from '../tenancies/tenancy.entity';
import { CORRECTABLE_MS, acceptAnswers } from './accept-answers';
import { Occurrence } from './occurrence.entity';

export interface SeenSurvey {
  survey: SurveyCode;
  items: readonly ItemCode[];
  instrumentUnavailable: readonly string[];
  answered: boolean;
  /** Answered, and so short a time ago that it may be put right (R10). */
  correctable: boolean;
  /** The link has run out or was taken back: help numbers, no questions. */
  closed: boolean;
  /** It has only run out, so a call can be asked for (R7). */
  mayAskForCall: boolean;
  variant: SurveyVariant;
  /** Answers kept so far, each with the language it was given in (R17). */
  drafts: { item: string; language: string }[];
}

export interface Submission {
  token: string;
  clientId: string;
  language: string;
  answers: Record<string, unknown>;
  /** "Correct my answers", within 24 hours (R10). */
  correction?: boolean;
  /** 'YYYY-MM' the statement on rent is about; left out = the month before. */
  rentMonth?: string;
}

/** What a link opens. Looking changes nothing, because mail scanners open links too. */
@Injectable()
export class SeeSurvey {
  constructor(private readonly db: Database) {}

  run(token: string, language: string): Promise<SeenSurvey> {
    return this.db.asSystem(async (tx) => {
      const { occurrenceId, over, variant } = await linkOf(tx, token);
      const occurrence = await tx.one(Occurrence, { id: occurrenceId });
      const survey = surveys[occurrence.content as SurveyCode];
      const { items, instrumentUnavailable } = surveyForm(survey, variant, language);
      const answered = occurrence.state === 'completed';
      const closed = over || occurrence.state === 'cancelled';
      const drafts = await tx.query<{ item: string; language: string }>(
        `select item_code as item, language from survey_draft where occurrence_id = $1 order by item_code`,
        [occurrence.id],
      );
      return {
        survey: survey.code,
        items: closed ? [] : items,
        instrumentUnavailable,
        answered,
        correctable: answered && !closed && (await isCorrectable(tx, occurrence.id)),
        closed,
        mayAskForCall: over && occurrence.state !== 'cancelled',
        variant,
        drafts,
      };
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
  run({ token, clientId, language, answers, correction, rentMonth }: Submission): Promise<{ callComing: boolean }> {
    return this.db.asSystem(async (tx) => {
      const { tenancy, occurrence, over, variant } = await holdLink(tx, token);
      if (over && occurrence.state !== 'completed') throw new Refused('survey-closed');
      return acceptAnswers(tx, tenancy, occurrence, {
        clientId,
        language,
        answers,
        variant,
        mode: 'web',
        assistant: null,
        correction: correction ?? false,
        rentMonth: rentMonth ?? null,
      });
    });
  }
}

/** Keeps single answers before the survey is handed in, so that a change of language or a lost page loses none. */
@Injectable()
export class KeepDraft {
  constructor(private readonly db: Database) {}

  run({ token, language, answers }: Pick<Submission, 'token' | 'language' | 'answers'>): Promise<void> {
    return this.db.asSystem(async (tx) => {
      const { occurrence, over, variant } = await holdLink(tx, token);
      if (over || occurrence.state !== 'sent') throw new Refused('survey-closed');
      const { items } = surveyForm(surveys[occurrence.content as SurveyCode], variant, language);
      const problems = validateAnswers(items, answers);
      if (problems.length > 0) throw new Invalid(problems);
      for (const item of itemCodes.filter((code) => answers[code] !== undefined)) {
        await tx.query(
          `insert into survey_draft (occurrence_id, item_code, language, answer, at) values ($1, $2, $3, $4, $5)
           on conflict (occurrence_id, item_code)
             do update set language = excluded.language, answer = excluded.answer, at = excluded.at`,
          [occurrence.id, item, language, JSON.stringify(answers[item]), tx.now],
        );
      }
    });
  }
}

/** The call-back form of a link that has run out: the questions are over, the help is not (R7). */
@Injectable()
export class AskForCall {
  constructor(private readonly db: Database) {}

  run(token: string, when: 'today' | 'this_week'): Promise<void> {
    return this.db.asSystem(async (tx) => {
      const { tenancy, occurrence } = await holdLink(tx, token);
      const severity = when === 'today' ? 'CALL' : 'S3';
      const wish = { category: 'wish_for_call', severity, itemCode: 'call_me' } as const;
      await raise(tx, tenancy, occurrence.subjectId, [wish], null);
    });
  }
}

export interface AssistedEntry {
  clientId: string;
  mode: 'phone' | 'visit' | 'paper';
  language: string;
  withInterpreter: boolean;
  /** Ticked by who asks, after looking around: nobody listens in. Without it nothing about safety is asked (R29). */
  canSpeakFreely: boolean;
  answers: Record<string, unknown>;
}

/** A worker asks on the telephone or at a visit and types what the person says. */
@Injectable()
export class AnswerForPerson {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a survey of another organisation */
  async run(actor: Actor, occurrenceId: string, entry: AssistedEntry): Promise<{ callComing: boolean }> {
    const { tenancyId } = await this.db.inContext(actor, (tx) =>
      tx.one(Occurrence, { id: occurrenceId, kind: 'survey' }),
    );
    return this.db.onBehalfOf(actor, async (tx) => {
      const { tenancy, occurrence } = await hold(tx, tenancyId, occurrenceId);
      const { withInterpreter, canSpeakFreely, clientId, language, answers, mode } = entry;
      const assistant = { accountId: String(actor.accountId), withInterpreter, canSpeakFreely };
      const given = { clientId, language, answers, mode, assistant, variant: 'own' } as const;
      tx.audit('enter-answers', 'occurrence', occurrenceId, { mode });
      return acceptAnswers(tx, tenancy, occurrence, { ...given, correction: false, rentMonth: null });
    });
  }
}

interface Link {
  occurrenceId: string;
  tenancyId: string;
  /** Expired, or taken back. */
  over: boolean;
  variant: SurveyVariant;
}

/** @throws NotFound for a token that no link has */
async function isCorrectable(tx: Tx, occurrenceId: string): Promise<boolean> {
  const recent = await tx.query(`select 1 from survey_answer where occurrence_id = $1 and received_at >= $2 limit 1`, [
    occurrenceId,
    new Date(tx.now.getTime() - CORRECTABLE_MS),
  ]);
  return recent.length > 0;
}

async function linkOf(tx: Tx, token: string): Promise<Link> {
  const [link] = await tx.query<{
    occurrence_id: string;
    tenancy_id: string;
    expires_at: Date;
    revoked_at: Date | null;
    variant: SurveyVariant;
  }>(
    `select l.occurrence_id, o.tenancy_id, l.expires_at, l.revoked_at, l.variant
       from survey_link l join occurrence o on o.id = l.occurrence_id where l.token_hash = $1`,
    [hashOfToken(token)],
  );
  if (!link) throw new NotFound();
  const over = link.revoked_at !== null || link.expires_at <= tx.now;
  return { occurrenceId: link.occurrence_id, tenancyId: link.tenancy_id, over, variant: link.variant };
}

/** Holds what a link opens, so that two answers of one tenancy that come at the same moment see each other (R25). */
async function holdLink(tx: Tx, token: string): Promise<Link & Held> {
  const link = await linkOf(tx, token);
  return { ...link, ...(await hold(tx, link.tenancyId, link.occurrenceId)) };
}

interface Held {
  tenancy: Tenancy;
  occurrence: Occurrence;
}

/** The tenancy first, as everybody does who needs both. */
const hold = async (tx: Tx, tenancyId: string, occurrenceId: string): Promise<Held> => ({
  tenancy: await tx.lock(Tenancy, { id: tenancyId }),
  occurrence: await tx.lock(Occurrence, { id: occurrenceId }),
});
