import {
  AcknowledgeEscalation,
  AnswerForPerson,
  AnswerSurvey,
  AskForCall,
  ChangeConsent,
  CloseEscalation,
  type ClosingOutcome,
  ConfirmVisit,
  EndTenancy,
  KeepDraft,
  MarkDutyDone,
  MoveAnchor,
  NoteConcern,
  OfferVisit,
  PausePlan,
  RecordAbsence,
  RecordBenefitEnd,
  RecordBounce,
  RecordPermit,
  RecordVisit,
  ResumePlan,
  SURVEY_TOKEN,
  SeeSurvey,
  SplitHousehold,
  SyncForm,
  type TenancyEndReason,
  type VisitConcern,
} from '@bleibe/aftercare';
import { Forbidden, Invalid, NotFound, Refused, Secrets, newId, system } from '@bleibe/platform';
import { languageFrom } from '@bleibe/words';
import { instantOf } from './instants';
import type { Cast, SimulatedTenancy } from './people';
import type { ScenarioEvent } from './scenario';
import type { World } from './world';

export type Result = Record<string, unknown>;

/** Lets one event happen through the use case that a page or an endpoint would call; a refusal is a result too. */
export async function act(world: World, cast: Cast, event: ScenarioEvent): Promise<Result> {
  try {
    return (await doIt(world, cast, event)) ?? { status: 200 };
  } catch (error) {
    if (error instanceof Refused) return { status: 409, code: error.code };
    if (error instanceof NotFound) return { status: 404 };
    if (error instanceof Forbidden) return { status: 403 };
    if (error instanceof Invalid) return { status: 422, problems: error.problems };
    throw error;
  }
}

async function doIt(world: World, cast: Cast, event: ScenarioEvent): Promise<Result | void> {
  const { use } = world;
  if (event.do === 'scan') return;
  if (event.do === 'absence') {
    const absence = { workerId: String(cast.staff.get(event.worker)), fromOn: event.from, untilOn: event.until };
    return use(RecordAbsence).run(cast.worker(event.worker), absence);
  }
  const tenancy = cast.tenancy(event.tenancy);
  const [first] = [...cast.staff.keys()].filter((label) => !['LEAD', 'ON_CALL'].includes(label));
  const staff = cast.worker(first ?? 'LEAD');
  const person = 'person' in event && event.person !== undefined ? cast.person(tenancy, event.person) : null;
  switch (event.do) {
    case 'answer':
    case 'draft':
    case 'open-link':
    case 'ask-for-call':
    case 'assisted-answer':
      return answer(world, cast, tenancy, String(person), event);
    case 'bounce': {
      const occurrenceId = event.step
        ? await occurrenceOf(world, tenancy, event.step, person)
        : await lastSurveyOf(world, tenancy, String(person));
      return use(RecordBounce).run(system, occurrenceId);
    }
    case 'consent': {
      const purpose = event.purpose === 'visit' ? 'aftercare-visit' : 'aftercare-survey';
      const subjectId = event.purpose === 'visit' && event.person !== 'L' ? tenancy.householdId : String(person);
      const { given, choice = 'stop' } = event;
      return use(ChangeConsent).run(staff, {
        tenancyId: tenancy.id,
        subjectId,
        purpose,
        given,
        choice,
        language: 'de',
      });
    }
    case 'language':
      await world.rows(
        `insert into contact_preference (person_id, language) values ($1, $2)
         on conflict (person_id) do update set language = excluded.language`,
        [person, event.language],
      );
      await world.rows(
        `update account set language = $2 where id in (select account_id from household_person where id = $1
                                                       union select account_id from landlord where id = $1)`,
        [person, languageFrom(event.language)],
      );
      return;
    case 'move-in-changed':
      return use(MoveAnchor).run(staff, tenancy.id, event.moveIn);
    case 'pause':
      return use(PausePlan).run(staff, tenancy.id, event.until ? instantOf(event.until) : null);
    case 'resume':
      return use(ResumePlan).run(staff, tenancy.id);
    case 'end':
      return use(EndTenancy).run(staff, tenancy.id, { on: event.on, reason: event.reason as TenancyEndReason });
    case 'split':
      return use(SplitHousehold).run(staff, tenancy.id, String(person), event.safePhone ?? null);
    case 'offer-visit': {
      const workerId = event.worker ? String(cast.staff.get(event.worker)) : null;
      const visitId = await occurrenceOf(world, tenancy, event.step);
      await use(OfferVisit).run(staff, visitId, instantOf(event.startsAt), workerId);
      return;
    }
    case 'confirm-visit':
      return use(ConfirmVisit).run(staff, await occurrenceOf(world, tenancy, event.step));
    case 'visit-report': {
      const visitId = await occurrenceOf(world, tenancy, event.step);
      const { outcome, concerns = [], note = 'Bericht', clientId, visitedAt } = event;
      const report = { clientId: clientId ?? newId(), outcome, concerns: concerns as VisitConcern[], note };
      const at = visitedAt ? instantOf(visitedAt) : world.now;
      return use(RecordVisit).run(await visitorOf(world, cast, tenancy, visitId), visitId, {
        ...report,
        visitedAt: at,
      });
    }
    case 'visit-form': {
      const { clientId, baseVersion, fields, writtenAt, skewMs = 0, worker } = event;
      const change = { clientId: clientId ?? newId(), baseVersion, fields, skewMs };
      const at = writtenAt ? instantOf(writtenAt) : world.now;
      const visitId = await occurrenceOf(world, tenancy, event.step);
      const by = worker ? cast.worker(worker) : staff;
      return { status: 200, ...(await use(SyncForm).run(by, visitId, { ...change, writtenAt: at })) };
    }
    case 'concern': {
      const { category, severity, text, language = 'de' } = event;
      const about = category && severity ? { category, severity } : null;
      const concern = { tenancyId: tenancy.id, personId: String(person), about };
      return use(NoteConcern).run(staff, { ...concern, words: text ? { text, language } : null });
    }
    case 'acknowledge':
      return use(AcknowledgeEscalation).run(
        event.worker ? cast.worker(event.worker) : staff,
        await escalationOf(world, tenancy, person, event.category),
      );
    case 'close': {
      const id = await escalationOf(world, tenancy, person, event.category);
      const { outcome, note, worker } = event;
      const by = worker ? cast.worker(worker) : staff;
      const result = await use(CloseEscalation).run(by, id, { outcome: outcome as ClosingOutcome, note });
      return { status: 200, result };
    }
    case 'permit': {
      const { permit, printedUntil = null, covered = 'unknown' } = event;
      return use(RecordPermit).run(staff, tenancy.id, String(person), { permit, printedUntil, covered });
    }
    case 'benefit-end':
      return use(RecordBenefitEnd).run(staff, tenancy.id, String(person), event.on);
    case 'duty-done':
      return use(MarkDutyDone).run(staff, tenancy.id, event.duty, person);
  }
}

