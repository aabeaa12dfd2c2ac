import type { LivesNow, TenancyEndReason } from '@bleibe/aftercare';
import { GERMANY, type LocalDate, addDays, localDateOf, startOfDay } from '@bleibe/calendar';
import type { Tx } from '@bleibe/platform';
import { fateOf } from './fate-of-tenancy';
import type { CountedFlag } from './help-times';
import type { CountedInvitation } from './response-rates';
import type { CountedTenancy } from './sustained';
import type { CountedTry, CountedVisit } from './visit-figures';
import type { WellbeingPair } from './wellbeing-change';

export interface Period {
  organisationId: string;
  /** First and last day, both counted. */
  from: LocalDate;
  until: LocalDate;
}

const MINUTE_MS = 60_000;

/** The instant at which the period is over. */
const endOf = ({ until }: Period): Date => startOfDay(addDays(until, 1), GERMANY);

/** All tenancies that began by the end of the period; one that never began is none. */
export async function tenanciesOf(tx: Tx, { organisationId, until }: Period): Promise<CountedTenancy[]> {
  const rows = await tx.query<{
    move_in_on: LocalDate;
    ended_on: LocalDate | null;
    end_reason: TenancyEndReason | null;
    lives_now: LivesNow | null;
  }>(
    `select t.move_in_on::text, case when t.ended_on <= $2 then t.ended_on::text end as ended_on, t.end_reason, r.lives_now
       from tenancy t left join exit_review r on r.tenancy_id = t.id
      where t.organisation_id = $1 and t.move_in_on <= $2 and t.end_reason is distinct from 'never_began'
      order by t.id`,
    [organisationId, until],
  );
  return rows.map((row) => ({
    moveInOn: row.move_in_on,
    endedOn: row.ended_on,
    fate: row.ended_on === null ? null : fateOf(row.end_reason, row.lives_now),
  }));
}

/** Surveys whose window ended in the period and that were sent to somebody who agreed to be asked until it ended. */
export const invitationsOf = (tx: Tx, period: Period): Promise<CountedInvitation[]> =>
  tx.query<CountedInvitation>(
    `select o.subject_id as "personId", case when o.subject_kind = 'landlord' then 'landlord' else 'tenant' end as side,
            o.step, o.window_end::text as "windowEnd", coalesce(c.language, a.language, 'de') as language, i.channel,
            o.state = 'completed' and o.settled_at < $4 as answered,
            o.state = 'completed' and o.timeliness = 'on_time' as "onTime"
       from occurrence o join tenancy t on t.id = o.tenancy_id
       join lateral (select channel from contact_attempt
                      where occurrence_id = o.id and kind = 'invitation' order by at limit 1) i on true
       left join contact_preference c on c.person_id = o.subject_id
       left join household_person p on p.id = o.subject_id
       left join landlord l on l.id = o.subject_id
       left join account a on a.id = coalesce(p.account_id, l.account_id)
      where t.organisation_id = $1 and o.kind = 'survey' and o.window_end between $2 and $3 and o.state <> 'cancelled'
      order by o.window_end, o.id`,
    [period.organisationId, period.from, period.until, endOf(period)],
  );

/** People who were not asked, or no longer, by reason; counted once each. */
export async function notSurveyed(tx: Tx, { organisationId, from, until }: Period) {
  const [row] = await tx.query<{ noConsent: number; withdrawn: number; noChannel: number }>(
    `select count(distinct o.subject_id) filter (where o.reason = 'no_consent')::int as "noConsent",
            count(distinct o.subject_id) filter (where o.reason = 'consent_withdrawn')::int as withdrawn,
            count(distinct o.subject_id) filter (where o.reason = 'no_channel')::int as "noChannel"
       from occurrence o join tenancy t on t.id = o.tenancy_id
      where t.organisation_id = $1 and o.kind = 'survey' and o.window_end between $2 and $3`,
    [organisationId, from, until],
  );
  return row ?? { noConsent: 0, withdrawn: 0, noChannel: 0 };
}

