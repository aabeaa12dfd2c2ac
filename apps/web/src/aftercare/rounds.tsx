import type { VNode } from 'preact';
import { GERMANY, addDays, isLocalDate, localMoment } from '@bleibe/calendar';
import { read } from '../api/client';
import { nowOf } from '../api/now';
import type { Colleague, RoundPlan, RoundReason, Rounds } from '../api/types';
import { type Screens, done } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { languageNames } from '../parts/language-boxes';
import { Notice, Section, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import { loadColleagues } from './load-tenancy';
import { RoundMap } from './round-map';

const WEEK = 7;

/** The week as the planner proposes it: every visit with its place in a round and the reasons. */
export function roundScreens({ page, act }: Screens): void {
  page(paths.rounds, 'signed-in', async (v) => {
    const on = isLocalDate(v.query.on ?? '') ? String(v.query.on) : localMoment(await nowOf(v), GERMANY).date;
    const [rounds, colleagues] = await Promise.all([
      read<Rounds>(v.api, `/rounds?${new URLSearchParams({ on })}`),
      loadColleagues(v),
    ]);
    return { page: <WeekOfRounds v={v} rounds={rounds} colleagues={colleagues} /> };
  });

  act(paths.planRounds, 'signed-in', async (v, form) => {
    const on = form.raw('on');
    return done(await v.api.post('/rounds', { on }), linkTo(paths.rounds, {}, { on }));
  });
}

interface WeekProps {
  v: Visitor;
  rounds: Rounds;
  colleagues: readonly Colleague[];
}

function WeekOfRounds({ v, rounds: { monday, plan }, colleagues }: WeekProps): VNode {
  const t = v.t.rounds;
  const to = (on: string) => linkTo(paths.rounds, {}, { on });
  return (
    <Page v={v} title={t.title} back={{ to: paths.visits, label: v.t.visits.title }} wide>
      <p class="lead">{v.t.week.range(v.f.date(monday), v.f.date(addDays(monday, WEEK - 1)))}</p>
      <p>{t.lead}</p>
      <div class="acts">
        <ButtonForm v={v} action={paths.planRounds} values={{ on: monday }}>
          {plan ? t.replan : t.plan}
        </ButtonForm>
        <a class="button button-quiet" href={to(addDays(monday, -WEEK))}>
          {v.t.week.earlier}
        </a>
        <a class="button button-quiet" href={to(addDays(monday, WEEK))}>
          {v.t.week.later}
        </a>
      </div>
      {plan ? <Plan v={v} monday={monday} plan={plan} colleagues={colleagues} /> : <p class="quiet">{t.none}</p>}
    </Page>
  );
}

interface PlanProps {
  v: Visitor;
  plan: RoundPlan;
  colleagues: readonly Colleague[];
}

function Plan({ v, monday, plan, colleagues }: PlanProps & { monday: string }) {
  const t = v.t.rounds;
  const days = Array.from({ length: WEEK }, (_, index) => addDays(monday, index));
  return (
    <>
      <p class="quiet">
        {t.madeAt(v.f.instant(plan.madeAt))} {plan.endedBy === 'time' && t.cut}
      </p>
      {plan.stops.length === 0 && <p>{t.empty}</p>}
      {plan.unassigned.length > 0 && (
        <Notice tone="bad" title={t.leftOutTitle}>
          <LeftOut v={v} plan={plan} colleagues={colleagues} />
        </Notice>
      )}
      {days.map((date) => {
        const tours = plan.tours.filter((tour) => tour.date === date && tour.visitIds.length > 0);
        if (tours.length === 0) return null;
        return (
          <Section key={date} title={v.f.weekdayDate(date)} id={`day-${date}`}>
            {tours.map((tour) => (
              <Tour key={tour.workerId} {...{ v, plan, colleagues, tour }} />
            ))}
          </Section>
        );
      })}
    </>
  );
}

function Tour({ v, plan, colleagues, tour }: PlanProps & { tour: RoundPlan['tours'][number] }) {
  const t = v.t.rounds;
  const stops = tour.visitIds.flatMap((id) => plan.stops.filter(({ visitId }) => visitId === id));
  return (
    <div class="two">
      <div>
        <h3>
          <bdi>{nameOfWorker(v, colleagues, tour.workerId)}</bdi>
        </h3>
        <p class="quiet">
          {t.leaves(timeOf(tour.leave), timeOf(tour.back))} · {t.travel(v.f.number(tour.travelMinutes))}
        </p>
        <ol class="lines">
          {stops.map((stop, index) => {
            const given = plan.assignments.find(({ visitId }) => visitId === stop.visitId);
            return (
              <li key={stop.visitId}>
                <div class="card-head">
                  <span>
                    {v.f.number(index + 1)}. <strong dir="ltr">{given && timeOf(given.begin)}</strong>
                    {' · '}
                    <a href={placeOf(stop)}>
                      <bdi dir="ltr">{stop.reference}</bdi>
                    </a>
                    {' · '}
                    {stop.step ? nameOf(v.w.names.steps, stop.step) : v.t.visits.followUp}
                    {' · '}
                    <bdi>{stop.municipality}</bdi>
                  </span>
                  <span>
                    {stop.isBooked && <Tag tone="good">{t.booked}</Tag>}{' '}
                    {plan.changed.includes(stop.visitId) && <Tag tone="waiting">{t.changed}</Tag>}
                  </span>
                </div>
                <p class="quiet">{given?.reasons.map((reason) => sentence(v, colleagues, reason)).join(' ')}</p>
              </li>
            );
          })}
        </ol>
      </div>
      <RoundMap v={v} base={plan.base} stops={stops} />
    </div>
  );
}

function LeftOut({ v, plan, colleagues }: PlanProps) {
  return (
    <ul>
      {plan.unassigned.map(({ visitId, reason, obstacles }) => {
        const stop = plan.stops.find((one) => one.visitId === visitId);
        return (
          <li key={visitId}>
            {stop && (
              <a href={placeOf(stop)}>
                <bdi dir="ltr">{stop.reference}</bdi>
              </a>
            )}{' '}
            {sentence(v, colleagues, reason)}
            <details class="more">
              <summary>{v.t.rounds.obstacles}</summary>
              <ul>
                {obstacles.map((one) => (
                  <li key={one.workerId}>
                    <bdi>{nameOfWorker(v, colleagues, one.workerId)}</bdi>: {sentence(v, colleagues, one.reason)}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

const placeOf = ({ occurrenceId, tenancyId }: RoundPlan['stops'][number]): string =>
  occurrenceId ? linkTo(paths.step, { id: occurrenceId }) : linkTo(paths.tenancy, { id: tenancyId });

const nameOfWorker = (v: Visitor, colleagues: readonly Colleague[], id: string): string =>
  colleagues.find((one) => one.id === id)?.name ?? v.t.today.visitOfColleague;

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

function sentence(v: Visitor, colleagues: readonly Colleague[], { code, values }: RoundReason): string {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  const say = (v.t.rounds.reasons as Record<string, (typeof v.t.rounds.reasons)['absent']>)[code];
  const ids = (text('workerId') || text('workers')).split(' ').filter(Boolean);
  const day = text('dueOn') || text('fromDate') || text('date');
  const languages = (text('language') || text('languages')).split(' ').filter(Boolean);
  const why = code === 'primary-cannot' ? sentence(v, colleagues, { code: text('code'), values: {} }) : '';
  const count = values.minutes ?? values.days;
  return (
    say?.({
      name: ids.map((id) => v.f.name(nameOfWorker(v, colleagues, id))).join(', '),
      why,
      languages: languageNames(v, languages),
      day: isLocalDate(day) ? v.f.date(day) : '',
      count: typeof count === 'number' ? v.f.number(count) : '',
    }) ?? code
  );
}
