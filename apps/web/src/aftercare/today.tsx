import type { VNode } from 'preact';
import { GERMANY, addDays, localMoment } from '@bleibe/calendar';
import { read } from '../api/client';
import { nowOf } from '../api/now';
import type { Escalation, FollowUp, FreeText, List, Visit } from '../api/types';
import type { Screens } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { fieldPaths } from '../field/field-paths';
import { Cards, Section, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { Saved } from '../parts/saved';
import { TimeLeft } from '../parts/time-left';
import { linkTo, paths } from '../paths';
import { VisitCard } from './visit-card';

interface Day {
  now: Date;
  today: string;
  visits: Visit[];
  escalations: Escalation[];
  followUps: FollowUp[];
  texts: FreeText[];
}

/** Where the day of an aftercare worker begins: what waits, the nearest deadline first. */
export function todayScreens({ page }: Screens): void {
  page(paths.today, 'signed-in', async (v) => {
    const now = await nowOf(v);
    const today = localMoment(now, GERMANY).date;
    const days = new URLSearchParams({ from: today, to: addDays(today, 1) });
    const [visits, escalations, followUps, texts] = await Promise.all([
      read<List<Visit>>(v.api, `/visits?${days}`),
      read<List<Escalation>>(v.api, '/escalations'),
      read<List<FollowUp>>(v.api, '/follow-ups'),
      hasRole(v, 'aftercare-worker') ? read<List<FreeText>>(v.api, '/free-texts') : { items: [] },
    ]);
    const day = {
      visits: visits.items,
      escalations: escalations.items,
      followUps: followUps.items,
      texts: texts.items,
    };
    return { page: <Today v={v} day={{ now, today, ...day }} /> };
  });
}

function Today({ v, day }: { v: Visitor; day: Day }): VNode {
  const t = v.t.today;
  const { now, today, visits, escalations, followUps, texts } = day;
  // Visits and readings stand in lists of their own.
  const work = followUps.filter(({ kind }) => kind !== 'visit' && kind !== 'read-text');
  const mine = work.filter(({ assigned }) => assigned !== 'colleague');
  const others = work.filter(({ assigned }) => assigned === 'colleague');
  const on = (date: string) => visits.filter((visit) => visit.on === date);
  return (
    <Page v={v} title={t.title} wide>
      <p class="lead">{t.lead(v.f.weekdayDate(today))}</p>
      <Saved v={v} />
      <div class="two">
        <div>
          <Section title={t.escalationsTitle} id="escalations">
            {escalations.length === 0 ? (
              <p class="quiet">{t.noEscalations}</p>
            ) : (
              <Alarms {...{ v, now, escalations }} />
            )}
          </Section>
          <Section title={t.workTitle} id="work">
            {mine.length === 0 ? <p class="quiet">{t.noWork}</p> : <Work v={v} now={now} work={mine} />}
            {others.length > 0 && (
              <details class="more">
                <summary>{t.ofColleagues}</summary>
                <Work v={v} now={now} work={others} />
              </details>
            )}
          </Section>
          {hasRole(v, 'aftercare-worker') && (
            <Section title={t.readingTitle} id="reading">
              {texts.length === 0 ? (
                <p class="quiet">{t.noReading}</p>
              ) : (
                <p class="acts">
                  {t.waiting(v.f.number(texts.length))} <TimeLeft v={v} now={now} deadline={texts[0]?.dueAt ?? ''} />{' '}
                  <a class="button button-quiet" href={paths.reading}>
                    {t.toReading}
                  </a>
                </p>
              )}
            </Section>
          )}
        </div>
        <div>
          <Section title={t.visitsToday} id="visits-today">
            <Visits v={v} visits={on(today)} />
          </Section>
          <Section title={t.visitsTomorrow} id="visits-tomorrow">
            <Visits v={v} visits={on(addDays(today, 1))} />
          </Section>
          <p class="acts">
            <a class="button button-quiet" href={paths.visits}>
              {t.toWeek}
            </a>
            <a class="button button-quiet" href={paths.team}>
              {t.toTeam}
            </a>
            {hasRole(v, 'aftercare-worker') && (
              <a class="button button-quiet" href={fieldPaths.visits}>
                {v.t.field.title}
              </a>
            )}
            <a class="button button-quiet" href={paths.presences}>
              {v.t.presences.title}
            </a>
            {hasRole(v, 'team-lead') && (
              <a class="button button-quiet" href={paths.waitingReports}>
                {v.t.visitForm.waitingTitle}
              </a>
            )}
            {hasRole(v, 'aftercare-worker') && (
              <a class="button button-quiet" href={paths.calendar}>
                {v.t.calendarFeed.title}
              </a>
            )}
          </p>
        </div>
      </div>
    </Page>
  );
}

const Visits = ({ v, visits }: { v: Visitor; visits: readonly Visit[] }) =>
  visits.length === 0 ? (
    <p class="quiet">{v.t.today.noVisits}</p>
  ) : (
    <Cards>
      {visits.map((visit) => (
        <VisitCard key={visit.id} v={v} visit={visit} />
      ))}
    </Cards>
  );

function Alarms({ v, now, escalations }: { v: Visitor; now: Date; escalations: readonly Escalation[] }) {
  const t = v.t.today;
  const { names } = v.w;
  const taken = { me: t.takenByMe, colleague: t.takenByColleague, nobody: t.takenByNobody };
  return (
    <>
      <ul class="lines">
        {escalations.map((one) => (
          <li key={one.id}>
            <div class="card-head">
              <strong>
                {nameOf(names.categories, one.category)} · <bdi dir="ltr">{one.reference}</bdi>
              </strong>
              <TimeLeft v={v} now={now} deadline={one.deadlineAt} />
            </div>
            <div class="quiet">
              {nameOf(names.severities, one.severity)} · {v.f.instant(one.deadlineAt)} · {nameOf(taken, one.taken)}{' '}
              {one.breachedAt && <Tag tone="bad">{t.breached}</Tag>}
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a class="button" href={paths.escalations}>
          {t.toEscalations}
        </a>
      </p>
    </>
  );
}

/** Where a task is done: most have one short form, some a page of their own. */
const placeOf = ({ id, kind, tenancyId, occurrenceId, visitId }: FollowUp): string => {
  if (visitId && (kind === 'revise-report' || kind === 'resolve-conflict')) return linkTo(paths.visit, { id: visitId });
  if (kind === 'exit-review') return linkTo(paths.reviewExit, { id: tenancyId });
  if (occurrenceId && (kind === 'assign-visit' || kind === 'reconfirm-appointment')) {
    return linkTo(paths.step, { id: occurrenceId });
  }
  return linkTo(paths.followUp, { id });
};

function Work({ v, now, work }: { v: Visitor; now: Date; work: readonly FollowUp[] }) {
  return (
    <ul class="lines">
      {work.map((one) => (
        <li key={one.id}>
          <div class="card-head">
            <a href={placeOf(one)}>
              <strong>
                {one.action ? nameOf(v.w.names.visitActions, one.action) : nameOf(v.w.names.followUps, one.kind)}
              </strong>
              <span class="unseen"> {one.reference}</span>
            </a>
            <TimeLeft v={v} now={now} deadline={one.dueAt} />
          </div>
          <div class="quiet">
            <a href={linkTo(paths.tenancy, { id: one.tenancyId })}>
              <bdi dir="ltr">{one.reference}</bdi>
            </a>{' '}
            · {v.f.instant(one.dueAt)}
          </div>
        </li>
      ))}
    </ul>
  );
}