type OfSurvey = Extract<ScenarioEvent, { do: 'answer' | 'draft' | 'open-link' | 'ask-for-call' | 'assisted-answer' }>;

async function answer(
  world: World,
  cast: Cast,
  tenancy: SimulatedTenancy,
  personId: string,
  event: OfSurvey,
): Promise<Result | void> {
  const { use } = world;
  const occurrenceId = event.step
    ? await occurrenceOf(world, tenancy, event.step, personId)
    : await lastSurveyOf(world, tenancy, personId);
  if (event.do === 'assisted-answer') {
    const { mode, answers, canSpeakFreely, withInterpreter = false, language = 'de' } = event;
    const entry = { clientId: newId(), mode, answers, canSpeakFreely, withInterpreter, language };
    const by = cast.worker(event.worker ?? String([...cast.staff.keys()].find((label) => label.startsWith('W'))));
    return { status: 200, ...(await use(AnswerForPerson).run(by, occurrenceId, entry)) };
  }
  const token = await tokenOf(world, occurrenceId);
  if (!token) return { status: 404, code: 'no-link' };
  if (event.do === 'ask-for-call') return use(AskForCall).run(token, event.when);

  const language = event.language ?? (await languageOf(world, personId));
  if (event.do === 'open-link') {
    const seen = await use(SeeSurvey).run(token, language);
    const { closed, items, ...rest } = seen;
    return { status: closed ? 410 : 200, language, helpNumbers: true, questions: items.length, items, ...rest };
  }
  if (event.do === 'draft') return use(KeepDraft).run({ token, language, answers: event.answers });
  const { answers, clientId, correction = false, rentMonth } = event;
  const submission = { token, clientId: clientId ?? newId(), language, answers, correction };
  const answered = await use(AnswerSurvey).run(rentMonth ? { ...submission, rentMonth } : submission);
  return { status: 200, ...answered };
}

async function tokenOf(world: World, occurrenceId: string): Promise<string | null> {
  const [link] = await world.rows<{ id: string }>(
    `select l.id from survey_link l join occurrence o on o.id = $1
      where l.occurrence_id = coalesce(o.shares_with, o.id) order by l.expires_at desc limit 1`,
    [occurrenceId],
  );
  return link ? world.use(Secrets).token(SURVEY_TOKEN, link.id) : null;
}

async function languageOf(world: World, personId: string): Promise<string> {
  const [row] = await world.rows<{ language: string }>(`select language from contact_preference where person_id = $1`, [
    personId,
  ]);
  return row?.language ?? 'de';
}

async function idOf(world: World, sql: string, parameters: unknown[]): Promise<string> {
  const [row] = await world.rows<{ id: string }>(sql, parameters);
  if (!row) throw new NotFound();
  return row.id;
}

const occurrenceOf = (world: World, { id }: SimulatedTenancy, step: string, personId: string | null = null) =>
  idOf(
    world,
    `select id from occurrence where tenancy_id = $1 and step = $2 and ($3::uuid is null or subject_id = $3)
      order by ordinal desc, id limit 1`,
    [id, step, personId],
  );

const lastSurveyOf = (world: World, { id }: SimulatedTenancy, personId: string) =>
  idOf(
    world,
    `select o.id from occurrence o join contact_attempt a on a.occurrence_id = o.id
      where o.tenancy_id = $1 and o.subject_id = $2 and o.kind = 'survey' order by a.at desc limit 1`,
    [id, personId],
  );

const escalationOf = (world: World, { id }: SimulatedTenancy, personId: string | null, category = '') =>
  idOf(
    world,
    `select id from escalation
      where tenancy_id = $1 and ($2::uuid is null or person_id = $2) and ($3 = '' or category = $3)
      order by (state = 'closed'), raised_at desc limit 1`,
    [id, personId, category],
  );

/** Who writes the report: whoever has the appointment, else the worker of the tenancy. */
async function visitorOf(world: World, cast: Cast, { id }: SimulatedTenancy, visitId: string) {
  const [row] = await world.rows<{ worker: string }>(
    `select coalesce((select a.worker_id from appointment a
                       where a.occurrence_id = $2 and a.state in ('offered', 'confirmed')), t.worker_id) as worker
       from tenancy t where t.id = $1`,
    [id, visitId],
  );
  return cast.worker(String(cast.labelOf(row?.worker ?? null)));
}