/** Flags raised in the period whose deadline is past; what happened after the period is not known yet. */
export async function flagsOf(tx: Tx, period: Period): Promise<CountedFlag[]> {
  const end = endOf(period);
  const rows = await tx.query<{
    personId: string;
    severity: string;
    category: string;
    raised_at: Date;
    tried_at: Date | null;
    reached_at: Date | null;
    inTime: boolean;
    solved: boolean;
  }>(
    `select e.person_id as "personId", e.severity, e.category, e.raised_at,
            least(f.tried_at, c.tried_at) as tried_at, least(f.reached_at, c.reached_at) as reached_at,
            e.breached_at is null as "inTime", coalesce(c.solved, false) as solved
       from escalation e join tenancy t on t.id = e.tenancy_id
       left join lateral (
         select min(done_at) as tried_at, min(done_at) filter (where outcome = 'done') as reached_at from follow_up
          where escalation_id = e.id and done_at < $3 and outcome in ('done', 'not_reached', 'no_show', 'refused')) f on true
       left join lateral (
         select min(at) as tried_at, min(at) filter (where outcome in ('helped', 'referred', 'declined_help')) as reached_at,
                bool_or(outcome in ('helped', 'referred')) as solved
           from escalation_closing where escalation_id = e.id and at < $3) c on true
      where t.organisation_id = $1 and e.raised_at >= $2 and e.deadline_at < $3 order by e.id`,
    [period.organisationId, startOfDay(period.from, GERMANY), end],
  );
  return rows.map(({ raised_at: raisedAt, tried_at: triedAt, reached_at: reachedAt, ...flag }) => {
    const minutesTo = (at: Date) => Math.round((at.getTime() - raisedAt.getTime()) / MINUTE_MS);
    return {
      ...flag,
      minutesToAttempt: triedAt && minutesTo(triedAt),
      minutesToReached: reachedAt && minutesTo(reachedAt),
      minutesSoFar: minutesTo(end),
    };
  });
}

/** Visits whose window ended in the period. Who said no to a visit, or moved out before, was not to be visited. */
export async function visitsOf(tx: Tx, { organisationId, from, until }: Period): Promise<CountedVisit[]> {
  const rows = await tx.query<{
    householdId: string;
    reason: string | null;
    window_start: LocalDate;
    window_end: LocalDate;
    visited_at: Date | null;
    byPrimary: boolean | null;
  }>(
    `select t.household_id as "householdId", o.reason, o.window_start::text, o.window_end::text, r.visited_at,
            r.worker_id = coalesce(w.worker_before, t.worker_id) as "byPrimary"
       from occurrence o join tenancy t on t.id = o.tenancy_id
       left join lateral (select visited_at, worker_id from visit_report
                           where occurrence_id = o.id and outcome = 'done' and not additional
                           order by visited_at limit 1) r on o.state = 'done'
       -- In charge on that day was who stood there before the next change.
       left join lateral (select worker_before from worker_change
                           where tenancy_id = t.id and at > r.visited_at order by at limit 1) w on true
      where t.organisation_id = $1 and o.kind = 'visit' and o.window_end between $2 and $3
        and o.state not in ('cancelled', 'excused', 'refused')
      order by o.id`,
    [organisationId, from, until],
  );
  return rows.map(({ householdId, reason, window_start: start, window_end: end, visited_at: at, byPrimary }) => {
    const on = at && localDateOf(at, GERMANY);
    return {
      householdId,
      done: at !== null,
      inWindow: on !== null && on >= start && on <= end,
      noCapacity: reason === 'no_capacity',
      byPrimary: byPrimary === true,
    };
  });
}

/** Appointments of the period to which somebody went. */
export const triesOf = (tx: Tx, { organisationId, from, until }: Period): Promise<CountedTry[]> =>
  tx.query<CountedTry>(
    `select t.household_id as "householdId", a.state = 'no_show' as "noShow"
       from appointment a join occurrence o on o.id = a.occurrence_id join tenancy t on t.id = o.tenancy_id
      where t.organisation_id = $1 and a.state in ('done', 'no_show') and a.starts_at >= $2 and a.starts_at < $3
      order by a.id`,
    [organisationId, startOfDay(from, GERMANY), startOfDay(addDays(until, 1), GERMANY)],
  );

/** First and last valid index of everybody who gave one by the end of the period. */
export const wellbeingOf = (tx: Tx, period: Period): Promise<WellbeingPair[]> =>
  tx.query<WellbeingPair>(
    `select (array_agg(index order by at))[1] as first,
            case when count(*) > 1 then (array_agg(index order by at desc))[1] end as last
       from (select o.subject_id, a.who5_index as index, a.received_at as at
               from survey_answer a join occurrence o on o.id = a.occurrence_id join tenancy t on t.id = o.tenancy_id
              where t.organisation_id = $1 and a.who5_index is not null and a.restricted_at is null and a.received_at < $2
                -- The last revision is what the person says.
                and not exists (select 1 from survey_answer n where n.occurrence_id = a.occurrence_id and n.revision > a.revision)
            ) w
      group by subject_id order by subject_id`,
    [period.organisationId, endOf(period)],
  );
