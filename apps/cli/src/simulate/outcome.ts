import { written } from './instants';
import type { Cast } from './people';
import type { Outcome, OutcomeList } from './scenario';
import type { World } from './world';

/** As `written` does, whatever the zone of the database. */
const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Columns by which rows of a list are ordered; what is left equal is ordered by all of its fields. */
const orderedBy = ['nominalOn', 'at', 'raisedAt', 'createdAt', 'receivedAt', 'activatedAt', 'dueOn', 'of'];

/** One question a list; columns are written as the list shows them, ids become the names of the scenario. */
const questions: Readonly<Partial<Record<OutcomeList, string>>> = {
  tenancies: `
    select id as "#tenancy", state, move_in_on::text as "moveIn", ended_on::text as "endedOn", end_reason as "endReason",
           worker_id as "#worker", deputy_id as "#deputy" from tenancy order by created_at, id`,
  plans: `
    select tenancy_id as "#tenancy", template, template_version as "version", activated_at as "activatedAt",
           protected_for as "#protectedFor", paused_from as "pausedFrom", paused_until as "pausedUntil"
      from aftercare_plan order by activated_at, id`,
  occurrences: `
    select o.tenancy_id as "#tenancy", o.step, o.kind, o.content, o.subject_id as "#subject", o.subject_id as "#person", o.ordinal,
           o.nominal_on::text as "nominalOn", o.planned_on::text as "on", o.window_start::text as "windowStart",
           o.window_end::text as "windowEnd", o.send_at as "sendAt", o.state, o.reason, o.timeliness, o.warning,
           o.settled_at as "settledAt", o.protected,
           (select max(l.expires_at) from survey_link l where l.occurrence_id = coalesce(o.shares_with, o.id)) as "linkExpiresAt",
           (select coalesce(json_agg(json_build_object('code', e.code, 'at', ${iso('e.at')}, 'details', e.details) order by e.seq), '[]')
              from occurrence_event e where e.occurrence_id = o.id) as why
      from occurrence o join aftercare_plan p on p.id = o.plan_id
     order by p.activated_at, o.tenancy_id, o.nominal_on, o.step, o.subject_id, o.ordinal`,
  appointments: `
    select o.tenancy_id as "#tenancy", o.step, a.attempt, a.worker_id as "#worker", a.starts_at as "startsAt", a.state,
           a.sequence, a.pool_until as "poolUntil", a.created_at as "createdAt"
      from appointment a join occurrence o on o.id = a.occurrence_id order by a.created_at, a.starts_at, a.id`,
  attempts: `
    select o.tenancy_id as "#tenancy", o.step, o.subject_id as "#person", o.ordinal, a.kind, a.seq, a.channel, a.at
      from contact_attempt a join occurrence o on o.id = a.occurrence_id order by a.at, o.step, a.seq, a.id`,
  messages: `
    select o.tenancy_id as "#tenancy", m.to as "#to", m.channel,
           case when m.ids ? 'appointmentId' then 'appointment' else m.kind end as kind,
           o.step, d.kind as duty, d.text_code as text, m.language, l.variant, m.sent_at as at, m.state
      from (select account_id as to, 'email' as channel, kind, ids, sent_at, state, language, created_at, id from message
            union all
            select person_id, 'sms', kind, ids, sent_at, state, language, created_at, id from text_message) m
      left join occurrence o on o.id = (m.ids ->> 'occurrenceId')::uuid
      left join survey_link l on l.id = (m.ids ->> 'linkId')::uuid
      left join duty d on d.id = (m.ids ->> 'dutyId')::uuid
     where m.kind <> 'contact-code' order by m.sent_at nulls last, m.created_at, m.kind, m.id`,
  tasks: `
    select f.tenancy_id as "#tenancy", f.kind, o.step, coalesce(f.person_id, e.person_id) as "#person", e.category,
           f.due_at as "dueAt", (f.due_at at time zone 'Europe/Berlin')::date::text as "dueOn", f.created_at as "createdAt",
           f.done_at as "doneAt", f.outcome
      from follow_up f left join occurrence o on o.id = f.occurrence_id left join escalation e on e.id = f.escalation_id
     order by f.created_at, f.due_at, f.kind, f.id`,
  escalations: `
    select e.tenancy_id as "#tenancy", e.person_id as "#person", e.category, e.severity, e.state, e.raised_at as "raisedAt",
           e.deadline_at as "deadlineAt", e.breached_at as "breachedAt", e.breached_at is not null as breached,
           e.acknowledged_at as "acknowledgedAt", e.closed_at as "closedAt",
           (select count(*)::int from escalation_signal s where s.escalation_id = e.id) as signals
      from escalation e order by e.raised_at, e.category, e.id`,
  pages: `
    select e.tenancy_id as "#tenancy", e.person_id as "#person", e.category, r.severity, r.role, r.seq, r.at,
           r.told_at as "toldAt", r.skipped
      from escalation_rung r join escalation e on e.id = r.escalation_id order by r.at, r.role, r.seq, r.id`,
  duties: `
    select d.tenancy_id as "#tenancy", d.kind, d.person_id as "#person", d.due_on::text as "dueOn", d.ask_on::text as "askOn",
           d.text_code as text, d.done_on::text as "doneOn", r.seq, r.planned_on::text as "on", r.send_at as "sendAt", r.state,
           r.reason
      from duty d left join duty_reminder r on r.duty_id = d.id order by d.created_at, d.kind, d.person_id, r.seq`,
  calendar: `
    select o.tenancy_id as "#tenancy", o.step, c.account_id as "#worker", c.method, c.sequence, c.starts_at as "startsAt", c.at
      from calendar_notice c join appointment a on a.id = c.appointment_id join occurrence o on o.id = a.occurrence_id
     order by c.at, c.method, c.id`,
  consents: `
    select subject_id as "#subject", subject_id as "#person", replace(purpose, 'aftercare-', '') as purpose, given, recorded_at as at
      from consent_entry order by recorded_at, id`,
  answers: `
    select o.tenancy_id as "#tenancy", o.step, o.subject_id as "#person", a.revision, a.language, a.variant, a.mode,
           a.with_interpreter as "withInterpreter", a.who5_index as "who5Index", a.answers,
           a.instrument_unavailable as "instrumentUnavailable", a.restricted_at as "restrictedAt", a.erased_at as "erasedAt",
           a.received_at as "receivedAt"
      from survey_answer a join occurrence o on o.id = a.occurrence_id order by a.received_at, a.id`,
  reports: `
    select o.tenancy_id as "#tenancy", o.step, r.worker_id as "#worker", r.outcome, r.concerns, r.additional,
           r.visited_at as "visitedAt", r.received_at as "receivedAt"
      from visit_report r left join occurrence o on o.id = r.occurrence_id order by r.received_at, r.id`,
  forms: `
    select f.tenancy_id as "#tenancy", o.step, f.version, f.fields,
           (select coalesce(json_agg(json_build_object('conflicts', r.conflicts, 'writtenAt', ${iso('r.written_at')},
                                                       'receivedAt', ${iso('r.received_at')}) order by r.received_at), '[]')
              from visit_form_revision r where r.visit_id = f.visit_id) as revisions
      from visit_form f join occurrence o on o.id = f.visit_id order by f.visit_id`,
  // Response rate: answered of those who agreed and were invited, never of those who answered.
  rates: `
    select side as of, count(*) filter (where invited)::int as invited, count(*) filter (where answered)::int as answered,
           count(*) filter (where answered and timeliness = 'on_time')::int as "onTime",
           count(distinct subject_id) filter (where not invited and reason = 'no_consent')::int as "notSurveyedNoConsent"
      from (select case when subject_kind = 'landlord' then 'landlords' else 'tenants' end as side, subject_id, reason,
                   timeliness, state = 'completed' as answered,
                   exists (select 1 from contact_attempt a where a.occurrence_id = o.id) as invited
              from occurrence o where kind = 'survey') s
     group by side order by side`,
};

/** Everything that happened, in lists of flat rows, so that each can be asked for by its fields. */
export async function outcomeOf(world: World, cast: Cast, events: Record<string, unknown>[]): Promise<Outcome> {
  const outcome = { events } as Outcome;
  for (const [list, sql] of Object.entries(questions)) {
    const rows = await world.rows(sql);
    const named = rows.map((row) => Object.fromEntries(Object.entries(row).map((entry) => shown(entry, cast))));
    outcome[list as OutcomeList] = inOrder(named);
  }
  return outcome;
}

/** Columns that begin with # are ids of people, workers or tenancies. */
function shown([column, value]: [string, unknown], cast: Cast): [string, unknown] {
  if (column.startsWith('#')) return [column.slice(1), cast.labelOf(value as string | null)];
  return [column, value instanceof Date ? written(value) : value];
}

/** The ids of two runs differ, the order of what they print does not. */
function inOrder(rows: Record<string, unknown>[]): Record<string, unknown>[] {
  const keyOf = (row: Record<string, unknown>) => {
    const column = orderedBy.find((one) => one in row);
    return JSON.stringify([column ? (row[column] ?? '~') : '', row]);
  };
  const keyed = rows.map((row) => ({ key: keyOf(row), row }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
}
